import type { Schemas } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { CSSProperties } from 'react';
import { submissionsByIdQuery } from '../api/queries';
import { InlineText } from '../parts/inline-text';
import { dayOf, timeOf } from '../parts/local-time';
import { TrackMark } from '../parts/marks';
import { useConference } from '../parts/use-conference';
import styles from './timetable.module.css';

type Session = Schemas['SessionDto'];

function byStart(sessions: readonly Session[]): Session[] {
  return [...sessions].sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
}

function SessionCell({ session }: { readonly session: Session }) {
  const { slug: conference, timeZone, rooms } = useConference();
  const { data: works } = useQuery(submissionsByIdQuery(conference));
  return (
    <>
      <p className={styles.room}>{rooms.find(({ id }) => id === session.roomId)?.name}</p>
      <h4>
        <TrackMark id={session.trackId} /> {session.code} {session.title}
      </h4>
      <ol>
        {session.talks.map(({ submissionId, startsAt }) => {
          const work = works?.get(submissionId);
          return (
            <li key={submissionId}>
              <time dateTime={startsAt}>{timeOf(startsAt, timeZone)}</time>
              {work ? (
                <Link to="/c/$conference/submissions/$submission" params={{ conference, submission: submissionId }}>
                  <InlineText text={work.title} />
                </Link>
              ) : (
                <span>…</span>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** The sessions of one block beside each other, each in the column of its room. */
function Block({ sessions, roomIds }: { readonly sessions: readonly Session[]; readonly roomIds: readonly string[] }) {
  const { timeZone } = useConference();
  const starts = sessions.map(({ startsAt }) => startsAt).sort();
  const ends = sessions.map(({ endsAt }) => endsAt).sort();
  return (
    <div className={styles.block}>
      <h3>
        {timeOf(starts[0] ?? '', timeZone)}–{timeOf(ends.at(-1) ?? '', timeZone)}
      </h3>
      <ul style={{ '--rooms': roomIds.length } as CSSProperties}>
        {sessions.map((session) => (
          <li key={session.code} style={{ '--column': roomIds.indexOf(session.roomId) + 1 } as CSSProperties}>
            <SessionCell session={session} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A timetable as a grid: a row for each block, a column for each room. On a phone the rooms stand below each other. */
export function Timetable({ sessions }: { readonly sessions: readonly Session[] }) {
  const { timeZone, rooms } = useConference();
  const roomsOf = (some: readonly Session[]) =>
    rooms.map(({ id }) => id).filter((id) => some.some(({ roomId }) => roomId === id));
  const days = Map.groupBy(byStart(sessions), ({ startsAt }) => dayOf(startsAt, timeZone));
  return [...days].map(([day, ofDay]) => (
    <section key={day} className={styles.day}>
      <h2>{day}</h2>
      {[...Map.groupBy(ofDay, ({ blockId }) => blockId)].map(([block, ofBlock]) => (
        <Block key={block} sessions={ofBlock} roomIds={roomsOf(ofDay)} />
      ))}
    </section>
  ));
}
