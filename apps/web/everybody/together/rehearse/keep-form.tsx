import { Button } from '../../../parts/button';
import { Form } from '../../../parts/forms/form';
import { TextArea } from '../../../parts/forms/text-field';
import styles from '../together.module.css';
import type { HeldHere } from './held-here';
import { lengthWords } from './talk-clock';
import { TimesOfSlides } from './times-of-slides';

/** What a rehearsal was, before it is kept; until then it stays on this device. */
export function KeepForm(props: {
  readonly held: HeldHere;
  readonly busy: boolean;
  readonly error: Error | null;
  readonly onKeep: (note: string) => void;
  readonly onForget: () => void;
}) {
  const { held, busy, error, onKeep, onForget } = props;
  return (
    <Form label="Keep this rehearsal" error={error} onSend={(data) => onKeep(String(data.get('note') ?? ''))}>
      <p>
        <strong>You spoke for {lengthWords(held.seconds)}</strong>
        {overWords(held)}.
      </p>
      <TimesOfSlides laps={held.laps} />
      <TextArea name="note" label="What you noticed yourself" optional rows={3} />
      <div className={styles.acts}>
        <Button type="submit" busy={busy}>
          Keep this rehearsal
        </Button>
        <Button look="quiet" onClick={onForget}>
          Do not keep it
        </Button>
      </div>
      <p className={styles.note}>Until it is kept it stays on this device, also without a connection.</p>
    </Form>
  );
}

/** How far from the time that there was. */
export function overWords({
  seconds,
  plannedSeconds,
}: {
  readonly seconds: number;
  readonly plannedSeconds: number;
}): string {
  const over = seconds - plannedSeconds;
  if (Math.abs(over) < 5) return ', just as planned';
  return `, ${lengthWords(Math.abs(over))} ${over > 0 ? 'more than' : 'less than'} the ${lengthWords(plannedSeconds)} planned`;
}
