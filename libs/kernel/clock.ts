/** An instant in ISO 8601 with a `Z`, such as `2026-11-23T09:00:00.000Z`: the only form in which times are stored or exchanged. */
export type Instant = string;

/** A calendar day, `YYYY-MM-DD`, in the time zone of the conference. */
export type CalendarDay = string;

/** Where the time comes from. Acts take a clock, so that tests and rebuilds can set it. */
export interface Clock {
  now(): Date;
}

/** A clock that stands still at one instant: for rebuilds from a release, and for tests. */
export function fixedClock(instant: Instant): Clock {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) throw new RangeError(`"${instant}" is not an instant such as 2026-11-23T09:00:00Z.`);
  return { now: () => new Date(at) };
}

/** The instant `minutes` after `instant` (before it, when negative). */
export function minutesAfter(instant: Instant, minutes: number): Instant {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}
