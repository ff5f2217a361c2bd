import { answerOf } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../../api/client';
import { Answer } from '../../../parts/answer';
import { Button, buttonLook } from '../../../parts/button';
import { Empty } from '../../../parts/loading';
import { Screen } from '../../../parts/screen';
import { useConference } from '../../../parts/use-conference';
import { ImproveDialog } from '../acts/improve-dialog';
import { deskQuery } from '../desk/desk-query';
import { ComparedTimetables } from './compared-timetables';

/** Proposed timetables beside each other and beside what stands, rule by rule; more of them are asked for here. */
export function TimetableVariantsScreen() {
  const { slug: conference } = useConference();
  const [asking, setAsking] = useState(false);
  const desk = useQuery(deskQuery(conference));
  const variants = useQuery({
    queryKey: ['timetable-proposals', conference],
    staleTime: 0,
    queryFn: () =>
      answerOf(api.GET('/api/v1/conferences/{conference}/timetable-proposals', { params: { path: { conference } } })),
  });
  const ask = <Button onClick={() => setAsking(true)}>Ask for a variant …</Button>;
  return (
    <Screen
      title="Variants"
      lead="What the engine has proposed so far, and what each would cost by every rule."
      acts={
        <>
          {variants.data && variants.data.length > 0 ? ask : null}
          <Link to="/c/$conference/sessions" params={{ conference }} className={buttonLook('quiet')}>
            To the timetable
          </Link>
        </>
      }
    >
      <Answer query={desk}>
        {(standing) => (
          <>
            <Answer query={variants}>
              {(found) =>
                found.length > 0 ? (
                  <ComparedTimetables desk={standing} variants={found} />
                ) : (
                  <Empty title="There is nothing to compare yet" act={ask}>
                    <p>
                      Ask the engine for a timetable in which other things matter: mentors more than rooms, for example.
                      Whatever it proposes is shown here beside what stands and beside other proposals, and you accept
                      the one that you like best.
                    </p>
                  </Empty>
                )
              }
            </Answer>
            {asking ? <ImproveDialog desk={standing} weighing close={() => setAsking(false)} /> : null}
          </>
        )}
      </Answer>
    </Screen>
  );
}
