import { answerOf } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { Button } from '../../parts/button';
import { Form } from '../../parts/forms/form';
import { FormActs } from '../../parts/forms/form-acts';
import { TextArea, TextField } from '../../parts/forms/text-field';
import { momentOf } from '../../parts/local-time';
import { Dialog } from '../../parts/overlays/dialog';
import { useToast } from '../../parts/overlays/toasts';
import { ProblemNote } from '../../parts/problem-note';
import { useConference } from '../../parts/use-conference';
import styles from './submissions.module.css';
import type { SubmissionRow } from './table-query';

const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);

/** The words of a reminder to those who have begun and not submitted; to be changed as one likes. */
function reminder(deadline: string | undefined, timeZone: string) {
  const until = deadline ? ` The call is open until ${momentOf(deadline, timeZone)}.` : '';
  return {
    subject: 'Your abstract is still a draft',
    text: `You have begun an abstract and not submitted it yet.${until} It may be rough: you can change it until the deadline. If something is in the way, just answer this message.`,
  };
}

/** What the first reader gets, and who the others are: looked at before anything goes out. */
function Preview(props: {
  readonly letter: { readonly submissionIds: string[]; readonly subject: string; readonly text: string };
  readonly onBack: () => void;
  readonly onDone: () => void;
}) {
  const { letter, onBack, onDone } = props;
  const { slug: conference } = useConference();
  const toast = useToast();
  const path = { params: { path: { conference } }, body: letter };
  const preview = useQuery({
    queryKey: ['letter', conference, letter],
    retry: false,
    queryFn: () => answerOf(api.POST('/api/v1/conferences/{conference}/submission-table/letter-preview', path)),
  });
  const send = useWrite(
    (_: null, headers) =>
      answerOf(api.POST('/api/v1/conferences/{conference}/submission-table/letters', { ...path, headers })),
    ({ written }) => {
      toast(`${people(written)} ${written === 1 ? 'gets' : 'get'} a message. You find it in the outbox.`);
      onDone();
    },
  );
  const { recipients = [], withoutAddress = [], subject, text } = preview.data ?? {};
  return (
    <>
      {preview.data ? (
        <>
          <p>
            To {recipients.slice(0, 8).join(', ')}
            {recipients.length > 8 ? ` and ${recipients.length - 8} more` : ''}; each gets a message of their own.
            {withoutAddress.length > 0
              ? ` ${people(withoutAddress.length)} of them ${withoutAddress.length === 1 ? 'has' : 'have'} given no address yet and ${withoutAddress.length === 1 ? 'reads' : 'read'} it in the program.`
              : ''}
          </p>
          <section className={styles.letter} aria-label="How the first of them reads it">
            <p>
              <strong>{subject}</strong>
            </p>
            <p>{text}</p>
          </section>
        </>
      ) : null}
      <ProblemNote error={preview.error ?? send.error} />
      <FormActs>
        {recipients.length > 0 ? (
          <Button busy={send.isPending} onClick={() => send.mutate(null)}>
            Send to {people(recipients.length)}
          </Button>
        ) : null}
        <Button look="quiet" onClick={onBack}>
          Change the words
        </Button>
      </FormActs>
    </>
  );
}

/** Writes to those who present the works that are chosen. */
export function LetterDialog(props: {
  readonly chosen: readonly SubmissionRow[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { chosen, onClose, onDone } = props;
  const { phases, timeZone } = useConference();
  const deadline = phases.find(({ name }) => name === 'submission')?.endsAt;
  const allDrafts = chosen.every(({ state }) => state === 'draft');
  const [words, setWords] = useState(() => (allDrafts ? reminder(deadline, timeZone) : { subject: '', text: '' }));
  const [looking, setLooking] = useState(false);
  const finish = () => {
    onDone();
    onClose();
  };
  return (
    <Dialog open stays size="form" title="Write to their presenters" onClose={onClose}>
      {looking ? (
        <Preview
          letter={{ ...words, submissionIds: chosen.map(({ id }) => id) }}
          onBack={() => setLooking(false)}
          onDone={finish}
        />
      ) : (
        <Form label="Write to their presenters" onSend={() => setLooking(true)}>
          <TextField
            name="subject"
            label="Subject"
            required
            maxLength={200}
            value={words.subject}
            onValue={(subject) => setWords({ ...words, subject })}
          />
          <TextArea
            name="text"
            label="Text"
            required
            maxLength={10_000}
            hint="Their name stands above it, and which works it is about below."
            value={words.text}
            onValue={(text) => setWords({ ...words, text })}
          />
          <FormActs>
            <Button type="submit">See how it reads</Button>
            <Button look="quiet" onClick={onClose}>
              Cancel
            </Button>
          </FormActs>
        </Form>
      )}
    </Dialog>
  );
}
