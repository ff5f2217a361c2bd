import { dayOf, momentOf, timeOf } from './local-time';

const DAY = 86_400_000;

/** `1 day`, `3 days`. */
const days = (count: number): string => `${count} ${count === 1 ? 'day' : 'days'}`;

/** How many midnights lie between two instants where the conference is. */
function nights(from: string, to: string, timeZone: string): number {
  const dateOf = (instant: string) =>
    Date.parse(new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(new Date(instant)));
  return Math.round((dateOf(to) - dateOf(from)) / DAY);
}

/** The moment in words; midnight is the end of the day before. */
function moment(instant: string, timeZone: string): { readonly last: string; readonly words: string } {
  if (timeOf(instant, timeZone) !== '00:00') return { last: instant, words: momentOf(instant, timeZone) };
  const last = new Date(Date.parse(instant) - 60_000).toISOString();
  return { last, words: `the end of ${dayOf(last, timeZone)}` };
}

/**
 * A deadline as people say it, with weekday and zone: `due tomorrow: Friday 12 March 2027, 17:00 GMT`.
 * @param now the moment from which it is seen
 */
export function dueWords(deadline: string, now: string, timeZone: string): string {
  const { last, words } = moment(deadline, timeZone);
  const left = nights(now, last, timeZone);
  if (deadline <= now) {
    const over = Math.floor((Date.parse(now) - Date.parse(deadline)) / DAY);
    return over === 0 ? `just late: it was due by ${words}` : `${days(over)} late: it was due by ${words}`;
  }
  if (left <= 0) return `due today: by ${words}`;
  if (left === 1) return `due tomorrow: by ${words}`;
  return left <= 14 ? `due in ${days(left)}: by ${words}` : `by ${words}`;
}

/** Since when somebody waits: `since today`, `for 3 days`. */
export function sinceWords(since: string, now: string): string {
  const over = Math.floor((Date.parse(now) - Date.parse(since)) / DAY);
  return over <= 0 ? 'since today' : `for ${days(over)}`;
}
