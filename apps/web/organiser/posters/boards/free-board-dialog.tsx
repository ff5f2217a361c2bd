import { useState } from 'react';
import { Dialog } from '../../../parts/overlays/dialog';
import beside from '../../timetable/beside/beside.module.css';
import styles from '../../timetable/talk/talk-dialog.module.css';
import { useBench } from '../desk/use-workbench';
import { namesIn, needName, unmetNeeds } from '../model/words';

/** A free board, and which of the waiting posters is to hang there. */
export function FreeBoardDialog() {
  const { hands, hold, plan, pool, hang } = useBench();
  const [wanted, setWanted] = useState('');
  const board = plan.boards.find(({ number }) => number === hands.board);
  if (!board) return null;
  const close = () => {
    setWanted('');
    hold({ board: null });
  };
  const words = wanted.trim().toLowerCase();
  const found = pool.filter(({ code, title, presenters }) =>
    [code, title, namesIn(presenters)].some((text) => text.toLowerCase().includes(words)),
  );
  return (
    <Dialog open onClose={close} title={`Board ${board.number}: free`} size="wide">
      <p>
        {board.features.length > 0
          ? `It offers ${board.features.map(needName).join(', ')}.`
          : 'It offers nothing that a poster could need.'}
      </p>
      {pool.length === 0 ? (
        <p>Every poster hangs. To bring one here, press its board and choose “Move to …”.</p>
      ) : (
        <>
          <label className={beside.find}>
            Hang which poster here?
            <input type="search" value={wanted} onChange={(event) => setWanted(event.target.value)} />
          </label>
          <ol className={styles.places}>
            {found.slice(0, 50).map((poster) => {
              const unmet = unmetNeeds(poster, board);
              return (
                <li key={poster.submissionId}>
                  <button
                    type="button"
                    className={styles.place}
                    onClick={() => {
                      hang('move', [{ submissionId: poster.submissionId, to: { board: board.number } }]);
                      close();
                    }}
                  >
                    <span>
                      <strong>{poster.code}</strong> {poster.title}
                    </span>
                    <span className={styles.rules}>
                      {namesIn(poster.presenters)}
                      {unmet.length > 0 ? ` · ✕ needs ${unmet.map(needName).join(', ')}, which is not here` : ''}
                    </span>
                  </button>
                </li>
              );
            })}
          </ol>
        </>
      )}
    </Dialog>
  );
}
