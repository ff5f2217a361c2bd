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

function inOrder(sessions: readonly Session[]): Session[] {
  return [...sessions].sort((a, b) => (a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : 0));
}

function byBlock(sessions: readonly Session[]): Session[][] {
  const blocks = new Map<string, Session[]>();
  for (const session of inOrder(sessions)) {
    blocks.set(session.blockId, [...(blocks.get(session.blockId) ?? []), session]);
  }
  return [...blocks.values()];
}

function SessionCell({ session }: { readonly session: Session }) {
  const { slug: conference, timeZone, rooms } = useConference();
  const { data: works } = useQuery(submissionsByIdQuery(conference));
  return (
    <>
      <p className={styles.room}>{rooms.find(({ id }) => id === session.roomId)?.name}</p>
      <h3>
        <TrackMark id={session.trackId} /> {session.code} {session.title}
      </h3>
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

/** A timetable as a grid: a row for each block, a column for each room. On a phone the rooms stand below each other. */
export function Timetable({ sessions }: { readonly sessions: readonly Session[] }) {
  const { timeZone, rooms } = useConference();
  const used = rooms.filter(({ id }) => sessions.some(({ roomId }) => roomId === id));
  return byBlock(sessions).map((block) => {
    const [first] = block;
    if (!first) return null;
    const ends =
      block
        .map(({ endsAt }) => endsAt)
        .sort()
        .at(-1) ?? first.endsAt;
    return (
      <section key={first.blockId} className={styles.block}>
        <h2>
          {dayOf(first.startsAt, timeZone)}, {timeOf(first.startsAt, timeZone)}–{timeOf(ends, timeZone)}
        </h2>
        <ul style={{ '--rooms': used.length } as CSSProperties}>
          {block.map((session) => (
            <li
              key={session.code}
              style={{ '--column': used.findIndex(({ id }) => id === session.roomId) + 1 } as CSSProperties}
            >
              <SessionCell session={session} />
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
