import { answerOf, type Schemas } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { Answer } from '../../parts/answer';
import { Button } from '../../parts/button';
import { dueWords } from '../../parts/due';
import { InlineText } from '../../parts/inline-text';
import { Empty } from '../../parts/loading';
import { momentOf, shortDayOf } from '../../parts/local-time';
import { StateMark } from '../../parts/marks';
import { useToast } from '../../parts/overlays/toasts';
import { ProblemNote } from '../../parts/problem-note';
import { Row, Rows } from '../../parts/rows';
import { Part, Screen } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';
import styles from './feedback.module.css';

type Progress = Schemas['FeedbackProgressDto'];
type Report = Schemas['CommentReportDto'];

/** How the mentoring goes, in counts and dates; and the comments that somebody has shown to the organisers. */
export function FeedbackScreen() {
  const { slug: conference } = useConference();
  const params = { path: { conference } };
  const progress = useQuery({
    queryKey: ['feedback-progress', conference],
    queryFn: () => answerOf(api.GET('/api/v1/conferences/{conference}/feedback-progress', { params })),
  });
  const reports = useQuery({
    queryKey: ['comment-reports', conference],
    queryFn: () => answerOf(api.GET('/api/v1/conferences/{conference}/comment-reports', { params })),
  });
  return (
    <Screen
      title="Feedback"
      lead="How mentors and authors get on, in counts and dates. What they write to each other is theirs alone, unless one of them shows you a comment."
    >
      <Answer query={reports}>
        {(found) =>
          found.length > 0 ? (
            <Part title="Shown to you">
              {found.map((report) => (
                <ReportCard key={report.id} report={report} />
              ))}
            </Part>
          ) : null
        }
      </Answer>
      <Part title="How it goes">
        <Answer query={progress}>
          {(rows) =>
            rows.length > 0 ? (
              <Rows label="Works with a mentor">
                {rows.map((row) => (
                  <ProgressRow key={row.pairingId} row={row} />
                ))}
              </Rows>
            ) : (
              <Empty title="No pairs yet">
                <p>As soon as mentors and works are brought together, you see here how their feedback goes.</p>
              </Empty>
            )
          }
        </Answer>
      </Part>
    </Screen>
  );
}

const several = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Of pairs in which nothing has been written, by where they stand. */
const UNWRITTEN: Readonly<Record<string, string>> = {
  active: 'Neither has written yet.',
  ended: 'It has ended, and nothing was written.',
};

function ProgressRow({ row }: { readonly row: Progress }) {
  const { timeZone } = useConference();
  const now = new Date().toISOString();
  const { code, title, mentor, presenter, state, comments, openThreads, suggestionsTaken, roundsReturned } = row;
  const hasBegun = comments > 0 || roundsReturned > 0 || row.dueAt !== null;
  const wrote = (who: string, at: string | null) =>
    at === null ? `${who} has not written yet` : `${who} wrote last on ${shortDayOf(at, timeZone)}`;
  return (
    <Row mark={code} title={<InlineText text={title} />} end={<StateMark state={state} />}>
      <p>
        {mentor} with {presenter}
      </p>
      {hasBegun ? (
        <>
          <p>
            {several(roundsReturned, 'round', 'rounds')} returned, {several(comments, 'comment', 'comments')},{' '}
            {openThreads} open, {several(suggestionsTaken, 'wording', 'wordings')} taken
            {row.dueAt ? `; a round is ${dueWords(row.dueAt, now, timeZone)}` : ''}.
          </p>
          <p>
            {wrote(mentor, row.mentorWroteAt)}; {wrote(presenter, row.authorWroteAt)}.
          </p>
        </>
      ) : (
        <p>{UNWRITTEN[state] ?? 'Their feedback begins once both have said yes.'}</p>
      )}
    </Row>
  );
}

function ReportCard({ report }: { readonly report: Report }) {
  const { slug: conference, timeZone } = useConference();
  const toast = useToast();
  const close = useWrite(
    (_: null, headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/comment-reports/{report}/close', {
          params: { path: { conference, report: report.id } },
          headers,
        }),
      ),
    () => toast('The report is closed.'),
  );
  const { code, reportedBy, reportedAt, reason, quote, comments, commentId, closedAt, closedBy } = report;
  return (
    <article className={styles.report} aria-label={`A comment on ${code}`}>
      <h3>A comment on {code}</h3>
      <p>
        {reportedBy} reported it on {momentOf(reportedAt, timeZone)}: {reason}
      </p>
      {quote ? (
        <blockquote className={styles.quote}>
          <InlineText text={quote} />
        </blockquote>
      ) : null}
      <ul className={styles.comments}>
        {comments.map(({ id, name, text, suggestion, writtenAt }) => (
          <li key={id}>
            <p>
              <strong>{name}</strong>, {momentOf(writtenAt, timeZone)}
              {id === commentId ? <span className={styles.reported}> Reported</span> : null}
            </p>
            <p className={styles.said}>{text}</p>
            {suggestion === null ? null : (
              <p className={styles.said}>
                Other words: {suggestion === '' ? <em>none, take them out</em> : <InlineText text={suggestion} />}
              </p>
            )}
          </li>
        ))}
      </ul>
      <ProblemNote error={close.error} />
      {closedAt ? (
        <p>
          ✓ Closed{closedBy ? ` by ${closedBy}` : ''}, {momentOf(closedAt, timeZone)}.
        </p>
      ) : (
        <Button busy={close.isPending} onClick={() => close.mutate(null)}>
          Close the report<span className="hide"> on {code}</span>
        </Button>
      )}
    </article>
  );
}
