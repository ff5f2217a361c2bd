import type { Schemas } from '@colloquy/api-client';
import { useState } from 'react';
import { Button } from '../../../parts/button';
import { timeOf } from '../../../parts/local-time';
import { useConference } from '../../../parts/use-conference';
import { priceInWords } from '../../desk/price-words';
import styles from '../acts/tool.module.css';
import type { Desk } from '../model/desk';
import { ruleName, shortDay } from '../model/words';

type Move = Schemas['ProposedMoveDto'];

const MOST_SHOWN = 60;
const MOST_REASONS = 3;

/** What a proposal moves: from where to where, why, and whether it is to be accepted. */
export function Differences(props: {
  readonly desk: Desk;
  readonly moves: readonly Move[];
  readonly without: ReadonlySet<string>;
  readonly onWithout: (without: ReadonlySet<string>) => void;
  readonly canChoose: boolean;
}) {
  const { desk, moves, without, onWithout, canChoose } = props;
  const { timeZone } = useConference();
  const [most, setMost] = useState(MOST_SHOWN);
  const talks = new Map(desk.talks.map((talk) => [talk.submissionId, talk]));
  const placeOf = (place: Move['before']): string => {
    if (!place) return 'not placed';
    const block = desk.blocks.find(({ id }) => id === place.blockId);
    const room = desk.rooms.find(({ id }) => id === place.roomId)?.name ?? 'a room that is gone';
    return `${shortDay(block?.day ?? place.startsAt.slice(0, 10))}, ${timeOf(place.startsAt, timeZone)}, ${room}`;
  };
  const toggle = (id: string) => {
    const next = new Set(without);
    if (!next.delete(id)) next.add(id);
    onWithout(next);
  };
  if (moves.length === 0) return <p>No talk would move.</p>;
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
            <th scope="col">Talk</th>
            <th scope="col">From</th>
            <th scope="col">To</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {moves.slice(0, most).map(({ submissionId, before, after, why }) => {
            const talk = talks.get(submissionId);
            return (
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
                      {talk?.code ?? 'A talk that has left'}
                      <span className={styles.soft}>{talk?.title}</span>
                    </label>
                  </div>
                </th>
                <td data-label="From">{placeOf(before)}</td>
                <td data-label="To">{placeOf(after)}</td>
                <td data-label="Why">
                  {why.length === 0 ? (before ? 'Makes room for others' : 'Gets a place') : null}
                  {why.slice(0, MOST_REASONS).map(({ term, before: old, after: now }) => (
                    <span key={term} className={now > old ? styles.bad : styles.good}>
                      {ruleName(term)}: {priceInWords(now - old)}
                      <br />
                    </span>
                  ))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {moves.length > most ? (
        <Button look="quiet" onClick={() => setMost(moves.length)}>
          Show all {moves.length} talks
        </Button>
      ) : null}
    </>
  );
}
