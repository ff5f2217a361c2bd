import type { DayGrid, GridEntry, Part } from '@colloquy/engines/typesetting';
import type { Instant } from '@colloquy/kernel';
import { type ProgrammeDay, programmeDays } from '../domain/programme-days';
import type { ReleasePosterSession, ReleaseRoom, ReleaseSession } from '../domain/release';
import { boardsAnchor, sessionAnchor } from './anchors';
import type { BookSource } from './book-source';

/** Minutes from the day's midnight by the clock on the wall. */
function minuteOf(instant: Instant, day: ProgrammeDay, { times }: BookSource): number {
  const [hours = 0, minutes = 0] = times.time(instant).split(':').map(Number);
  return hours * 60 + minutes + (times.calendarDay(instant) > day.day ? 24 * 60 : 0);
}

/** The rooms used for sessions that day, in the release's order. */
function roomsOf(day: ProgrammeDay, { release }: BookSource): ReleaseRoom[] {
  const sessions = day.items.flatMap((item) => (item.kind === 'block' ? item.sessions : []));
  const used = new Set(sessions.map(({ roomId }) => roomId));
  const posters = day.items.flatMap((item) =>
    item.kind === 'posters' && overlaps(item, sessions) ? [item.posterSession.roomId] : [],
  );
  for (const roomId of posters) used.add(roomId);
  return release.rooms.filter(({ id }) => used.has(id));
}

function overlaps(item: { startsAt: Instant; endsAt: Instant }, sessions: readonly ReleaseSession[]): boolean {
  return sessions.some(
    ({ startsAt, endsAt }) =>
      Date.parse(startsAt) < Date.parse(item.endsAt) && Date.parse(item.startsAt) < Date.parse(endsAt),
  );
}

function sessionEntry(session: ReleaseSession, column: number, day: ProgrammeDay, source: BookSource): GridEntry {
  const { reader, times, mark } = source;
  const chair = session.chairId ? `Chair: ${reader.person(session.chairId).name}` : '';
  const talks = session.talks.length === 1 ? '1 talk' : `${session.talks.length} talks`;
  return {
    startMinute: minuteOf(session.startsAt, day, source),
    endMinute: minuteOf(session.endsAt, day, source),
    columns: [column],
    label: session.code,
    title: session.title,
    details: [times.span(session.startsAt, session.endsAt), talks, chair].filter(Boolean),
    mark: mark(session.trackId),
    to: sessionAnchor(session.code),
  };
}

function posterEntry(
  session: ReleasePosterSession,
  rooms: readonly ReleaseRoom[],
  day: ProgrammeDay,
  source: BookSource,
): GridEntry {
  const { reader, release, times } = source;
  const column = rooms.findIndex(({ id }) => id === session.roomId);
  const own = column >= 0 && overlaps(session, release.sessions);
  return {
    startMinute: minuteOf(session.startsAt, day, source),
    endMinute: minuteOf(session.endsAt, day, source),
    columns: own ? [column] : [],
    label: own ? 'Posters' : '',
    title: session.title,
    details: [
      times.span(session.startsAt, session.endsAt),
      reader.room(session.roomId).name,
      `${session.placements.length} posters`,
    ],
    to: boardsAnchor(release.posterSessions.indexOf(session)),
  };
}

function gridOf(day: ProgrammeDay, source: BookSource): DayGrid {
  const { times, release } = source;
  const rooms = roomsOf(day, source);
  const entries = day.items.flatMap((item): GridEntry[] => {
    switch (item.kind) {
      case 'block':
        return item.sessions.map((session) =>
          sessionEntry(
            session,
            rooms.findIndex(({ id }) => id === session.roomId),
            day,
            source,
          ),
        );
      case 'posters':
        return [posterEntry(item.posterSession, rooms, day, source)];
      default: {
        const busy = release.sessions.filter((session) => overlaps(item, [session])).map(({ roomId }) => roomId);
        const free = rooms.flatMap(({ id }, at) => (busy.includes(id) ? [] : [at]));
        return [
          {
            startMinute: minuteOf(item.startsAt, day, source),
            endMinute: minuteOf(item.endsAt, day, source),
            columns: busy.length > 0 ? free : [],
            label: '',
            title: item.gathering.title,
            details: [times.span(item.startsAt, item.endsAt), item.gathering.place],
          },
        ];
      }
    }
  });
  return {
    heading: times.day(day.startsAt),
    columns: rooms.map(({ name, capacity }) => ({ name, detail: `${capacity} places` })),
    entries,
  };
}

/** Each day on a page: rooms across, time down. */
export function gridPart(source: BookSource): Part {
  const days = programmeDays(source.release, source.times).map((day) => gridOf(day, source));
  return { kind: 'grid', heading: 'At a glance', days };
}
