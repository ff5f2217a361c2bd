/** No conference is set up for later; it also keeps what is typed for a year at four digits. */
export const LAST_DAY = '2199-12-31';

const DAY_MS = 86_400_000;

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** `Wednesday 9 June 2027` for `2027-06-09`; what is no day stays as it is. */
export function dayInWords(day: string): string {
  const date = utc(day);
  if (Number.isNaN(date.getTime())) return day;
  const words = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat('en-GB', words).format(date).replace(',', '');
}

/** `Wednesday 9 June 2027, 09:30` for `2027-06-09T09:30`. */
export const timeInWords = (local: string): string => `${dayInWords(local.slice(0, 10))}, ${local.slice(11, 16)}`;

/** How many days lie between two days. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((utc(to).getTime() - utc(from).getTime()) / DAY_MS);

/** The day so many days later. */
export const dayAfter = (day: string, days: number): string =>
  new Date(utc(day).getTime() + days * DAY_MS).toISOString().slice(0, 10);

/** Every day of a conference. */
export function daysOf(startsOn: string, endsOn: string): readonly string[] {
  const count = daysBetween(startsOn, endsOn);
  if (!(count >= 0 && count < 60)) return [startsOn];
  return Array.from({ length: count + 1 }, (_, index) => dayAfter(startsOn, index));
}

/** Minutes since midnight of `2027-06-09T09:30`. */
export const minuteOf = (local: string): number => Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16));

/** `09:30` for 570; beyond the day it stays at its last minute. */
export function clock(minute: number): string {
  const within = Math.min(Math.max(minute, 0), 24 * 60 - 1);
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}

/** `London` for `Europe/London`. */
export const placeOf = (timeZone: string): string => timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone;

/** The last day when another first day is chosen: it goes along with it for a single day, and is never before it. */
export const lastDay = (now: { readonly startsOn: string; readonly endsOn: string }, startsOn: string): string =>
  now.endsOn === now.startsOn || now.endsOn < startsOn ? startsOn : now.endsOn;
