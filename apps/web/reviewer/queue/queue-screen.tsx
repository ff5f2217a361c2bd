import { countWords } from '@colloquy/kernel';
import { Link, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Answer } from '../../parts/answer';
import { buttonLook } from '../../parts/button';
import { dueWords } from '../../parts/due';
import { InlineText } from '../../parts/inline-text';
import { Empty } from '../../parts/loading';
import { Progress } from '../../parts/progress';
import { Screen } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';
import { useOffline } from '../../shell/offline';
import { TrainingLink } from '../training/training-link';
import { GivenBack } from './given-back';
import { useOutgoingReviews } from './outgoing-reviews';
import styles from './queue.module.css';
import { minutesInWords, reviewMinutes } from './review-time';
import { type QueuedWork, type ReviewQueue, useReviewQueue } from './use-review-queue';
import { SkipButton, WorkRows } from './work-rows';

/** A reviewer's works: the one to take next, what is left to do, and what is done. Opens without a connection too. */
export function QueueScreen() {
  const { slug: conference } = useConference();
  useOffline();
  return (
    <Screen
      title="My reviews"
      lead="Kind and useful comments help most: say what works, and what would make it better."
    >
      <Answer query={useReviewQueue(conference)}>{(queue) => <Queue queue={queue} />}</Answer>
      <TrainingLink />
    </Screen>
  );
}

const minutesOf = ({ abstract, standing }: QueuedWork): number =>
  reviewMinutes({ words: countWords(abstract), begun: standing === 'begun' });

function Queue({ queue }: { readonly queue: ReviewQueue }) {
  const { slug: conference, timeZone } = useConference();
  const { works, next, dueAt, now, givenBack } = queue;
  const { waiting: outgoing } = useOutgoingReviews(conference);
  const router = useRouter();
  const some = works[0]?.submissionId;
  useEffect(() => {
    // Fetched while there is a connection: without one, too, people go on to a work.
    if (some === undefined) return;
    void router.preloadRoute({ to: '/c/$conference/reviewing/$submission', params: { conference, submission: some } });
  }, [router, conference, some]);
  if (works.length === 0 && givenBack.length === 0) {
    return (
      <Empty>
        <p>Nothing to review yet. You get a mail as soon as the organisers give you works to read.</p>
      </Empty>
    );
  }
  const isSent = ({ submissionId }: QueuedWork): boolean =>
    outgoing.some(({ submission }) => submission === submissionId);
  const toWrite = works.filter((work) => ['to write', 'begun'].includes(work.standing) && !isSent(work));
  const written = works.filter((work) => ['submitted', 'changed'].includes(work.standing) || isSent(work));
  const closed = works.filter((work) => work.standing === 'closed' && !isSent(work));
  const left = toWrite.reduce((sum, work) => sum + minutesOf(work), 0);
  const upNext = toWrite.find(({ submissionId }) => submissionId === next) ?? toWrite[0];
  return (
    <>
      <div className={styles.standing}>
        {toWrite.length + written.length > 0 ? (
          <Progress label="Written" value={written.length} max={toWrite.length + written.length} />
        ) : null}
        {toWrite.length > 0 ? (
          <p>
            {dueAt ? `They are ${dueWords(dueAt, now, timeZone)}. ` : ''}
            What is left takes {minutesInWords(left)}.
            {dueAt && dueAt <= now ? ' A late review still counts until the decision is made known.' : ''}
          </p>
        ) : (
          <p>
            {written.length > 0
              ? 'You have written all of them. Thank you! You can change a review until its decision is made known.'
              : 'Nothing waits for you: the reviews of all these works are closed. Thank you!'}
          </p>
        )}
      </div>
      {upNext ? <UpNext work={upNext} /> : null}
      <WorkRows title="To write" works={order(toWrite, upNext)} outgoing={outgoing} />
      <WorkRows title="Submitted" works={written} outgoing={outgoing} />
      <WorkRows title="Closed" works={closed} outgoing={outgoing} />
      <GivenBack works={givenBack} />
    </>
  );
}

/** What is begun first, what was put off last; the work to take next stands above already. */
function order(works: readonly QueuedWork[], upNext: QueuedWork | undefined): QueuedWork[] {
  const rank = ({ standing, skipped }: QueuedWork): number => (skipped ? 2 : standing === 'begun' ? 0 : 1);
  return works.filter((work) => work !== upNext).sort((one, other) => rank(one) - rank(other));
}

function UpNext({ work }: { readonly work: QueuedWork }) {
  const { slug: conference } = useConference();
  const { submissionId: submission, code, title, standing } = work;
  return (
    <section className={styles.next} aria-labelledby="up-next">
      <h2 id="up-next">Next</h2>
      <p className={styles.title}>
        <InlineText text={title} />
      </p>
      <p className={styles.note}>
        {code}, {minutesInWords(minutesOf(work))}. It needs a review most.
      </p>
      <div className={styles.acts}>
        <Link className={buttonLook()} to="/c/$conference/reviewing/$submission" params={{ conference, submission }}>
          {standing === 'begun' ? `Go on with ${code}` : `Review ${code}`}
        </Link>
        <SkipButton work={work} />
      </div>
    </section>
  );
}
