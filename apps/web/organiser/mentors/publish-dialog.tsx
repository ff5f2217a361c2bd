import { answerOf } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { Answer } from '../../parts/answer';
import { Button } from '../../parts/button';
import { momentOf } from '../../parts/local-time';
import { Dialog } from '../../parts/overlays/dialog';
import { useToast } from '../../parts/overlays/toasts';
import { ProblemNote } from '../../parts/problem-note';
import { useConference } from '../../parts/use-conference';
import styles from './mentors.module.css';

const messages = (count: number): string => (count === 1 ? '1 message' : `${count} messages`);

/** Shows who gets which message, and then publishes the drafts: from then on both sides know. */
export function PublishDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  return open ? <OpenPublishDialog onClose={onClose} /> : null;
}

function OpenPublishDialog({ onClose }: { readonly onClose: () => void }) {
  const { slug: conference, timeZone } = useConference();
  const toast = useToast();
  const preview = useQuery({
    queryKey: ['publishing-pairs', conference],
    queryFn: () =>
      answerOf(api.GET('/api/v1/conferences/{conference}/draft-pairs/preview', { params: { path: { conference } } })),
  });
  const publish = useWrite(
    (pairingIds: string[], headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/draft-pairs/publish', {
          params: { path: { conference } },
          body: { pairingIds },
          headers,
        }),
      ),
    ({ pairings }) => {
      onClose();
      toast(pairings === 1 ? '1 pair is published.' : `${pairings} pairs are published.`);
    },
  );
  const { data } = preview;
  return (
    <Dialog
      open
      size="wide"
      onClose={onClose}
      title="Who gets which message"
      acts={
        <>
          {data ? (
            <Button busy={publish.isPending} onClick={() => publish.mutate([...data.pairingIds])}>
              Publish and send {messages(data.mails.length)}
            </Button>
          ) : null}
          <Button look="quiet" onClick={onClose}>
            Not yet
          </Button>
        </>
      }
    >
      <ProblemNote error={publish.error} />
      <Answer query={preview}>
        {({ mails, replaced, answerBy }) => (
          <>
            <p>
              Both sides of every pair hear of it now, and are asked to say yes or no by{' '}
              <strong>{momentOf(answerBy, timeZone)}</strong>. That cannot be taken back.
            </p>
            {replaced.length > 0 ? (
              <p>
                These pairs end by it, and their mentors are told:{' '}
                {replaced.map(({ code, mentor }) => `${code} with ${mentor}`).join(', ')}.
              </p>
            ) : null}
            <ul className={styles.mails}>
              {mails.map(({ to, subject, text }) => (
                <li key={`${to} ${subject}`}>
                  <details>
                    <summary>
                      <strong>{to}</strong>: {subject}
                    </summary>
                    <p className={styles.letter}>{text}</p>
                  </details>
                </li>
              ))}
            </ul>
          </>
        )}
      </Answer>
    </Dialog>
  );
}
