import { answerOf, type Schemas } from '@colloquy/api-client';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { Button } from '../../parts/button';
import { DateField } from '../../parts/forms/date-field';
import { Form } from '../../parts/forms/form';
import { TextArea } from '../../parts/forms/text-field';
import { useKeptText } from '../../parts/forms/use-kept-text';
import { useToast } from '../../parts/overlays/toasts';
import { ProblemNote } from '../../parts/problem-note';
import { Part } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';
import type { Margin, Round } from './margin-query';

const DAYS = 7;
const inAWeek = (now: string): string => new Date(Date.parse(now) + DAYS * 86_400_000).toISOString().slice(0, 10);

/** An author gives the mentor the draft as it is now to read. */
export function AskForFeedback({ margin }: { readonly margin: Margin }) {
  const { slug: conference } = useConference();
  const { submissionId: submission, mentor, now } = margin;
  const [wish, setWish] = useKeptText(`margin-wish/${submission}`);
  const toast = useToast();
  const ask = useWrite(
    (body: Schemas['AskForFeedbackDto'], headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/submissions/{submission}/feedback-rounds', {
          params: { path: { conference, submission } },
          body,
          headers,
        }),
      ),
    () => {
      setWish('');
      toast(`${mentor} is told, and reads your draft as it is now.`);
    },
  );
  return (
    <Part title="Ask for feedback">
      <p>{mentor} gets your draft as it is now to read, and a mail. It may be rough: that is what a mentor is for.</p>
      <Form error={ask.error} onSend={(data) => ask.mutate({ wish, dueOn: String(data.get('dueOn') ?? '') })}>
        <TextArea
          name="wish"
          label="What should they look at above all?"
          optional
          rows={2}
          maxLength={2_000}
          value={wish}
          onValue={setWish}
        />
        <DateField name="dueOn" label="By when would it help?" defaultValue={inAWeek(now)} required />
        <Button type="submit" busy={ask.isPending}>
          Ask for feedback
        </Button>
      </Form>
    </Part>
  );
}

/** Taking the question back, such as when much has changed since. */
export function TakeBackRound({ round }: { readonly round: Round }) {
  const { slug: conference } = useConference();
  const toast = useToast();
  const takeBack = useWrite(
    (_: null, headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/feedback-rounds/{round}/take-back', {
          params: { path: { conference, round: round.id } },
          headers,
        }),
      ),
    () => toast('Taken back. You can ask again at any time.'),
  );
  return (
    <>
      <ProblemNote error={takeBack.error} />
      <Button look="quiet" busy={takeBack.isPending} onClick={() => takeBack.mutate(null)}>
        Take it back
      </Button>
    </>
  );
}
