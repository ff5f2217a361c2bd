import { answerOf, type Schemas } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '../../../api/client';
import { Answer } from '../../../parts/answer';
import { buttonLook } from '../../../parts/button';
import { Figures } from '../../../parts/figures';
import { InlineText } from '../../../parts/inline-text';
import { Empty } from '../../../parts/loading';
import { Progress } from '../../../parts/progress';
import { Row, Rows } from '../../../parts/rows';
import { Part, Screen } from '../../../parts/screen';
import { useConference } from '../../../parts/use-conference';
import { AgreementPart } from './agreement-part';
import styles from './reports.module.css';

type Report = Schemas['ReviewingReportDto'];

/** How reviewing stands: what is missing, how reviewers agree, how long they take; never a figure about one person. */
export function ReviewingReportScreen() {
  const { slug: conference } = useConference();
  const report = useQuery({
    queryKey: ['reviewing-report', conference],
    queryFn: () =>
      answerOf(api.GET('/api/v1/conferences/{conference}/reviewing-report', { params: { path: { conference } } })),
  });
  const file = `/api/v1/conferences/${conference}/reviewing-report/works.csv`;
  return (
    <Screen
      title="How reviewing goes"
      lead="In counts, days and plain words. No figure here is about one person, and a work of your own counts in none."
      acts={
        <>
          <a className={buttonLook('quiet')} href={file} download={`reviews-of-${conference}.csv`}>
            Save the works as a table
          </a>
          <Link className={buttonLook('quiet')} to="/c/$conference/reviews" params={{ conference }}>
            All reviews
          </Link>
        </>
      }
    >
      <Answer query={report}>
        {(found) =>
          found.progress.works > 0 ? (
            <>
              <Standing report={found} />
              <ShortPart report={found} />
              <AgreementPart agreement={found.agreement} />
              <TurnaroundPart turnaround={found.turnaround} />
            </>
          ) : (
            <Empty title="Nothing to review yet">
              <p>As soon as abstracts come in and reviewers are asked, you see here how far they are.</p>
            </Empty>
          )
        }
      </Answer>
    </Screen>
  );
}

const several = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

function Standing({ report: { progress, tracks, counts, wanted } }: { readonly report: Report }) {
  const { works, complete, asked, written } = progress;
  return (
    <Part title="How far it is">
      <Figures
        figures={[
          ['Reviews written', `${written} of ${asked}`],
          [`Works with all ${wanted} reviews`, `${complete} of ${works}`],
        ]}
      />
      <div className={styles.columns}>
        <section>
          <h3>Reviews per work</h3>
          {counts.map((count) => (
            <Progress
              key={count.reviews}
              label={count.reviews === 0 ? 'No review yet' : several(count.reviews, 'review', 'reviews')}
              value={count.works}
              max={works}
            />
          ))}
        </section>
        <section>
          <h3>Reviews by track</h3>
          {tracks.map((track) => (
            <Progress
              key={track.tracks.join()}
              label={track.tracks.join(', ')}
              value={track.written}
              max={track.asked}
            />
          ))}
          {tracks.length === 0 ? <p>Too few people review to tell the tracks apart.</p> : null}
          {tracks.some((track) => track.tracks.length > 1) ? (
            <p className={styles.note}>Tracks with one or two reviewers are counted together.</p>
          ) : null}
        </section>
      </div>
    </Part>
  );
}

function ShortPart({ report: { short, least } }: { readonly report: Report }) {
  const { slug: conference } = useConference();
  return (
    <Part title="Below the minimum">
      {short.length === 0 ? (
        <p>Every work has the {several(least, 'review', 'reviews')} that it needs before anything is decided on it.</p>
      ) : (
        <>
          <p>
            {several(short.length, 'work has', 'works have')} fewer than the {several(least, 'review', 'reviews')} that
            a work needs. A decision on one of them is released only with a reason.
          </p>
          <Rows label="Works with too few reviews">
            {short.map(({ submissionId, code, title, reviews, asked }) => (
              <Row
                key={submissionId}
                mark={code}
                title={
                  <Link to="/c/$conference/submissions/$submission" params={{ conference, submission: submissionId }}>
                    <InlineText text={title} />
                  </Link>
                }
                end={`${reviews} of ${least}`}
              >
                <p>
                  {asked > reviews
                    ? `${several(asked - reviews, 'person was', 'people were')} asked and ${asked - reviews === 1 ? 'has' : 'have'} not written yet.`
                    : 'Nobody else is asked: give it another reviewer.'}
                </p>
              </Row>
            ))}
          </Rows>
        </>
      )}
    </Part>
  );
}

function TurnaroundPart({ turnaround: { reviews, days } }: { readonly turnaround: Report['turnaround'] }) {
  return (
    <Part title="How long reviews take">
      {days ? (
        <>
          <Figures
            figures={[
              ['Half are there after', inDays(days.median)],
              [
                'The middle half takes',
                days.lower === days.upper ? inDays(days.upper) : `${days.lower} to ${inDays(days.upper)}`,
              ],
              ['The slowest took', inDays(days.most)],
            ]}
          />
          <p className={styles.note}>
            From being asked to the first submit, of {several(reviews, 'review', 'reviews')}. Reviews that are still
            missing are not among them.
          </p>
        </>
      ) : (
        <p>This is told once three people have written reviews; before, it would say how long one of them takes.</p>
      )}
    </Part>
  );
}

const inDays = (days: number): string => (days === 0 ? 'less than a day' : several(days, 'day', 'days'));
