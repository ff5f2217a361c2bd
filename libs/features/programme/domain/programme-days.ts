import type { LocalTimes } from '@colloquy/engines/calendar';
import type { CalendarDay, Instant } from '@colloquy/kernel';
import type { Release, ReleaseBlock, ReleaseGathering, ReleasePosterSession, ReleaseSession } from './release';

/** One thing on the programme of a day; what runs at the same time in several rooms is one block. */
export type DayItem = { readonly startsAt: Instant; readonly endsAt: Instant } & (
  | { readonly kind: 'gathering'; readonly gathering: ReleaseGathering }
  | { readonly kind: 'block'; readonly block: ReleaseBlock; readonly sessions: readonly ReleaseSession[] }
  | { readonly kind: 'posters'; readonly posterSession: ReleasePosterSession }
);

/** A day of the conference with what happens on it, in order of time. */
export interface ProgrammeDay {
  readonly day: CalendarDay;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly items: readonly DayItem[];
}

function latest(instants: readonly Instant[]): Instant {
  return instants.reduce((a, b) => (Date.parse(b) > Date.parse(a) ? b : a));
}

/** The days on which something happens, in order. A thing belongs to the day on which it starts. */
export function programmeDays(release: Release, times: LocalTimes): ProgrammeDay[] {
  const items: DayItem[] = [
    ...release.gatherings.map((gathering) => ({ kind: 'gathering' as const, gathering, ...spanOf(gathering) })),
    ...release.posterSessions.map((posterSession) => ({
      kind: 'posters' as const,
      posterSession,
      ...spanOf(posterSession),
    })),
    ...release.blocks.flatMap((block) => {
      const sessions = release.sessions.filter(({ blockId }) => blockId === block.id);
      return sessions.length > 0 ? [{ kind: 'block' as const, block, sessions, ...spanOf(block) }] : [];
    }),
  ];
  items.sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt) || Date.parse(a.endsAt) - Date.parse(b.endsAt));
  const days = new Map<CalendarDay, DayItem[]>();
  for (const item of items) {
    const day = times.calendarDay(item.startsAt);
    days.set(day, [...(days.get(day) ?? []), item]);
  }
  return [...days].map(([day, things]) => ({
    day,
    startsAt: things[0]!.startsAt,
    endsAt: latest(things.map(({ endsAt }) => endsAt)),
    items: things,
  }));
}

function spanOf({ startsAt, endsAt }: { startsAt: Instant; endsAt: Instant }): { startsAt: Instant; endsAt: Instant } {
  return { startsAt, endsAt };
}
