import { answerOf } from '@colloquy/api-client';
import { Link } from '@tanstack/react-router';
import { api } from '../../../api/client';
import { Button } from '../../../parts/button';
import { NumberField } from '../../../parts/forms/number-field';
import { SelectField } from '../../../parts/forms/select-field';
import { TextField } from '../../../parts/forms/text-field';
import type { SectionDefinition } from '../frame/definition';
import { changed, keyed, newKey, type Row } from '../frame/rows';
import { SectionFrame } from '../frame/section-frame';
import { useSection } from '../frame/use-section';
import { Chip, Chips } from './chips';
import { RowTools } from './row-tools';
import styles from './sections.module.css';

type AreaRow = Row<{
  readonly name: string;
  readonly roomId: string | null;
  readonly boards: number | null;
  readonly boardWidthCm: number | null;
  readonly boardHeightCm: number | null;
  readonly sockets: number | null;
  readonly quiet: boolean;
  readonly stepFree: boolean;
}>;
interface Form {
  readonly posterAreas: readonly AreaRow[];
}

function inWords({ boards, boardWidthCm, boardHeightCm, sockets, quiet, stepFree }: AreaRow): string {
  return [
    `${boards ?? '?'} boards of ${boardWidthCm ?? '?'} × ${boardHeightCm ?? '?'} cm`,
    `${sockets ?? 0} sockets`,
    quiet ? 'quiet' : '',
    stepFree ? 'step-free' : 'not step-free',
  ]
    .filter(Boolean)
    .join(', ');
}

/** Where posters hang. */
export const posters: SectionDefinition<Form> = {
  name: 'posters',
  toForm: (setUp) => ({ posterAreas: setUp.posterAreas.map((area) => keyed({ ...area })) }),
  put: (conference, form, header) =>
    answerOf(
      api.PUT('/api/v1/conferences/{conference}/set-up/posters', {
        params: { path: { conference }, header },
        body: { posterAreas: form.posterAreas.map(({ key: _key, ...area }) => area) },
      }),
    ),
  isEmptyRow: ({ id, name, boards }: AreaRow) => id === undefined && name.trim() === '' && boards === null,
  describe: (form) => form.posterAreas.map((row) => ({ label: row.name || 'A poster area', text: inWords(row) })),
};

/** A0 portrait with a margin: what most boards are made for. */
const FRESH = {
  name: '',
  boards: null,
  boardWidthCm: 100,
  boardHeightCm: 140,
  sockets: 0,
  quiet: false,
  stepFree: true,
};

/** The areas in which posters hang. */
export function PostersSection() {
  const section = useSection(posters);
  const { form, edit, setUp } = section;
  const halls = setUp.rooms.filter(({ use }) => use === 'posters').map(({ id, name }) => ({ value: id, label: name }));
  const here = { conference: setUp.basics.slug, section: 'rooms' };
  return (
    <SectionFrame section={section}>
      {halls.length === 0 ? (
        <p className={styles.empty}>
          No room is used for posters yet. If you will have some,{' '}
          <Link to="/c/$conference/set-up/$section" params={here}>
            add their room or foyer under Rooms
          </Link>{' '}
          first. Without posters, go straight on.
        </p>
      ) : null}
      <ol className={styles.list}>
        {form.posterAreas.map((row, index) => {
          const set = (part: Partial<AreaRow>): void => edit({ posterAreas: changed(form.posterAreas, row.key, part) });
          const at = (field: string): string => `posterAreas.${row.key}.${field}`;
          const called = row.name || `area ${index + 1}`;
          return (
            <li key={row.key} className={styles.card}>
              <fieldset>
                <legend className="hide">{called}</legend>
                <div className={styles.pair}>
                  <TextField
                    name={at('name')}
                    label={`Area ${index + 1}`}
                    value={row.name}
                    placeholder="By the windows"
                    onValue={(name) => set({ name })}
                  />
                  <SelectField
                    name={at('roomId')}
                    label="In which room"
                    empty="Choose a room"
                    options={halls}
                    value={row.roomId ?? ''}
                    onValue={(roomId) => set({ roomId: roomId || null })}
                  />
                </div>
                <div className={styles.four}>
                  <NumberField
                    name={at('boards')}
                    label="Boards"
                    min={1}
                    value={row.boards}
                    onValue={(boards) => set({ boards })}
                  />
                  <NumberField
                    name={at('boardWidthCm')}
                    label="Width"
                    unit="cm"
                    value={row.boardWidthCm}
                    onValue={(boardWidthCm) => set({ boardWidthCm })}
                  />
                  <NumberField
                    name={at('boardHeightCm')}
                    label="Height"
                    unit="cm"
                    value={row.boardHeightCm}
                    onValue={(boardHeightCm) => set({ boardHeightCm })}
                  />
                  <NumberField
                    name={at('sockets')}
                    label="Sockets"
                    min={0}
                    value={row.sockets}
                    onValue={(sockets) => set({ sockets })}
                  />
                </div>
                <Chips label="It is">
                  <Chip checked={row.stepFree} onCheck={(stepFree) => set({ stepFree })}>
                    Step-free
                  </Chip>
                  <Chip checked={row.quiet} onCheck={(quiet) => set({ quiet })}>
                    Quiet
                  </Chip>
                </Chips>
              </fieldset>
              <RowTools
                called={called}
                onRemove={() => edit({ posterAreas: form.posterAreas.filter((other) => other !== row) })}
              />
            </li>
          );
        })}
      </ol>
      {halls.length > 0 ? (
        <div className={styles.adds}>
          <Button
            look="quiet"
            onClick={() => {
              const fresh = { ...FRESH, roomId: halls[0]?.value ?? null, key: newKey() };
              edit({ posterAreas: [...form.posterAreas, fresh] });
            }}
          >
            Add a poster area
          </Button>
        </div>
      ) : null}
    </SectionFrame>
  );
}
