import { answerOf } from '@colloquy/api-client';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { Button } from '../../../parts/button';
import { CheckField } from '../../../parts/forms/check-field';
import { Form } from '../../../parts/forms/form';
import { FormActs } from '../../../parts/forms/form-acts';
import { NumberField } from '../../../parts/forms/number-field';
import { useToast } from '../../../parts/overlays/toasts';
import { Part } from '../../../parts/screen';
import { useConference } from '../../../parts/use-conference';
import styles from './answering.module.css';
import type { Places } from './places-query';

type Rules = Places['rules'];

const FIELDS = [
  ['answerDays', 'To say whether they take their place', 'From the release on, until the end of the day.'],
  ['offerDays', 'The same, from the waiting list', 'Shorter, so that others can still be asked.'],
  ['reviseDays', 'To revise and submit again', 'From the release on. Late is still taken: you decide on it.'],
] as const;

/** How long authors have, and whether the waiting list moves by itself. What was asked already keeps its day. */
export function RulesPart({ rules }: { readonly rules: Rules }) {
  const { slug: conference } = useConference();
  const toast = useToast();
  const save = useWrite(
    (body: Omit<Rules, 'version'>, headers) =>
      answerOf(
        api.PUT('/api/v1/conferences/{conference}/places/rules', {
          params: { path: { conference }, header: { 'If-Match': `"${rules.version}"` } },
          body,
          headers,
        }),
      ),
    () => toast('Saved. It holds from the next release, and the next free place, on.'),
  );
  const read = (form: FormData): Omit<Rules, 'version'> => ({
    answerDays: Number(form.get('answerDays')),
    offerDays: Number(form.get('offerDays')),
    reviseDays: Number(form.get('reviseDays')),
    movesByItself: form.get('movesByItself') !== null,
  });
  return (
    <Part title="How long authors have">
      <p className={styles.note}>Who was asked already keeps the day that they were told.</p>
      <Form label="How long authors have" error={save.error} onSend={(form) => save.mutate(read(form))}>
        <div className={styles.rules}>
          {FIELDS.map(([name, label, hint]) => (
            <NumberField
              key={name}
              name={name}
              label={label}
              hint={hint}
              unit="days"
              min={1}
              max={90}
              defaultValue={rules[name]}
            />
          ))}
          <CheckField
            name="movesByItself"
            label="Offer a free place to the next who waits, by itself"
            hint="Never more than the places that you have given under Decisions. Without it you decide each time."
            defaultChecked={rules.movesByItself}
          />
          <FormActs>
            <Button type="submit" busy={save.isPending}>
              Save
            </Button>
          </FormActs>
        </div>
      </Form>
    </Part>
  );
}
