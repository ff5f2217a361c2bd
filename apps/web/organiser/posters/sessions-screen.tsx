import type { Schemas } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Answer } from '../../parts/answer';
import { Button, buttonLook } from '../../parts/button';
import { Empty } from '../../parts/loading';
import { momentOf, timeOf } from '../../parts/local-time';
import { Row, Rows } from '../../parts/rows';
import { Screen } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';
import { AddSessionDialog } from './acts/add-session-dialog';
import { sessionsQuery } from './desk/desk-query';

function Session({ session }: { readonly session: Schemas['PosterSessionDto'] }) {
  const { slug: conference, timeZone, rooms } = useConference();
  const { id: posterSession, title, startsAt, endsAt, roomId, boards, placements, shifts } = session;
  const room = rooms.find(({ id }) => id === roomId)?.name ?? 'no room yet';
  return (
    <Row
      title={
        <Link to="/c/$conference/posters/$posterSession" params={{ conference, posterSession }}>
          {title}
        </Link>
      }
      end={`${placements.length} of ${boards} boards taken`}
    >
      {momentOf(startsAt, timeZone)} to {timeOf(endsAt, timeZone)}, {room}
      {shifts.length > 1 ? `, ${shifts.length} shifts` : ''}
    </Row>
  );
}

/** The poster sessions, and a way to a new one. */
export function PosterSessionsScreen() {
  const { slug: conference } = useConference();
  const [isAdding, setAdding] = useState(false);
  const sessions = useQuery(sessionsQuery(conference));
  const add = <Button onClick={() => setAdding(true)}>Add a poster session …</Button>;
  return (
    <Screen
      title="Posters"
      lead="Each poster session has a hall of its own: draw it, then hang the posters."
      acts={
        sessions.data && sessions.data.length > 0 ? (
          <>
            {add}
            {sessions.data.length > 1 ? (
              <Link to="/c/$conference/posters/share-out" params={{ conference }} className={buttonLook('quiet')}>
                Share posters out
              </Link>
            ) : null}
          </>
        ) : null
      }
    >
      <Answer query={sessions}>
        {(standing) =>
          standing.length === 0 ? (
            <Empty title="There is no poster session yet" act={add}>
              <p>
                Say when and where it is and choose the shape of the hall. You then draw what stands in it, let runs of
                boards be proposed, and hang the accepted posters by hand or by the engine.
              </p>
            </Empty>
          ) : (
            <Rows label="Poster sessions">
              {standing.map((session) => (
                <Session key={session.id} session={session} />
              ))}
            </Rows>
          )
        }
      </Answer>
      {isAdding ? <AddSessionDialog others={sessions.data ?? []} close={() => setAdding(false)} /> : null}
    </Screen>
  );
}
