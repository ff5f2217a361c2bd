import { answerOf } from '@colloquy/api-client';
import { Link } from '@tanstack/react-router';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { newPosts } from '../../everybody/discussing/new-posts';
import { Button } from '../../parts/button';
import { InlineText } from '../../parts/inline-text';
import { useToast } from '../../parts/overlays/toasts';
import { ProblemNote } from '../../parts/problem-note';
import { Row, Rows } from '../../parts/rows';
import { Part } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';
import type { OutgoingReview } from './outgoing-reviews';
import type { QueuedWork } from './use-review-queue';

/** Works of a queue that stand alike; nothing where there are none. */
export function WorkRows(props: {
  readonly title: string;
  readonly works: readonly QueuedWork[];
  readonly outgoing: readonly OutgoingReview[];
}) {
  const { title, works, outgoing } = props;
  const { slug: conference } = useConference();
  if (works.length === 0) return null;
  return (
    <Part title={title}>
      <Rows label={title}>
        {works.map((work) => {
          const { submissionId: submission, code, title: called } = work;
          const sent = outgoing.find((one) => one.submission === submission);
          return (
            <Row
              key={submission}
              mark={code}
              title={
                <Link to="/c/$conference/reviewing/$submission" params={{ conference, submission }}>
                  <InlineText text={called} />
                </Link>
              }
              end={sent ? sentWords(sent) : standingWords(work)}
            >
              {sent?.refused ? <p>{sent.refused}</p> : null}
              {work.newPosts > 0 ? <p>{newPosts(work.newPosts)} in its discussion</p> : null}
              {work.closed ? <p>{work.closed}</p> : null}
              {work.skipped && work.standing !== 'submitted' ? <SkipButton work={work} /> : null}
            </Row>
          );
        })}
      </Rows>
    </Part>
  );
}

const sentWords = ({ refused }: OutgoingReview): string =>
  refused ? '! needs another look' : '↻ goes out when you are online';

function standingWords({ standing, skipped }: QueuedWork): string {
  if (standing === 'submitted') return '✓ submitted';
  if (standing === 'changed') return '◐ changed since, not submitted';
  if (standing === 'closed') return 'closed';
  if (skipped) return '○ put off';
  return standing === 'begun' ? '◐ begun' : '○ to write';
}

/** Puts a work to the end of the queue, or back in its place. */
export function SkipButton({ work, after }: { readonly work: QueuedWork; readonly after?: () => void }) {
  const { slug: conference } = useConference();
  const toast = useToast();
  const { submissionId: submission, code, skipped } = work;
  const skip = useWrite(
    (later: boolean, headers) =>
      answerOf(
        api.PUT('/api/v1/conferences/{conference}/submissions/{submission}/review-skip', {
          params: { path: { conference, submission } },
          body: { skipped: later },
          headers,
        }),
      ),
    () => {
      toast(skipped ? `${code} is back in its place.` : `${code} is put off to the end of your list.`);
      after?.();
    },
  );
  return (
    <>
      <Button look="quiet" busy={skip.isPending} onClick={() => skip.mutate(!skipped)}>
        {skipped ? 'Take it back in' : 'Skip for now'}
      </Button>
      <ProblemNote error={skip.error} />
    </>
  );
}
