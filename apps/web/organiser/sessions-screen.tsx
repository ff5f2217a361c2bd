import { answerOf } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../api/client';
import { useWrite } from '../api/use-write';
import { Answer } from '../parts/answer';
import { Button } from '../parts/button';
import { Empty } from '../parts/loading';
import { ProblemNote } from '../parts/problem-note';
import { Screen } from '../parts/screen';
import { useConference } from '../parts/use-conference';
import { Timetable } from './timetable';

/** How long the engine searches: a minute or less for a conference of 300 talks. */
const ITERATIONS = 1_000_000;

/** The timetable that stands, and a way to a new proposal. */
export function SessionsScreen() {
  const { slug: conference, timeZone } = useConference();
  const navigate = useNavigate();
  const params = { path: { conference } };
  const sessions = useQuery({
    queryKey: ['sessions', conference],
    queryFn: () => answerOf(api.GET('/api/v1/conferences/{conference}/sessions', { params })),
  });
  const propose = useWrite(
    (_: null, headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/timetable-proposals', {
          params,
          body: { seed: 1, iterations: ITERATIONS },
          headers,
        }),
      ),
    ({ jobId: job }) => navigate({ to: '/c/$conference/sessions/proposals/$job', params: { conference, job } }),
  );
  return (
    <Screen
      title="Sessions"
      lead={`The timetable that stands. All times are those of ${timeZone.split('/').at(-1)?.replace(/_/g, ' ')}.`}
      acts={
        <Button busy={propose.isPending} onClick={() => propose.mutate(null)}>
          Let the engine propose
        </Button>
      }
    >
      <ProblemNote error={propose.error} />
      <Answer query={sessions}>
        {(standing) =>
          standing.length === 0 ? (
            <Empty>
              <p>
                There is no timetable yet. As soon as talks are accepted, let the engine propose one: it puts works that
                belong together into one session and keeps everybody from having to be in two places. You accept it or
                not.
              </p>
            </Empty>
          ) : (
            <Timetable sessions={standing} />
          )
        }
      </Answer>
    </Screen>
  );
}
