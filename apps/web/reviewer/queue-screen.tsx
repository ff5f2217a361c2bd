import { Link } from '@tanstack/react-router';
import { Answer } from '../parts/answer';
import { Figures } from '../parts/figures';
import { InlineText } from '../parts/inline-text';
import { Empty } from '../parts/loading';
import { Row, Rows } from '../parts/rows';
import { Screen } from '../parts/screen';
import { useConference } from '../parts/use-conference';
import { TrainingLink } from './training/training-link';
import { useReviewQueue } from './use-review-queue';

/** A reviewer's works, those without a review first. */
export function QueueScreen() {
  const { slug: conference } = useConference();
  return (
    <Screen
      title="My reviews"
      lead="Kind and useful comments help most: say what works, and what would make it better."
    >
      <Answer query={useReviewQueue(conference)}>
        {({ works }) => {
          if (works.length === 0) {
            return (
              <Empty>
                <p>Nothing to review yet. You get a mail as soon as the organisers give you works to read.</p>
              </Empty>
            );
          }
          const waiting = works.filter(({ open, review }) => open && !review);
          const others = works.filter((work) => !waiting.includes(work));
          return (
            <>
              <Figures
                figures={[
                  ['Written', works.filter(({ review }) => review).length],
                  ['To write', waiting.length],
                ]}
              />
              <Rows label="Works to review">
                {[...waiting, ...others].map(({ submissionId, code, title, open, review }) => (
                  <Row
                    key={submissionId}
                    mark={code}
                    title={
                      <Link to="/c/$conference/reviewing/$submission" params={{ conference, submission: submissionId }}>
                        <InlineText text={title} />
                      </Link>
                    }
                    end={review ? '✓ written' : open ? '○ to write' : 'closed'}
                  />
                ))}
              </Rows>
            </>
          );
        }}
      </Answer>
      <TrainingLink />
    </Screen>
  );
}
