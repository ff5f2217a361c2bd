/** An instant in ISO 8601 with a `Z`, such as `2026-11-23T09:00:00.000Z`: the only form in which times are stored or exchanged. */
export type Instant = string;

/** A calendar day, `YYYY-MM-DD`, in the time zone of the conference. */
export type CalendarDay = string;

/** The instant `minutes` after `instant` (before it, when negative). */
export function minutesAfter(instant: Instant, minutes: number): Instant {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}
