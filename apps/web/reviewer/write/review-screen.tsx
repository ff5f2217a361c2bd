import { countWords, parseInline, plainText } from '@colloquy/kernel';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { DiscussionPart } from '../../everybody/discussing/discussion-part';
import { Answer } from '../../parts/answer';
import { dueWords } from '../../parts/due';
import { Abstract } from '../../parts/inline-text';
import { Empty } from '../../parts/loading';
import { Screen } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';
import { useOffline } from '../../shell/offline';
import { GiveBack } from '../queue/give-back';
import { minutesInWords, reviewMinutes } from '../queue/review-time';
import { type QueuedWork, type ReviewQueue, useReviewQueue } from '../queue/use-review-queue';
import { SkipButton } from '../queue/work-rows';
import { RevisedSince } from '../revised/revised-since';
import { ReviewForm } from './review-form';
import styles from './review-screen.module.css';
import { WorkDetails } from './work-details';

/** One work with the form of its review beside it. Opens without a connection too. */
export function ReviewScreen() {
  const { slug: conference } = useConference();
  const { submission = '' } = useParams({ strict: false });
  useOffline();
  const queue = useReviewQueue(conference);
  const found = queue.data?.works.find(({ submissionId }) => submissionId === submission);
  return (
    <Screen title={found ? plainText(parseInline(found.title)) : 'Review'}>
      <Answer query={queue}>
        {(data) =>
          found ? (
            <>
              <div className={styles.columns}>
                <Work work={found} queue={data} />
                {found.open ? (
                  <ReviewForm key={found.submissionId} work={found} criteria={criteriaOf(found, data)} />
                ) : (
                  <Closed work={found} />
                )}
              </div>
              {found.review ? <DiscussionPart submission={found.submissionId} /> : null}
            </>
          ) : (
            <Empty>
              <p>This work is not among those that you were given. What you typed on it is kept for you.</p>
              <ToMyReviews />
            </Empty>
          )
        }
      </Answer>
    </Screen>
  );
}

const criteriaOf = ({ criterionIds }: QueuedWork, { criteria }: ReviewQueue) =>
  criteria.filter(({ id }) => criterionIds.includes(id));

function ToMyReviews() {
  const { slug: conference } = useConference();
  return (
    <Link className={styles.back} to="/c/$conference/reviewing" params={{ conference }}>
      To my reviews
    </Link>
  );
}

/** The work as its reviewers read it. */
function Work({ work, queue }: { readonly work: QueuedWork; readonly queue: ReviewQueue }) {
  const { slug: conference, timeZone } = useConference();
  const navigate = useNavigate();
  const { code, abstract, keywords, standing, open, review, submissionId } = work;
  const minutes = reviewMinutes({ words: countWords(abstract), begun: standing === 'begun' });
  const due = queue.dueAt ? `; ${dueWords(queue.dueAt, queue.now, timeZone)}` : '';
  return (
    <section aria-label="Abstract" className={styles.work}>
      <RevisedSince submission={submissionId} />
      <p className={styles.note}>
        {code}
        {open && !review ? `, ${minutesInWords(minutes)}${due}` : ''}
      </p>
      <Abstract text={abstract} />
      {keywords.length > 0 ? <p className={styles.note}>Keywords: {keywords.join(', ')}</p> : null}
      <WorkDetails work={work} />
      <div className={styles.acts}>
        <ToMyReviews />
        {open && !review ? (
          <>
            <SkipButton
              work={work}
              after={() => void navigate({ to: '/c/$conference/reviewing', params: { conference } })}
            />
            <GiveBack submissionId={submissionId} code={code} />
          </>
        ) : null}
      </div>
    </section>
  );
}

/** A review that can no longer be changed: why, and what was written. */
function Closed({ work }: { readonly work: QueuedWork }) {
  const { closed, review, draft } = work;
  const words = review
    ? [review.commentToAuthors, review.commentToOrganisers]
    : Object.entries(draft.content).flatMap(([at, text]) => (at.startsWith('scores.') ? [] : [text]));
  const written = words.filter(Boolean);
  return (
    <Empty>
      <p>{closed}</p>
      {written.length > 0 ? (
        <>
          <p>You wrote:</p>
          {written.map((text) => (
            <p key={text} className={styles.written}>
              {text}
            </p>
          ))}
        </>
      ) : null}
    </Empty>
  );
}
