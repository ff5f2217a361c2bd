import { useState } from 'react';
import { Button } from '../../parts/button';
import { faultsOf } from '../../parts/forms/faults';
import { Form } from '../../parts/forms/form';
import { FormActs } from '../../parts/forms/form-acts';
import { SelectField } from '../../parts/forms/select-field';
import { TextArea, TextField } from '../../parts/forms/text-field';
import { localOf } from '../../parts/local-instants';
import { Dialog } from '../../parts/overlays/dialog';
import { useConference } from '../../parts/use-conference';
import { LocalTimeField } from '../set-up/sections/local-time-field';
import type { LocalTime } from '../set-up/shapes';
import { CAUSES, FILLED_IN, type Letter, READERS } from './letter-words';
import styles from './letters.module.css';
import { useWriteLetter } from './use-letters';

const AT_A_TIME = 'at a time';

const TO = Object.entries(READERS).map(([value, [one]]) => ({ value: value as Letter['to'], label: `Every ${one}` }));
const WHEN = [
  { value: AT_A_TIME, label: 'At a day and a time' },
  ...Object.entries(CAUSES).map(([value, words]) => ({
    value,
    label: words.charAt(0).toUpperCase() + words.slice(1),
  })),
];

/** A form for a letter: a new one, or the given one in other words. */
export function LetterDialog({ letter, onClose }: { readonly letter: Letter | null; readonly onClose: () => void }) {
  const { timeZone } = useConference();
  const [when, setWhen] = useState<string>(letter?.follows ?? AT_A_TIME);
  const [time, setTime] = useState<LocalTime>({ local: letter?.goesAt ? localOf(letter.goesAt, timeZone) : '' });
  const write = useWriteLetter(letter, onClose);
  const send = (form: FormData) => {
    const text = (name: string) => String(form.get(name) ?? '').trim();
    const [goesAt, follows] = when === AT_A_TIME ? [time, null] : [null, when as NonNullable<Letter['follows']>];
    write.mutate({ to: text('to') as Letter['to'], goesAt, follows, subject: text('subject'), text: text('text') });
  };
  return (
    <Dialog open stays size="form" onClose={onClose} title={letter ? 'Change the letter' : 'Write a letter'}>
      <Form label="The letter" error={write.error} onSend={send}>
        <SelectField name="to" label="To whom?" options={TO} defaultValue={letter?.to ?? 'author'} />
        <div className={styles.time}>
          <SelectField name="when" label="When?" options={WHEN} value={when} onValue={setWhen} />
          {when === AT_A_TIME ? (
            <LocalTimeField
              name="goesAt"
              label="Day and time"
              value={time}
              faults={faultsOf(write.error)}
              onValue={setTime}
            />
          ) : null}
        </div>
        <TextField name="subject" label="Subject" required maxLength={200} defaultValue={letter?.subject} />
        <TextArea
          name="text"
          label="Text"
          required
          rows={7}
          maxLength={10_000}
          hint={`The greeting, the way there and your names are added. Filled in for you: ${FILLED_IN}. About a work also {code} and {work}, with a decision {decision}.`}
          defaultValue={letter?.text}
        />
        {letter?.state === 'agreed' ? <p>Once it is changed, it waits for your word again.</p> : null}
        <FormActs>
          <Button type="submit" busy={write.isPending}>
            {letter ? 'Save the letter' : 'Add the letter'}
          </Button>
          <Button look="quiet" onClick={onClose}>
            Cancel
          </Button>
        </FormActs>
      </Form>
    </Dialog>
  );
}
