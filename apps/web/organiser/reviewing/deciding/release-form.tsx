import type { Schemas } from '@colloquy/api-client';
import { useState } from 'react';
import { Button } from '../../../parts/button';
import { Form } from '../../../parts/forms/form';
import { FormActs } from '../../../parts/forms/form-acts';
import { RadioGroup } from '../../../parts/forms/radio-group';
import { SelectField } from '../../../parts/forms/select-field';
import { TextArea } from '../../../parts/forms/text-field';
import { Part } from '../../../parts/screen';
import { useConference } from '../../../parts/use-conference';
import { MomentField } from '../../set-up/form/moment-field';
import { works } from './board-query';
import styles from './deciding.module.css';

/** What is ordered. */
export type WantedRelease = Schemas['ReleaseDecisionsDto'];

const MINUTES = [5, 10, 30, 60] as const;
const HOUR_MS = 3_600_000;

/** The next full hour but one. */
const inAWhile = (): string => new Date((Math.floor(Date.now() / HOUR_MS) + 2) * HOUR_MS).toISOString();

/** When the authors are told, and why, where works were reviewed too little. */
export function ReleaseForm(props: {
  readonly preview: Schemas['ReleasePreviewDto'];
  readonly count: number;
  readonly busy: boolean;
  readonly error: Error | null;
  readonly onRelease: (wanted: WantedRelease) => void;
}) {
  const { preview, count, busy, error, onRelease } = props;
  const { digest, fewReviews, least, usualUndoMinutes } = preview;
  const { timeZone } = useConference();
  const [when, setWhen] = useState<'soon' | 'then'>('soon');
  const [minutes, setMinutes] = useState(String(usualUndoMinutes));
  const [at, setAt] = useState(inAWhile);
  const send = (form: FormData) =>
    onRelease({
      ...{ digest, undoMinutes: Number(minutes) },
      ...(when === 'then' ? { at } : {}),
      ...(fewReviews.length > 0 ? { fewReviewsReason: String(form.get('fewReviewsReason') ?? '') } : {}),
    });
  return (
    <Part title="When they are told">
      <Form label="Release the decisions" error={error} onSend={send}>
        <RadioGroup
          name="when"
          label="The moment"
          value={when}
          options={[
            { value: 'soon', label: 'Soon', hint: 'As soon as the time to call it back is over.' },
            { value: 'then', label: 'At a moment that you choose', hint: 'You can call it back until then.' },
          ]}
          onValue={setWhen}
        />
        {when === 'soon' ? (
          <SelectField
            name="minutes"
            label="Time to call it back"
            value={minutes}
            options={MINUTES.map((some) => ({ value: String(some), label: `${some} minutes` }))}
            onValue={setMinutes}
          />
        ) : (
          <MomentField name="at" label="The authors are told" value={at} timeZone={timeZone} onValue={setAt} />
        )}
        {fewReviews.length > 0 ? (
          <>
            <p className={styles.over}>
              {works(fewReviews.length)} with fewer reviews than the {least} that you ask for at least:{' '}
              {fewReviews.map(({ code, reviews }) => `${code} (${reviews})`).join(', ')}.
            </p>
            <TextArea
              name="fewReviewsReason"
              label="Why they are released all the same"
              hint="It is kept with the release, and organisers without a work of their own read it in the log. Or take these decisions back until the reviews are in."
              required
              rows={2}
              maxLength={1000}
            />
          </>
        ) : null}
        <FormActs>
          <Button type="submit" busy={busy}>
            Tell the authors of {works(count)}
          </Button>
        </FormActs>
      </Form>
    </Part>
  );
}
