import { answerOf } from '@colloquy/api-client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { Answer } from '../../../parts/answer';
import { Button, buttonLook } from '../../../parts/button';
import { faultsOf } from '../../../parts/forms/faults';
import { Form } from '../../../parts/forms/form';
import { FormActs } from '../../../parts/forms/form-acts';
import { NumberField } from '../../../parts/forms/number-field';
import { Empty } from '../../../parts/loading';
import { useToast } from '../../../parts/overlays/toasts';
import { Part, Screen } from '../../../parts/screen';
import { useConference } from '../../../parts/use-conference';
import { ClosedRooms } from './closed-rooms';
import { type RoomRules, roomRulesQuery } from './room-rules-query';
import styles from './rooms.module.css';
import { Ways } from './ways';

/** What organisers know of rooms and the timetable goes by: ways between them, when they are closed, and pauses. */
export function RoomRulesScreen() {
  const { slug: conference } = useConference();
  const rules = useQuery(roomRulesQuery(conference));
  return (
    <Screen
      title="Ways, pauses and closed rooms"
      lead="The timetable keeps to this, and the desk says where it does not. Seats, access and equipment are set under rooms."
      acts={
        <Link to="/c/$conference/sessions" params={{ conference }} className={buttonLook('quiet')}>
          To the timetable
        </Link>
      }
    >
      <Answer query={rules}>
        {(read) =>
          read.rooms.length > 0 ? (
            <RulesForm key={read.revision} read={read} />
          ) : (
            <Empty
              title="There is no room for talks yet"
              act={
                <Link
                  to="/c/$conference/set-up/$section"
                  params={{ conference, section: 'rooms' }}
                  className={buttonLook()}
                >
                  Add a room
                </Link>
              }
            >
              <p>As soon as there are rooms, say here how far they are apart and when they cannot be used.</p>
            </Empty>
          )
        }
      </Answer>
    </Screen>
  );
}

function RulesForm({ read }: { readonly read: RoomRules }) {
  const { slug: conference } = useConference();
  const queries = useQueryClient();
  const toast = useToast();
  const [pauseMinutes, setPause] = useState(read.pauseMinutes);
  const [ways, setWays] = useState(read.ways);
  const [closed, setClosed] = useState(read.closed);
  const keep = useWrite(
    (_: null, headers) =>
      answerOf(
        api.PUT('/api/v1/conferences/{conference}/timetable/rooms', {
          params: { path: { conference }, header: { 'If-Match': `"${read.revision}"` } },
          headers,
          body: { pauseMinutes, ways, closed },
        }),
      ),
    () => toast('Saved. The timetable goes by it from now on.'),
  );
  const isStale =
    keep.error !== null && 'problem' in keep.error && (keep.error.problem as { code?: string }).code === 'stale';
  return (
    <Form error={keep.error} onSend={() => keep.mutate(null)} label="Ways, pauses and closed rooms">
      <div className={styles.form}>
        {isStale ? (
          <Button look="quiet" onClick={() => void queries.invalidateQueries({ queryKey: ['room-rules'] })}>
            Show what they have saved
          </Button>
        ) : null}
        <Part title="Pauses">
          <NumberField
            name="pauseMinutes"
            label="Least pause between two talks of one person"
            hint="So that nobody runs from one talk of their own to the next. 0 for none."
            unit="minutes"
            min={0}
            max={120}
            value={pauseMinutes}
            onValue={setPause}
          />
        </Part>
        {read.rooms.length > 1 ? (
          <Part title="Ways between rooms">
            <p>
              Say it only where it takes a while, such as to another building: all other rooms count as next door.
              Presenters, mentors and supervisors are given the time to walk.
            </p>
            <Ways rooms={read.rooms} ways={ways} onWays={setWays} />
          </Part>
        ) : null}
        <Part title="Closed rooms">
          {read.blocks.length > 0 ? (
            <ClosedRooms
              rooms={read.rooms}
              blocks={read.blocks}
              closed={closed}
              faults={faultsOf(keep.error)}
              onClosed={setClosed}
            />
          ) : (
            <p>There are no blocks of talks yet: add them to the day itself, in the set-up.</p>
          )}
        </Part>
        <FormActs>
          <Button type="submit" busy={keep.isPending}>
            Save
          </Button>
        </FormActs>
      </div>
    </Form>
  );
}
