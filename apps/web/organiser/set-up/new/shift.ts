import { dayAfter, daysBetween } from '../days/calendar';

/** The title for the next year: the last year named in it counted on, or the title as it is. */
export const nextTitle = (title: string): string =>
  title.replace(/(19|20)\d\d(?!.*(19|20)\d\d)/, (year) => String(Number(year) + 1));

/** The same weekday a year later: 52 weeks on. */
export const nextYear = (day: string): string => dayAfter(day, 364);

/**
 * A time of last year on the new calendar, as the server will move it: the conference itself with its first day,
 * everything else by the whole weeks nearest to that, so that a deadline on a Friday stays one.
 * @param from last year's first day
 * @param to this year's
 */
export function shiftedTime(phase: string, local: string, from: string, to: string): string {
  const days = daysBetween(from, to);
  const by = phase === 'event' ? days : Math.round(days / 7) * 7;
  return `${dayAfter(local.slice(0, 10), by)}${local.slice(10)}`;
}
