import { answerOf } from '@colloquy/api-client';
import { api } from '../../../api/client';
import { Button } from '../../../parts/button';
import { placeOf, timeInWords } from '../days/calendar';
import type { SectionDefinition } from '../frame/definition';
import { keyed, type Row } from '../frame/rows';
import { SectionFrame } from '../frame/section-frame';
import { useSection } from '../frame/use-section';
import { type LocalTime, spanOf } from '../shapes';
import { LocalTimeField } from './local-time-field';
import { PHASES, type PhaseName, phaseWords } from './phase-words';
import styles from './sections.module.css';
import { Timeline } from './timeline';

type PhaseRow = Row<{ readonly name: PhaseName; readonly starts: LocalTime; readonly ends: LocalTime }>;
interface Form {
  readonly phases: readonly PhaseRow[];
}

/** What happens when in the conference's year. */
export const phases: SectionDefinition<Form> = {
  name: 'phases',
  toForm: (setUp) => ({
    phases: setUp.phases.map(({ name, ...row }) => ({
      ...keyed({ id: name }),
      name: name as PhaseName,
      ...spanOf(row),
    })),
  }),
  put: (conference, form, header) =>
    answerOf(
      api.PUT('/api/v1/conferences/{conference}/set-up/phases', {
        params: { path: { conference }, header },
        body: { phases: form.phases.map(({ name, starts, ends }) => ({ name, starts, ends })) },
      }),
    ),
  describe: ({ phases: rows }) =>
    rows.map(({ name, starts, ends }) => ({
      label: phaseWords(name).label,
      text: `${timeInWords(starts.local)} to ${timeInWords(ends.local)}`,
    })),
};

const inOrder = (rows: readonly PhaseRow[]): readonly PhaseRow[] =>
  [...rows].sort((one, other) => PHASES.indexOf(one.name) - PHASES.indexOf(other.name));

/** The dates of the year: a picture of them, and each to be set. */
export function PhasesSection() {
  const section = useSection(phases);
  const { form, edit, setUp, faults } = section;
  const change = (key: string, part: Partial<PhaseRow>): void =>
    edit({ phases: form.phases.map((row) => (row.key === key ? { ...row, ...part } : row)) });
  const absent = PHASES.filter((name) => form.phases.every((row) => row.name !== name));
  const add = (name: PhaseName): void => {
    const day = { local: `${setUp.basics.startsOn}T12:00` };
    edit({ phases: inOrder([...form.phases, { key: name, id: name, name, starts: day, ends: day }]) });
  };
  return (
    <SectionFrame section={section}>
      <p className={`${styles.soft} ${styles.zone}`}>All times are those of {placeOf(setUp.timeZone)}.</p>
      <Timeline phases={form.phases} day={setUp.basics.startsOn} />
      <ol className={styles.list}>
        {form.phases.map((row) => {
          const words = phaseWords(row.name);
          return (
            <li key={row.key} className={`${styles.card} ${styles.phase}`}>
              <fieldset>
                <legend>{words.label}</legend>
                <p className={styles.soft}>{words.meaning}</p>
                <div className={styles.pair}>
                  <LocalTimeField
                    name={`phases.${row.key}.starts`}
                    label="Begins"
                    value={row.starts}
                    faults={faults}
                    onValue={(starts) => change(row.key, { starts })}
                  />
                  <LocalTimeField
                    name={`phases.${row.key}.ends`}
                    label="Ends"
                    value={row.ends}
                    faults={faults}
                    own={endsTooSoon(row)}
                    onValue={(ends) => change(row.key, { ends })}
                  />
                </div>
                {words.needed ? null : (
                  <button
                    type="button"
                    className={styles.plain}
                    onClick={() => edit({ phases: form.phases.filter((other) => other !== row) })}
                  >
                    Leave out {words.label.toLowerCase()}
                  </button>
                )}
              </fieldset>
            </li>
          );
        })}
      </ol>
      {absent.length > 0 ? (
        <div className={styles.adds}>
          <p>Left out so far:</p>
          {absent.map((name) => (
            <Button key={name} look="quiet" onClick={() => add(name)}>
              Add {phaseWords(name).label.toLowerCase()}
            </Button>
          ))}
        </div>
      ) : null}
    </SectionFrame>
  );
}

function endsTooSoon({ starts, ends }: PhaseRow): string | undefined {
  if (starts.local === '' || ends.local === '' || ends.local > starts.local) return undefined;
  return 'This ends before it begins. Choose a later end, or an earlier beginning.';
}
