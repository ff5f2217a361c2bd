import type { Schemas } from '@colloquy/api-client';
import { Button } from '../../../parts/button';
import { priceInWords } from '../../desk/price-words';
import styles from '../../timetable/acts/tool.module.css';
import type { Desk } from '../model/desk';
import { ruleName } from '../model/findings';
import { boardName, shiftName } from '../model/words';

type Move = Schemas['ProposedBoardDto'];

const MOST_REASONS = 3;

/** What a proposal moves: from where to where, why, and whether it is to be accepted. */
export function BoardDifferences(props: {
  readonly desk: Desk;
  readonly moves: readonly Move[];
  readonly without: ReadonlySet<string>;
  readonly onWithout: (without: ReadonlySet<string>) => void;
  readonly canChoose: boolean;
}) {
  const { desk, moves, without, onWithout, canChoose } = props;
  const posters = new Map(desk.posters.map((poster) => [poster.submissionId, poster]));
  const placeOf = (kept: Move['before']): string =>
    kept === null || kept.board === null
      ? 'not hung'
      : [boardName(kept.board), desk.shifts.length > 1 ? shiftName(desk, kept.shift) : ''].filter(Boolean).join(', ');
  const toggle = (id: string) => {
    const next = new Set(without);
    if (!next.delete(id)) next.add(id);
    onWithout(next);
  };
  if (moves.length === 0) return <p>No poster would move.</p>;
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
            <th scope="col">Poster</th>
            <th scope="col">From</th>
            <th scope="col">To</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {moves.map(({ submissionId, before, after, why }) => {
            const poster = posters.get(submissionId);
            const words = `${poster?.code ?? 'A poster that has left'} ${poster?.title ?? ''}`;
            return (
              <tr key={submissionId}>
                <th scope="row">
                  {canChoose ? (
                    <label className={styles.check}>
                      <input
                        type="checkbox"
                        checked={!without.has(submissionId)}
                        onChange={() => toggle(submissionId)}
                      />
                      <span>{words}</span>
                    </label>
                  ) : (
                    words
                  )}
                </th>
                <td data-label="From">{placeOf(before)}</td>
                <td data-label="To">{placeOf(after)}</td>
                <td data-label="Why">
                  {why.length === 0 ? (before?.board ? 'Makes room for others' : 'Gets a board') : null}
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
    </>
  );
}
