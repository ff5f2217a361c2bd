import { answerOf, type Schemas } from '@colloquy/api-client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '../api/client';
import { buttonLook } from '../parts/button';
import { InlineText } from '../parts/inline-text';
import { nextOf, Pages } from '../parts/pages';
import { Row } from '../parts/rows';
import { Screen } from '../parts/screen';
import { useConference } from '../parts/use-conference';
import styles from './reviews-screen.module.css';

type Work = Schemas['ReviewedWorkDto'];

const figure = (value: number | null): string => value?.toFixed(1) ?? '–';

function Reviews({ work }: { readonly work: Work }) {
  if (work.own) return <p>This is your own work: you read what its reviewers wrote when the decision is released.</p>;
  if (work.reviews.length === 0) return null;
  return (
    <details className={styles.reviews}>
      <summary>
        What they wrote<span className="hide"> on {work.code}</span>
      </summary>
      <ul>
        {work.reviews.map(({ reviewerId, reviewer, commentToAuthors, commentToOrganisers }) => (
          <li key={reviewerId}>
            <strong>{reviewer}</strong>
            <p>{commentToAuthors || 'No comment to the authors.'}</p>
            {commentToOrganisers ? <p>For the organisers only: {commentToOrganisers}</p> : null}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Every work with its reviews, weighed; and a proposal of reviewers for those that need some. */
export function ReviewsScreen() {
  const { slug: conference } = useConference();
  const summary = useInfiniteQuery({
    queryKey: ['review-summary', conference],
    initialPageParam: undefined as string | undefined,
    getNextPageParam: nextOf,
    queryFn: ({ pageParam: after }) =>
      answerOf(
        api.GET('/api/v1/conferences/{conference}/review-summary', {
          params: { path: { conference }, query: { after } },
        }),
      ),
  });
  return (
    <Screen
      title="Reviews"
      lead="Weighted means from 1 to 5. A wide spread is worth reading before a decision."
      acts={
        <>
          <Link to="/c/$conference/reviews/assigning" params={{ conference }} className={buttonLook('quiet')}>
            Who reviews what
          </Link>
          <Link to="/c/$conference/reviews/report" params={{ conference }} className={buttonLook('quiet')}>
            How it goes
          </Link>
          <Link to="/c/$conference/reviews/blind" params={{ conference }} className={buttonLook('quiet')}>
            What reviewers read
          </Link>
        </>
      }
    >
      <Pages
        query={summary}
        noun={['work', 'works']}
        empty={<p>No works to review yet. As soon as abstracts come in, the engine can propose who reads which.</p>}
      >
        {(work) => (
          <Row
            key={work.submissionId}
            mark={work.code}
            title={
              <Link to="/c/$conference/submissions/$submission" params={{ conference, submission: work.submissionId }}>
                <InlineText text={work.title} />
              </Link>
            }
            end={
              <span className={styles.figures}>
                mean {figure(work.mean)}, spread {figure(work.spread)}
              </span>
            }
          >
            <p>
              {work.count} of {work.assigned} reviews, wishes to give a {work.wishedType.replace('-', ' ')}
            </p>
            {work.own ? null : (
              <p>
                <Link
                  to="/c/$conference/reviews/works/$submission"
                  params={{ conference, submission: work.submissionId }}
                >
                  Scores and discussion<span className="hide"> of {work.code}</span>
                </Link>
              </p>
            )}
            <Reviews work={work} />
          </Row>
        )}
      </Pages>
    </Screen>
  );
}
