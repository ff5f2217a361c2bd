import { useState } from 'react';
import { TrackMark } from '../../../parts/marks';
import styles from '../../timetable/beside/beside.module.css';
import { useBench } from '../desk/use-workbench';
import { namesIn, needName } from '../model/words';
import own from './beside.module.css';

const MOST_SHOWN = 200;

/** The posters that hang nowhere yet, or no longer. */
export function Pool({ heldByOthers }: { readonly heldByOthers: ReadonlyMap<string, string> }) {
  const { pool, hands, hold } = useBench();
  const [wanted, setWanted] = useState('');
  const words = wanted.trim().toLowerCase();
  const found = pool.filter(({ code, title, presenters }) =>
    [code, title, ...presenters.map(({ name }) => name)].some((text) => text.toLowerCase().includes(words)),
  );
  const shown = found.slice(0, MOST_SHOWN);
  if (pool.length === 0) return <p className={styles.note}>Every poster hangs.</p>;
  return (
    <>
      <label className={styles.find}>
        Find a poster
        <input type="search" value={wanted} onChange={(event) => setWanted(event.target.value)} />
      </label>
      <p className={styles.note}>
        {found.length === 1 ? '1 poster does not hang yet.' : `${found.length} posters do not hang yet.`} Press one, or
        drag it to a board.
      </p>
      <ul className={own.waiting} aria-label="Posters without a board">
        {shown.map(({ submissionId, code, title, presenters, needs, trackId, state, note }) => (
          <li key={submissionId}>
            <button
              type="button"
              className={own.poster}
              data-poster={submissionId}
              data-held={hands.carry?.id === submissionId || undefined}
              onClick={() => hold({ open: submissionId })}
            >
              <strong>
                <TrackMark id={trackId} /> {code}
                {state === 'pending' ? ' · decision pending' : ''}
                {heldByOthers.has(submissionId) ? ` · ✋ ${heldByOthers.get(submissionId)}` : ''}
              </strong>
              {title}
              <span>
                {namesIn(presenters) || 'Nobody presents it'}
                {needs.length > 0 ? ` · needs ${needs.map(needName).join(', ')}` : ''}
              </span>
              {note ? <span>{note}</span> : null}
            </button>
          </li>
        ))}
      </ul>
      {found.length > shown.length ? (
        <p className={styles.note}>
          Find one by its title, code or presenter: {found.length - shown.length} more are not shown.
        </p>
      ) : null}
    </>
  );
}
