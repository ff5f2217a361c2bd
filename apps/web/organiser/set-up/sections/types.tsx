import { answerOf } from '@colloquy/api-client';
import { api } from '../../../api/client';
import { Button } from '../../../parts/button';
import { NumberField } from '../../../parts/forms/number-field';
import { SelectField } from '../../../parts/forms/select-field';
import { TextField } from '../../../parts/forms/text-field';
import type { SectionDefinition } from '../frame/definition';
import { changed, keyed, moved, newKey, type Row } from '../frame/rows';
import { SectionFrame } from '../frame/section-frame';
import { useSection } from '../frame/use-section';
import { keptBy, RowTools } from './row-tools';
import styles from './sections.module.css';

const FORMS = [
  { value: 'talk', label: 'a talk in a room' },
  { value: 'lightning-talk', label: 'a lightning talk' },
  { value: 'poster', label: 'a poster on a board' },
] as const;

type TypeForm = (typeof FORMS)[number]['value'];
type TypeRow = Row<{
  readonly name: string;
  readonly form: TypeForm;
  readonly minutes: number | null;
  readonly discussionMinutes: number | null;
  readonly wordLimit: number | null;
  readonly usedBy: string;
}>;
interface Form {
  readonly types: readonly TypeRow[];
}

function lengthOf({ form, minutes, discussionMinutes }: TypeRow): string {
  if (form === 'poster') return `Whoever made it stands beside it for ${minutes ?? 0} minutes`;
  const spoken = (minutes ?? 0) - (discussionMinutes ?? 0);
  return `${minutes ?? 0} minutes: ${spoken} to speak, ${discussionMinutes ?? 0} for questions`;
}

/** The ways to present. */
export const types: SectionDefinition<Form> = {
  name: 'types',
  toForm: (setUp) => ({ types: setUp.types.map((type) => keyed({ ...type, form: type.form as TypeForm })) }),
  put: (conference, form, header) =>
    answerOf(
      api.PUT('/api/v1/conferences/{conference}/set-up/types', {
        params: { path: { conference }, header },
        body: {
          types: form.types.map(({ id, name, form: kind, minutes, discussionMinutes, wordLimit }) => ({
            id,
            name,
            form: kind,
            minutes,
            discussionMinutes,
            wordLimit,
          })),
        },
      }),
    ),
  isEmptyRow: ({ id, name }: TypeRow) => id === undefined && name.trim() === '',
  describe: (form) =>
    form.types.map((row) => ({
      label: row.name || 'A way to present',
      text: `${lengthOf(row)}; abstract of at most ${row.wordLimit ?? 0} words`,
    })),
};

const FRESH = { name: '', form: 'talk', minutes: 15, discussionMinutes: 3, wordLimit: 250, usedBy: '' } as const;

/** The ways to present, with how long each takes. */
export function TypesSection() {
  const section = useSection(types);
  const { form, edit } = section;
  return (
    <SectionFrame section={section}>
      <ol className={styles.list}>
        {form.types.map((row, index) => {
          const set = (part: Partial<TypeRow>): void => edit({ types: changed(form.types, row.key, part) });
          const at = (field: string): string => `types.${row.key}.${field}`;
          return (
            <li key={row.key} className={styles.card}>
              <fieldset>
                <legend className="hide">{row.name || `Way to present ${index + 1}`}</legend>
                <div className={styles.pair}>
                  <TextField
                    name={at('name')}
                    label="What you call it"
                    value={row.name}
                    placeholder="Talk"
                    onValue={(name) => set({ name })}
                  />
                  <SelectField
                    name={at('form')}
                    label="It is"
                    options={FORMS}
                    value={row.form}
                    onValue={(kind) => set(kind === 'poster' ? { form: kind, discussionMinutes: 0 } : { form: kind })}
                  />
                </div>
                <div className={styles.three}>
                  <NumberField
                    name={at('minutes')}
                    label={row.form === 'poster' ? 'Minutes beside it' : 'Minutes in all'}
                    min={1}
                    value={row.minutes}
                    onValue={(minutes) => set({ minutes })}
                  />
                  {row.form === 'poster' ? null : (
                    <NumberField
                      name={at('discussionMinutes')}
                      label="Of these for questions"
                      min={0}
                      value={row.discussionMinutes}
                      onValue={(discussionMinutes) => set({ discussionMinutes })}
                    />
                  )}
                  <NumberField
                    name={at('wordLimit')}
                    label="Words in the abstract, at most"
                    min={1}
                    value={row.wordLimit}
                    onValue={(wordLimit) => set({ wordLimit })}
                  />
                </div>
                <p className={styles.soft}>{lengthOf(row)}</p>
              </fieldset>
              <RowTools
                called={row.name || `way to present ${index + 1}`}
                isFirst={index === 0}
                isLast={index === form.types.length - 1}
                kept={keptBy(row.usedBy)}
                onMove={(by) => edit({ types: moved(form.types, row.key, by) })}
                onRemove={() => edit({ types: form.types.filter((other) => other !== row) })}
              />
            </li>
          );
        })}
      </ol>
      <div className={styles.adds}>
        <Button look="quiet" onClick={() => edit({ types: [...form.types, { ...FRESH, key: newKey() }] })}>
          Add a way to present
        </Button>
      </div>
    </SectionFrame>
  );
}
