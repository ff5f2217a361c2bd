import { answerOf } from '@colloquy/api-client';
import { api } from '../../../api/client';
import { NumberField } from '../../../parts/forms/number-field';
import { TextField } from '../../../parts/forms/text-field';
import type { SectionDefinition } from '../frame/definition';
import { changed, keyed, type Row } from '../frame/rows';
import { SectionFrame } from '../frame/section-frame';
import { useSection } from '../frame/use-section';
import { NoticesEditor } from '../privacy/notices-editor';
import { RetentionPlan } from '../privacy/retention-plan';
import type { SetUp } from '../shapes';
import { retentionWords } from './retention-words';
import styles from './sections.module.css';

type Kind = SetUp['privacy']['retention'][number]['kind'];
type PeriodRow = Row<{ readonly kind: Kind; readonly months: number | null }>;
interface Form {
  readonly controllerName: string;
  readonly controllerContact: string;
  readonly retention: readonly PeriodRow[];
}

const inWords = (months: number | null): string =>
  months === 0 ? 'deleted right after the conference' : `${months ?? '?'} month${months === 1 ? '' : 's'} afterwards`;

/** Who answers for people's data, and how long it is kept. */
export const privacy: SectionDefinition<Form> = {
  name: 'privacy',
  toForm: ({ privacy: { controllerName, controllerContact, retention } }) => ({
    controllerName,
    controllerContact,
    retention: retention.map(({ kind, months }) => ({ ...keyed({ id: kind }), kind, months })),
  }),
  put: (conference, { retention, ...form }, header) =>
    answerOf(
      api.PUT('/api/v1/conferences/{conference}/set-up/privacy', {
        params: { path: { conference }, header },
        body: { ...form, retention: retention.map(({ kind, months }) => ({ kind, months })) },
      }),
    ),
  describe: ({ controllerName, controllerContact, retention }) => [
    { label: 'Answers for people’s data', text: controllerName || 'nobody yet' },
    { label: 'Reached at', text: controllerContact || 'not said yet' },
    ...retention.map(({ kind, months }) => ({ label: retentionWords(kind).label, text: inWords(months) })),
  ],
};

/** Data controller and retention periods, with why. */
export function PrivacySection() {
  const section = useSection(privacy);
  const { form, edit } = section;
  return (
    <SectionFrame section={section}>
      <TextField
        name="controllerName"
        label="Who answers for the data"
        hint="The law calls this the data controller. For a conference of students it is nearly always the university, by its full name."
        placeholder="University of Warwick"
        value={form.controllerName}
        onValue={(controllerName) => edit({ controllerName })}
      />
      <TextField
        name="controllerContact"
        label="How people reach them"
        hint="Printed in the privacy notice. Your university’s page on data protection names an address such as dpo@university.ac.uk."
        placeholder="dpo@university.ac.uk"
        value={form.controllerContact}
        onValue={(controllerContact) => edit({ controllerContact })}
      />
      <h2 className={styles.heading}>How long each sort is kept after the conference</h2>
      <p className={styles.soft}>
        Keep only what somebody will still need. What was published in the programme stays; the rest is deleted by
        itself when its time is over.
      </p>
      <ul className={styles.list}>
        {form.retention.map((row) => {
          const { label, why } = retentionWords(row.kind);
          return (
            <li key={row.key} className={styles.period}>
              <NumberField
                name={`retention.${row.key}.months`}
                label={label}
                hint={why}
                unit={row.months === 1 ? 'month' : 'months'}
                min={0}
                max={120}
                value={row.months}
                onValue={(months) => edit({ retention: changed(form.retention, row.key, { months }) })}
              />
            </li>
          );
        })}
      </ul>
      <RetentionPlan version={section.setUp.version} />
      <h2 className={styles.heading}>What people are told and asked</h2>
      <p className={styles.soft}>
        Write a draft, then publish it. Who answers for the data and how long it is kept fill themselves in.
      </p>
      <NoticesEditor />
    </SectionFrame>
  );
}
