import { answerOf, type Schemas } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '../../api/client';
import { Answer } from '../../parts/answer';
import { dueWords, sinceWords } from '../../parts/due';
import { InlineText } from '../../parts/inline-text';
import { momentOf } from '../../parts/local-time';
import { Row, Rows } from '../../parts/rows';
import { Part } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';

type Mentee = Schemas['MenteeDto'];

/** A mentor's works as the server orders them. */
export const useMentees = (conference: string) =>
  useQuery({
    queryKey: ['mentees', conference],
    queryFn: () => answerOf(api.GET('/api/v1/conferences/{conference}/mentees', { params: { path: { conference } } })),
  });

/** A mentor's works in the order in which to take them: what is due, then who has waited longest. */
export function Queue() {
  const { slug: conference } = useConference();
  return (
    <Answer query={useMentees(conference)}>
      {({ now, mentees: works }) =>
        works.length > 0 ? (
          <Part title="What to read next">
            <Rows label="Your works, the most urgent first">
              {works.map((work) => (
                <QueueRow key={work.pairingId} work={work} now={now} />
              ))}
            </Rows>
          </Part>
        ) : null
      }
    </Answer>
  );
}

function QueueRow({ work, now }: { readonly work: Mentee; readonly now: string }) {
  const { slug: conference, timeZone } = useConference();
  const { submissionId: submission, code, title, presenter, round, awaitsYou, since, pageComments, meetingAt } = work;
  const params = { conference, submission };
  return (
    <Row
      mark={code}
      title={
        <Link to="/c/$conference/mentees/$submission" params={params}>
          <InlineText text={title} />
        </Link>
      }
      end={<strong>{awaitsYou ? '● Waits for you' : '○ Waits for the author'}</strong>}
    >
      <p>{whatIsNew(work)}</p>
      {pageComments > 0 ? (
        <p>
          <Link to="/c/$conference/submissions/$submission/pages" params={params}>
            {several(pageComments, 'comment on the pages waits', 'comments on the pages wait')} for your answer
          </Link>
        </p>
      ) : null}
      {meetingAt ? (
        <p>
          <Link to="/c/$conference/submissions/$submission/meet" params={params}>
            Say whether you can meet on {momentOf(meetingAt, timeZone)}
          </Link>
        </p>
      ) : null}
      <p>
        {awaitsYou
          ? `${presenter} has waited for you ${sinceWords(since, now)}`
          : `You have waited for ${presenter} ${sinceWords(since, now)}`}
        {round ? `; round ${round.number} is ${dueWords(round.dueAt, now, timeZone)}` : ''}.
        {round?.isLate ? ' A few lines today would help a lot.' : null}
      </p>
    </Row>
  );
}

const several = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

function whatIsNew({ unread, newVersion, newComments, openThreads }: Mentee): string {
  if (unread) return 'You have not read it yet.';
  const news = [
    ...(newVersion ? ['a new version'] : []),
    ...(newComments > 0 ? [several(newComments, 'new comment', 'new comments')] : []),
  ];
  const open = openThreads > 0 ? `; ${several(openThreads, 'comment is', 'comments are')} open` : '';
  return `${news.length > 0 ? `New: ${news.join(' and ')}` : 'Nothing new since you last looked'}${open}.`;
}
