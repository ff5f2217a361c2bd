import { type ReactNode, useState } from 'react';
import { Button } from '../../../parts/button';
import styles from '../../timetable/acts/tool.module.css';

const MOST_SHOWN = 60;

/** One work that goes elsewhere. */
export interface Difference {
  readonly submissionId: string;
  readonly code: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly why: ReactNode;
}

/**
 * What a proposal moves: from where to where, why, and whether it is to be accepted.
 * @param what what moves, such as `Talk`
 */
export function Differences(props: {
  readonly what: 'Talk' | 'Poster';
  readonly moves: readonly Difference[];
  readonly without: ReadonlySet<string>;
  readonly onWithout: (without: ReadonlySet<string>) => void;
  readonly canChoose: boolean;
}) {
  const { what, moves, without, onWithout, canChoose } = props;
  const [most, setMost] = useState(MOST_SHOWN);
  const one = what.toLowerCase();
  const toggle = (id: string) => {
    const next = new Set(without);
    if (!next.delete(id)) next.add(id);
    onWithout(next);
  };
  if (moves.length === 0) return <p>No {one} would move.</p>;
  return (
    <>
      {canChoose ? (
        <div className={styles.acts}>
          <Button look="quiet" onClick={() => onWithout(new Set())}>
            Tick all
          </Button>
          <Button look="quiet" onClick={() => onWithout(new Set(moves.map(({ submissionId }) => submissionId)))}>
            Tick none
          </Button>
        </div>
      ) : null}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{what}</th>
            <th scope="col">From</th>
            <th scope="col">To</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {moves.slice(0, most).map(({ submissionId, code, title, from, to, why }) => (
            <tr key={submissionId}>
              <th scope="row">
                <div className={styles.check}>
                  {canChoose ? (
                    <input
                      id={`move-${submissionId}`}
                      type="checkbox"
                      checked={!without.has(submissionId)}
                      onChange={() => toggle(submissionId)}
                    />
                  ) : null}
                  <label htmlFor={`move-${submissionId}`}>
                    {code} <span className={styles.soft}>{title}</span>
                  </label>
                </div>
              </th>
              <td data-label="From">{from}</td>
              <td data-label="To">{to}</td>
              <td data-label="Why">{why}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {moves.length > most ? (
        <Button look="quiet" onClick={() => setMost(moves.length)}>
          Show all {moves.length} {one}s
        </Button>
      ) : null}
    </>
  );
}
