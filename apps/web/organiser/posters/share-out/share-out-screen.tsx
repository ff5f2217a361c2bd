import { answerOf, type Schemas } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../../api/client';
import { newKey, useWrite } from '../../../api/use-write';
import { Answer } from '../../../parts/answer';
import { Button, buttonLook } from '../../../parts/button';
import { Empty } from '../../../parts/loading';
import { useToast } from '../../../parts/overlays/toasts';
import { ProblemNote } from '../../../parts/problem-note';
import { Part, Screen } from '../../../parts/screen';
import { useConference } from '../../../parts/use-conference';
import { Differences } from '../../desk/proposal/differences';
import styles from '../../timetable/acts/tool.module.css';
import { sessionsQuery } from '../desk/desk-query';
import { TopicsTable } from './topics-table';

type Sessions = readonly Schemas['PosterSessionDto'][];

function hungInWords(hung: number): string {
  if (hung === 0) return '';
  return hung === 1
    ? 'One poster hangs already and stays in its session.'
    : `${hung} posters hang already and stay in their sessions.`;
}

const SHARE_OUT = '/api/v1/conferences/{conference}/poster-sessions/share-out' as const;

/** How the engine would share posters out over several sessions, to be accepted as a whole or in part. */
export function ShareOutScreen() {
  const { slug: conference } = useConference();
  const sessions = useQuery(sessionsQuery(conference));
  const all = (
    <Link to="/c/$conference/posters" params={{ conference }} className={buttonLook('quiet')}>
      All poster sessions
    </Link>
  );
  return (
    <Screen
      title="Share posters out"
      lead="Each session gets something of every topic, and authors of related posters are in different ones, so that they can visit each other."
      acts={sessions.data && sessions.data.length > 1 ? all : null}
    >
      <Answer query={sessions}>
        {(standing) =>
          standing.length < 2 ? (
            <Empty
              title={standing.length === 0 ? 'There is no poster session yet' : 'There is one session only'}
              act={all}
            >
              <p>
                Posters can be shared out once there are several poster sessions: on two days, say, or in two halls. Add
                another one, and come back to see which posters it would get.
              </p>
            </Empty>
          ) : (
            <Preview sessions={standing} />
          )
        }
      </Answer>
    </Screen>
  );
}

function Preview({ sessions }: { readonly sessions: Sessions }) {
  const { slug: conference } = useConference();
  const preview = useQuery({
    queryKey: ['poster-share-out', conference],
    staleTime: 0,
    refetchOnWindowFocus: false,
    queryFn: () =>
      answerOf(
        api.POST(SHARE_OUT, { params: { path: { conference } }, headers: { 'Idempotency-Key': newKey() }, body: {} }),
      ),
  });
  return (
    <Answer query={preview}>{(found) => <Shares key={found.version} preview={found} sessions={sessions} />}</Answer>
  );
}

function Shares({ preview, sessions }: { readonly preview: Schemas['SharedOutDto']; readonly sessions: Sessions }) {
  const { slug: conference } = useConference();
  const toast = useToast();
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const { shares, posters } = preview;
  const chosen = shares.filter(({ submissionId }) => !without.has(submissionId));
  const accept = useWrite(
    (_: null, headers) =>
      answerOf(
        api.POST(SHARE_OUT, {
          ...{ params: { path: { conference } }, headers },
          body: {
            shares: chosen.map(({ submissionId, version, posterSessionId }) => ({
              ...{ submissionId, version, posterSessionId },
            })),
          },
        }),
      ),
    () => toast('The posters are shared out. They wait under “Not hung” of their sessions.'),
  );
  const works = new Map(posters.map((poster) => [poster.submissionId, poster]));
  const titleOf = (session: string | null): string => sessions.find(({ id }) => id === session)?.title ?? 'no session';
  return (
    <>
      {shares.length === 0 ? (
        <p>
          {posters.length === 0
            ? 'There are no accepted posters yet.'
            : 'Nothing is to be shared out: every poster is in the session where the engine would have it.'}
        </p>
      ) : (
        <>
          <p>
            {hungInWords(posters.filter(({ hangs }) => hangs).length)} Accepting gives the posters that are ticked below
            to their sessions, where they wait for a board. Nobody is told before the programme is published.
          </p>
          <ProblemNote error={accept.error} />
          <div className={styles.acts}>
            <Button busy={accept.isPending} disabled={chosen.length === 0} onClick={() => accept.mutate(null)}>
              {chosen.length === shares.length ? 'Accept' : `Accept ${chosen.length} of ${shares.length}`}
            </Button>
          </div>
        </>
      )}
      <Part title="Topics by session">
        <TopicsTable preview={preview} sessions={sessions} without={without} />
      </Part>
      {shares.length === 0 ? null : (
        <Part title="What would move">
          <Differences
            what="Poster"
            moves={shares.map(({ submissionId, posterSessionId, before, why }) => ({
              ...{ submissionId, from: titleOf(before), to: titleOf(posterSessionId), why: why.join(' ') },
              ...{ code: works.get(submissionId)?.code ?? 'A poster', title: works.get(submissionId)?.title ?? '' },
            }))}
            without={without}
            onWithout={setWithout}
            canChoose
          />
        </Part>
      )}
    </>
  );
}
