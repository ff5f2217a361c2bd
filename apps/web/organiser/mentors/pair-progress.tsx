import { answerOf, type Schemas } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { Answer } from '../../parts/answer';
import { dayOf } from '../../parts/local-time';
import { Row, Rows } from '../../parts/rows';
import { Part } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';
import styles from './mentors.module.css';

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
  return parts.length === 0 ? 'A meeting was proposed.' : `${parts.join('; ')}.`;
}

function NotBegun({ pairs }: { readonly pairs: readonly Progress[] }) {
  return (
    <details className={styles.else}>
      <summary>
        {count(pairs.length, 'pair')} without a meeting, a rehearsal or a comment on{' '}
        {pairs.length === 1 ? 'its' : 'their'} pages so far
      </summary>
      <ul>
        {pairs.map(({ pairingId, code, mentor }) => (
          <li key={pairingId}>
            {code}, with {mentor}
          </li>
        ))}
      </ul>
    </details>
  );
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
      {(pairs) => {
        const begun = pairs.filter(({ lastAt }) => lastAt !== null);
        const others = pairs.filter(({ lastAt }) => lastAt === null);
        return pairs.length === 0 ? null : (
          <Part title="What the pairs prepare">
            <p>How much and when. What they say to each other is theirs alone.</p>
            {begun.length > 0 ? (
              <Rows label="What the pairs prepare">
                {begun.map((pair) => (
                  <Row
                    key={pair.pairingId}
                    mark={pair.code}
                    title={pair.mentor}
                    end={pair.lastAt ? `last on ${dayOf(pair.lastAt, timeZone)}` : null}
                  >
                    <p>{done(pair, timeZone)}</p>
                  </Row>
                ))}
              </Rows>
            ) : null}
            {others.length > 0 ? <NotBegun pairs={others} /> : null}
          </Part>
        );
      }}
    </Answer>
  );
}
