import { type Fault, type Instant, minutesAfter } from '@colloquy/kernel';
import type { Shift } from './poster-session';

/** A time from when until when. */
interface Span {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/** A session's time in equal parts. */
export function evenShifts({ startsAt, endsAt }: Span, count: number): Shift[] {
  const minutes = (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000 / count;
  return Array.from({ length: count }, (_, index) => ({
    name: `Shift ${index + 1}`,
    startsAt: minutesAfter(startsAt, index * minutes),
    endsAt: minutesAfter(startsAt, (index + 1) * minutes),
  }));
}

/** What is wrong about a session's times and shifts, beside the fields. */
export function timeFaults(session: Span, shifts: readonly Shift[]): Fault[] {
  if (session.endsAt <= session.startsAt)
    return [{ field: 'endsAt', message: 'A session ends after it has begun. Choose a later end.' }];
  return shifts.flatMap(({ startsAt, endsAt }, place) => {
    const field = `shifts.${place}.startsAt`;
    const before = shifts[place - 1];
    if (endsAt <= startsAt) return [{ field: `shifts.${place}.endsAt`, message: 'A shift ends after it has begun.' }];
    if (startsAt < session.startsAt || endsAt > session.endsAt)
      return [{ field, message: 'A shift lies within its session. Change one of them.' }];
    return before && startsAt < before.endsAt
      ? [{ field, message: `${before.name} is not over then. Let shifts follow each other.` }]
      : [];
  });
}
