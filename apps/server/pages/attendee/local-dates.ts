import type { CalendarDay, Instant } from '@colloquy/kernel';

type Parts = Intl.DateTimeFormatOptions;

const DAY: Parts = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' };
const TIME: Parts = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' };

const format = (at: Date, timeZone: string, parts: Parts): string =>
  new Intl.DateTimeFormat('en-GB', { ...parts, timeZone }).format(at).replace(/^(\w+day),/, '$1');

/** An instant where the conference is: `Wednesday 10 March 2027, 17:00 GMT`. */
export function moment(instant: Instant, timeZone: string): string {
  const at = new Date(instant);
  return `${format(at, timeZone, DAY)}, ${format(at, timeZone, TIME)}`;
}

/** The day of an instant where the conference is: `Wednesday 10 March 2027`. */
export function dayOf(instant: Instant, timeZone: string): string {
  return format(new Date(instant), timeZone, DAY);
}

/** Two days as one range, the year once: `Wednesday 9 June to Thursday 10 June 2027`; one day alone is itself. */
export function dayRange(from: CalendarDay, to: CalendarDay): string {
  const [first, last] = [from, to].map((day) => new Date(`${day}T00:00:00Z`));
  if (!first || !last || from === to) return dayOf(`${from}T00:00:00Z`, 'UTC');
  const sameYear = first.getUTCFullYear() === last.getUTCFullYear();
  const start = format(first, 'UTC', sameYear ? { ...DAY, year: undefined } : DAY);
  return `${start} to ${format(last, 'UTC', DAY)}`;
}

/** Where a time zone is, in words: `London` for `Europe/London`. */
export function zonePlace(timeZone: string): string {
  return timeZone.split('/').at(-1)?.replace(/_/g, ' ') ?? timeZone;
}
