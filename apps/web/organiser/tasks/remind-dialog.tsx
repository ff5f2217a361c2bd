import { answerOf } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { Answer } from '../../parts/answer';
import { Button } from '../../parts/button';
import { TextArea } from '../../parts/forms/text-field';
import { momentOf } from '../../parts/local-time';
import { Dialog } from '../../parts/overlays/dialog';
import { useToast } from '../../parts/overlays/toasts';
import { ProblemNote } from '../../parts/problem-note';
import { useConference } from '../../parts/use-conference';
import styles from './tasks.module.css';
import type { OpenTask } from './use-tasks';

const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);

/** A reminder is seen before it goes out: who gets it, who is spared, and how it reads. */
export function RemindDialog({ task, onClose }: { readonly task: OpenTask; readonly onClose: () => void }) {
  const { slug: conference, timeZone } = useConference();
  const [typed, setTyped] = useState('');
  const [note, setNote] = useState('');
  const toast = useToast();
  const path = { conference, task: task.key };
  const preview = useQuery({
    queryKey: ['nudge', conference, task.key, note],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/conferences/{conference}/tasks/{task}/nudge', {
          params: { path, query: note ? { note } : {} },
        }),
      ),
    placeholderData: (last) => last,
  });
  const send = useWrite(
    (_: null, headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/tasks/{task}/nudge', {
          params: { path },
          body: { note: typed },
          headers,
        }),
      ),
    ({ reminded }) => {
      onClose();
      toast(`${people(reminded)} ${reminded === 1 ? 'gets' : 'get'} a message. You find it in the outbox.`);
    },
  );
  const count = preview.data?.recipients.length ?? 0;
  return (
    <Dialog
      open
      stays
      size="wide"
      onClose={onClose}
      title="Send a friendly reminder"
      acts={
        <>
          {count > 0 ? (
            <Button busy={send.isPending} onClick={() => send.mutate(null)}>
              Remind {people(count)}
            </Button>
          ) : null}
          <Button look="quiet" onClick={onClose}>
            Not now
          </Button>
        </>
      }
    >
      <ProblemNote error={send.error} />
      <Answer query={preview}>
        {({ recipients, spared, subject, text }) => (
          <>
            {recipients.length > 0 ? (
              <p>
                To {recipients.slice(0, 8).join(', ')}
                {recipients.length > 8 ? ` and ${recipients.length - 8} more` : ''}; each gets a message of their own.
              </p>
            ) : null}
            {spared.length > 0 ? (
              <p>
                {spared
                  .slice(0, 5)
                  .map(({ name }) => name)
                  .join(', ')}
                {spared.length > 5 ? ` and ${spared.length - 5} more` : ''} {spared.length === 1 ? 'was' : 'were'}{' '}
                reminded lately and can be again from {momentOf(spared[0]?.until ?? '', timeZone)} on.
              </p>
            ) : null}
            {recipients.length > 0 ? (
              <TextArea
                name="note"
                label="A few words of your own"
                optional
                rows={2}
                maxLength={2000}
                value={typed}
                onValue={setTyped}
                onBlur={() => setNote(typed)}
              />
            ) : null}
            <section className={styles.letter} aria-label="How it reads">
              <p>
                <strong>{subject}</strong>
              </p>
              <p className={styles.text}>{text}</p>
            </section>
          </>
        )}
      </Answer>
    </Dialog>
  );
}
