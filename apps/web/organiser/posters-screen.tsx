import { answerOf, type Schemas } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../api/client';
import { useWrite } from '../api/use-write';
import { Answer } from '../parts/answer';
import { Button } from '../parts/button';
import { Empty } from '../parts/loading';
import { momentOf, timeOf } from '../parts/local-time';
import { ProblemNote } from '../parts/problem-note';
import { Part, Screen } from '../parts/screen';
import { useConference } from '../parts/use-conference';
import { Boards } from './boards';
import styles from './posters-screen.module.css';

function PosterSession({ session }: { readonly session: Schemas['PosterSessionDto'] }) {
  const { slug: conference, timeZone, rooms } = useConference();
  const navigate = useNavigate();
  const { id: posterSession, title, startsAt, endsAt, roomId, boards, placements, shifts } = session;
  const propose = useWrite(
    (_: null, headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/poster-sessions/{posterSession}/board-proposals', {
          params: { path: { conference, posterSession } },
          body: { seed: 1, iterations: 200_000 },
          headers,
        }),
      ),
    ({ jobId: job }) => navigate({ to: '/c/$conference/posters/proposals/$job', params: { conference, job } }),
  );
  return (
    <Part title={title}>
      <p>
        {momentOf(startsAt, timeZone)} to {timeOf(endsAt, timeZone)},{' '}
        {rooms.find(({ id }) => id === roomId)?.name ?? 'no room yet'}. {placements.length} posters on {boards} boards.
      </p>
      <p className={styles.ask}>
        <Button busy={propose.isPending} onClick={() => propose.mutate(null)}>
          Let the engine propose<span className="hide"> boards for {title}</span>
        </Button>
      </p>
      <ProblemNote error={propose.error} />
      {placements.length === 0 ? (
        <Empty>
          <p>
            No poster hangs yet. The engine puts neighbours together who have something to tell each other, looks after
            power and step-free boards, and shares the posters out between the shifts.
          </p>
        </Empty>
      ) : (
        <Boards placements={placements} shifts={shifts} />
      )}
    </Part>
  );
}

/** Which poster hangs where, and a way to a new proposal. */
export function PostersScreen() {
  const { slug: conference } = useConference();
  const sessions = useQuery({
    queryKey: ['poster-sessions', conference],
    queryFn: () =>
      answerOf(api.GET('/api/v1/conferences/{conference}/poster-sessions', { params: { path: { conference } } })),
  });
  return (
    <Screen title="Posters" lead="The poster sessions, board by board in walking order.">
      <Answer query={sessions}>
        {(standing) =>
          standing.length === 0 ? (
            <Empty>
              <p>There is no poster session yet. It needs a room, a time and the plan of its boards.</p>
            </Empty>
          ) : (
            standing.map((session) => <PosterSession key={session.id} session={session} />)
          )
        }
      </Answer>
    </Screen>
  );
}
