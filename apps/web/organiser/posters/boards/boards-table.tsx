import { Button } from '../../../parts/button';
import { TrackMark } from '../../../parts/marks';
import { useBench } from '../desk/use-workbench';
import type { Level } from '../model/findings';
import { namesIn, needName, shiftName, unmetNeeds } from '../model/words';
import styles from './boards.module.css';

const SIGNS: Record<Level, string> = { error: '✕ must not be', warning: '! costs', acknowledged: '✓ stays' };

/** Everything that the picture tells, board by board in walking order, with the same acts. */
export function BoardsTable({ heldByOthers }: { readonly heldByOthers: ReadonlyMap<string, string> }) {
  const { desk, plan, byBoard, levels, hold, toPool, hands, dropHere } = useBench();
  if (plan.boards.length === 0)
    return <p>This hall has no boards yet. Add a run, or let runs be proposed, under “Hall”.</p>;
  return (
    <div className={styles.wide}>
      <table className={styles.table}>
        <caption className="hide">Boards in walking order</caption>
        <thead>
          <tr>
            <th scope="col">Board</th>
            <th scope="col">Poster</th>
            <th scope="col">Presented by</th>
            <th scope="col">Shift</th>
            <th scope="col">Needs</th>
            <th scope="col">Against it</th>
            <th scope="col">
              <span className="hide">What to do</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {plan.boards.map((board) => {
            const { number, features } = board;
            const poster = byBoard.get(number);
            if (!poster)
              return (
                <tr key={number}>
                  <th scope="row">{number}</th>
                  <td data-label="Poster" colSpan={5}>
                    free{features.length > 0 ? ` · offers ${features.map(needName).join(', ')}` : ''}
                  </td>
                  <td className={styles.acts}>
                    <Button
                      look="quiet"
                      onClick={() => (hands.carry ? dropHere(number) : hold({ board: number, at: number }))}
                    >
                      {hands.carry ? 'Drop here' : 'Hang a poster …'}
                      <span className="hide"> on board {number}</span>
                    </Button>
                  </td>
                </tr>
              );
            const unmet = unmetNeeds(poster, board);
            const level = levels.get(poster.submissionId);
            const held = heldByOthers.get(poster.submissionId);
            return (
              <tr key={number} data-held={hands.carry?.id === poster.submissionId || undefined}>
                <th scope="row">{number}</th>
                <td data-label="Poster">
                  <TrackMark id={poster.trackId} /> <strong>{poster.code}</strong> {poster.title}
                  {poster.pinned ? ' · pinned' : ''}
                  {poster.state === 'pending' ? ' · decision pending' : ''}
                  {held ? ` · ✋ ${held} is moving it` : ''}
                </td>
                <td data-label="Presented by">{namesIn(poster.presenters) || 'nobody yet'}</td>
                <td data-label="Shift">{shiftName(desk, poster.shift)}</td>
                <td data-label="Needs">
                  {poster.needs.length === 0
                    ? '–'
                    : poster.needs.map((need) => `${unmet.includes(need) ? '✕' : '✓'} ${needName(need)}`).join(', ')}
                </td>
                <td data-label="Against it">{level ? SIGNS[level] : '–'}</td>
                <td className={styles.acts}>
                  {hands.carry ? (
                    <Button look="quiet" onClick={() => dropHere(number)}>
                      Swap<span className="hide"> with board {number}</span>
                    </Button>
                  ) : (
                    <>
                      <Button look="quiet" onClick={() => hold({ open: poster.submissionId, at: number })}>
                        Open<span className="hide"> {poster.code}: move, pin, findings</span>
                      </Button>
                      <Button look="quiet" disabled={poster.pinned} onClick={() => toPool(poster.submissionId)}>
                        Take down<span className="hide"> {poster.code}</span>
                      </Button>
                    </>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
