import { useState } from 'react';
import { useConference } from '../../../parts/use-conference';
import { useBench } from '../desk/use-workbench';
import { Card } from '../grid/card';
import styles from './beside.module.css';

const MOST_SHOWN = 200;

/** The talks that have no place yet, or no longer. */
export function Pool({ heldByOthers }: { readonly heldByOthers: ReadonlyMap<string, string> }) {
  const { layout, hands, act, levels } = useBench();
  const { tracks } = useConference();
  const [wanted, setWanted] = useState('');
  const words = wanted.trim().toLowerCase();
  const found = layout.pool.filter(({ code, title, presenters }) =>
    [code, title, ...presenters.map(({ name }) => name)].some((text) => text.toLowerCase().includes(words)),
  );
  const shown = found.slice(0, MOST_SHOWN);
  const stop = shown.find(({ submissionId }) => submissionId === hands.at) ?? shown[0];
  const go = (step: number) => {
    const next = stop && shown[shown.indexOf(stop) + step];
    if (next) act({ do: 'go', at: next.submissionId });
  };
  if (layout.pool.length === 0) return <p className={styles.note}>Every talk has a place.</p>;
  return (
    <>
      <label className={styles.find}>
        Find a talk
        <input type="search" value={wanted} onChange={(event) => setWanted(event.target.value)} />
      </label>
      <p className={styles.note}>
        {found.length === 1 ? '1 talk has no place.' : `${found.length} talks have no place.`} Drag one into the grid,
        or press Enter on it.
      </p>
      {shown.length === 0 ? null : (
        <div
          role="listbox"
          aria-label="Talks without a place"
          aria-multiselectable="true"
          aria-describedby="timetable-keys"
          className={styles.pool}
          onClick={(event) => {
            const id = (event.target as HTMLElement).closest<HTMLElement>('[data-talk]')?.dataset.talk;
            if (id && (event.ctrlKey || event.metaKey || event.shiftKey)) act({ do: 'select', id });
            else if (id) act({ do: 'open', id });
          }}
          onKeyDown={(event) => {
            if (hands.carry || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
            event.preventDefault();
            go(event.key === 'ArrowDown' ? 1 : -1);
          }}
        >
          {shown.map((talk) => (
            <Card
              key={talk.submissionId}
              talk={talk}
              level={levels.get(talk.submissionId) ?? null}
              isSelected={hands.selected.has(talk.submissionId)}
              isHeld={hands.carry?.ids.includes(talk.submissionId) ?? false}
              heldBy={heldByOthers.get(talk.submissionId) ?? null}
              time=""
              trackClass={`t${
                (Math.max(
                  0,
                  tracks.findIndex(({ id }) => id === talk.trackId),
                ) %
                  8) +
                1
              }`}
              isStop={talk === stop}
            />
          ))}
        </div>
      )}
      {found.length > shown.length ? (
        <p className={styles.note}>
          Find one by its title, code or presenter: {found.length - shown.length} more are not shown.
        </p>
      ) : null}
      {layout.pool.some(({ note }) => note) ? (
        <ul className={styles.notes}>
          {layout.pool.flatMap(({ submissionId, code, note }) =>
            note
              ? [
                  <li key={submissionId}>
                    {code}: {note}
                  </li>,
                ]
              : [],
          )}
        </ul>
      ) : null}
    </>
  );
}
