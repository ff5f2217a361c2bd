import type { Schemas } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Answer } from '../../../parts/answer';
import { Button } from '../../../parts/button';
import { Empty } from '../../../parts/loading';
import { Part } from '../../../parts/screen';
import styles from '../together.module.css';
import { type Preparation, TogetherFrame } from '../together-frame';
import { meetingsQuery, type WorkPlace } from '../together-queries';
import { MeetingLog } from './meeting-log';
import { OneMeeting } from './one-meeting';
import { TimeForm } from './time-form';

type Meeting = Schemas['MeetingDto'];

/** Mentor and presenter find a time, and keep a light log of what they spoke about. */
export function MeetScreen() {
  return (
    <TogetherFrame
      title="Meet"
      lead={({ mentor, presenters, side }) =>
        mentor === null
          ? 'As soon as a mentor has said yes, you find a time here.'
          : `You and ${side === 'author' ? mentor : presenters.join(', ')}: a time that suits both, in your calendars, and a log for the two of you alone.`
      }
    >
      {(preparation, where) =>
        preparation.mentor === null ? (
          <Empty title="No mentor yet">
            <p>The organisers bring mentors and works together. Until then you can rehearse and check your poster.</p>
          </Empty>
        ) : (
          <Meetings preparation={preparation} where={where} />
        )
      }
    </TogetherFrame>
  );
}

function Meetings({ preparation, where }: { readonly preparation: Preparation; readonly where: WorkPlace }) {
  const meetings = useQuery(meetingsQuery(where));
  const [proposing, setProposing] = useState(false);
  return (
    <Answer query={meetings}>
      {({ meetings: all, notes }) => {
        const now = new Date().toISOString();
        const live = all.filter(({ state, endsAt }) => state !== 'cancelled' && endsAt > now).reverse();
        const past = all.filter((one) => !live.includes(one));
        return (
          <>
            <Part title="Ahead">
              <div className={styles.stack}>
                {live.length === 0 && !proposing ? <p>No meeting is planned.</p> : null}
                <List label="Meetings ahead" meetings={live} preparation={preparation} where={where} />
                {proposing ? (
                  <TimeForm where={where} timeZone={preparation.timeZone} onDone={() => setProposing(false)} />
                ) : (
                  <p className={styles.acts}>
                    <Button look={live.length === 0 ? 'main' : 'quiet'} onClick={() => setProposing(true)}>
                      Propose a time
                    </Button>
                  </p>
                )}
              </div>
            </Part>
            <Part title="Your log">
              <MeetingLog where={where} notes={notes} />
            </Part>
            {past.length > 0 ? (
              <Part title="Before">
                <List label="Meetings before" meetings={past} preparation={preparation} where={where} />
              </Part>
            ) : null}
          </>
        );
      }}
    </Answer>
  );
}

function List(props: {
  readonly label: string;
  readonly meetings: readonly Meeting[];
  readonly preparation: Preparation;
  readonly where: WorkPlace;
}) {
  const { label, meetings, preparation, where } = props;
  if (meetings.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={label}>
      {meetings.map((meeting) => (
        <OneMeeting key={meeting.id} {...{ meeting, preparation, where }} />
      ))}
    </ul>
  );
}
