import { answerOf } from '@colloquy/api-client';
import { api } from '../../../api/client';
import { Button } from '../../../parts/button';
import { TextField } from '../../../parts/forms/text-field';
import type { SectionDefinition } from '../frame/definition';
import { changed, keyed, moved, newKey, type Row } from '../frame/rows';
import { SectionFrame } from '../frame/section-frame';
import { useSection } from '../frame/use-section';
import { keptBy, RowTools } from './row-tools';
import styles from './sections.module.css';

type TrackRow = Row<{ readonly name: string; readonly letter: string; readonly usedBy: string }>;
interface Form {
  readonly tracks: readonly TrackRow[];
}

/** The fields that are presented. */
export const tracks: SectionDefinition<Form> = {
  name: 'tracks',
  toForm: (setUp) => ({
    tracks: setUp.tracks.map(({ id, name, letter, usedBy }) => keyed({ id, name, letter, usedBy })),
  }),
  put: (conference, form, header) =>
    answerOf(
      api.PUT('/api/v1/conferences/{conference}/set-up/tracks', {
        params: { path: { conference }, header },
        body: { tracks: form.tracks.map(({ id, name, letter }) => ({ id, name, letter })) },
      }),
    ),
  isEmptyRow: ({ id, name }: TrackRow) => id === undefined && name.trim() === '',
  describe: (form) => [
    { label: 'Tracks', text: form.tracks.map(({ name, letter }) => `${letter} – ${name}`).join('; ') },
  ],
};

/** A letter for a track that no other has: its own first ones if they are free, else the next of the alphabet. */
function freeLetter(name: string, others: readonly string[]): string {
  const own = name.toUpperCase().replace(/[^A-Z]/g, '');
  return [...own, ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].find((letter) => !others.includes(letter)) ?? '';
}

/** The tracks with letter, colour and pattern. */
export function TracksSection() {
  const section = useSection(tracks);
  const { form, edit } = section;
  const set = (key: string, part: Partial<TrackRow>): void => edit({ tracks: changed(form.tracks, key, part) });
  const rename = (row: TrackRow, name: string): void => {
    const others = form.tracks.filter((other) => other !== row).map(({ letter }) => letter);
    set(row.key, row.id ? { name } : { name, letter: freeLetter(name, others) });
  };
  return (
    <SectionFrame section={section}>
      <ol className={styles.list}>
        {form.tracks.map((row, index) => (
          <li key={row.key} className={styles.card}>
            <div className={styles.trackRow}>
              <span className={`${styles.swatch} t${(index % 8) + 1}`} aria-hidden="true">
                {row.letter}
              </span>
              <TextField
                name={`tracks.${row.key}.name`}
                label={`Track ${index + 1}`}
                value={row.name}
                placeholder="Health and medicine"
                onValue={(name) => rename(row, name)}
              />
              <TextField
                name={`tracks.${row.key}.letter`}
                label="Letter"
                maxLength={1}
                value={row.letter}
                onValue={(letter) => set(row.key, { letter: letter.toUpperCase() })}
              />
            </div>
            <RowTools
              called={row.name || `track ${index + 1}`}
              isFirst={index === 0}
              isLast={index === form.tracks.length - 1}
              kept={keptBy(row.usedBy)}
              onMove={(by) => edit({ tracks: moved(form.tracks, row.key, by) })}
              onRemove={() => edit({ tracks: form.tracks.filter((other) => other !== row) })}
            />
          </li>
        ))}
      </ol>
      <div className={styles.adds}>
        <Button
          look="quiet"
          onClick={() => edit({ tracks: [...form.tracks, { key: newKey(), name: '', letter: '', usedBy: '' }] })}
        >
          Add a track
        </Button>
      </div>
      <p className={styles.soft}>
        Letter, colour and pattern stand beside every talk of the track, so that it is known without colours as well.
      </p>
    </SectionFrame>
  );
}
