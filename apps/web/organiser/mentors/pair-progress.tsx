import { answerOf, type Schemas } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { Answer } from '../../parts/answer';
import { dayOf } from '../../parts/local-time';
import { Row, Rows } from '../../parts/rows';
import { Part } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';

type Progress = Schemas['PairProgressDto'];

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;

/** What a pair has done, in numbers and days. */
function done(pair: Progress, timeZone: string): string {
  const { pageComments, resolvedPageComments, rehearsals, meetingsHeld, nextMeetingAt } = pair;
  const parts = [
    meetingsHeld > 0 ? count(meetingsHeld, 'meeting') : [],
    nextMeetingAt ? `the next meeting on ${dayOf(nextMeetingAt, timeZone)}` : [],
    rehearsals > 0 ? count(rehearsals, 'rehearsal') : [],
    pageComments > 0 ? `${count(pageComments, 'comment')} on pages, ${resolvedPageComments} of them resolved` : [],
  ].flat();
  return parts.length === 0 ? 'Nothing yet.' : `${parts.join('; ')}.`;
}

/** How far the pairs are that have begun: how much and when. What they say to each other stays theirs. */
export function PairProgress() {
  const { slug: conference, timeZone } = useConference();
  const progress = useQuery({
    queryKey: ['pair-progress', conference],
    queryFn: () =>
      answerOf(api.GET('/api/v1/conferences/{conference}/pair-progress', { params: { path: { conference } } })),
  });
  return (
    <Answer query={progress}>
      {(pairs) =>
        pairs.length === 0 ? null : (
          <Part title="What the pairs prepare">
            <p>How much and when. What they say to each other is theirs alone.</p>
            <Rows label="What the pairs prepare">
              {pairs.map((pair) => (
                <Row
                  key={pair.pairingId}
                  mark={pair.code}
                  title={pair.mentor}
                  end={pair.lastAt ? `last on ${dayOf(pair.lastAt, timeZone)}` : 'not begun'}
                >
                  <p>{done(pair, timeZone)}</p>
                </Row>
              ))}
            </Rows>
          </Part>
        )
      }
    </Answer>
  );
}
