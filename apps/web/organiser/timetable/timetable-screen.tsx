import { Refusal } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { viewerQuery } from '../../api/queries';
import { Answer } from '../../parts/answer';
import { buttonLook } from '../../parts/button';
import { Empty, Loading } from '../../parts/loading';
import { Screen } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';
import { deskQuery, recentChanges } from './desk/desk-query';
import { type PastMoves, pastMoves } from './desk/past-moves';
import type { Desk } from './model/desk';
import { TimetableDesk } from './timetable-desk';

/** The desk at which the timetable is built. */
export function TimetableScreen() {
  const { slug: conference, timeZone, rooms } = useConference();
  const desk = useQuery(deskQuery(conference));
  const isEmpty = desk.error instanceof Refusal && desk.error.problem.code === 'no-talks';
  const zone = timeZone.split('/').at(-1)?.replace(/_/g, ' ');
  return (
    <Screen
      title="Timetable"
      lead={`Nobody is told before the programme is published. All times are those of ${zone}.`}
    >
      {isEmpty || (desk.data && desk.data.talks.length === 0) ? (
        <Empty
          title="There is nothing to place yet"
          act={
            <Link to="/c/$conference/decisions" params={{ conference }} className={buttonLook()}>
              Decide on submissions
            </Link>
          }
        >
          <p>
            As soon as talks are accepted, released or not, they wait here for a room and a time. You place them
            yourself, by pointer or by keys, or let the engine propose a timetable in which nobody has to be in two
            places: you see what it would change and accept all of it, or a part.
          </p>
          <p>
            {rooms.length === 0
              ? 'Rooms and blocks come from the set-up: add a room for talks there first.'
              : 'Rooms, blocks and the lengths of talks come from the set-up.'}
          </p>
        </Empty>
      ) : (
        <Answer query={desk}>{(standing) => <WithPast standing={standing} />}</Answer>
      )}
    </Screen>
  );
}

/** What was done before is read first: it can be undone as long as nobody else has moved the same talks. */
function WithPast({ standing }: { readonly standing: Desk }) {
  const { slug: conference } = useConference();
  const { data: viewer } = useQuery(viewerQuery);
  const history = useQuery({
    queryKey: ['timetable-past', conference],
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
    queryFn: () => recentChanges(conference),
  });
  const begin = useRef<PastMoves | null>(null);
  if (viewer && !begin.current && history.data && !history.isFetching)
    begin.current = pastMoves(standing, history.data, viewer.personId ?? '');
  if (begin.current) return <TimetableDesk standing={standing} past={begin.current} />;
  return <Answer query={history}>{() => <Loading />}</Answer>;
}
