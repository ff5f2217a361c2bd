import type { HoursEntry } from './hours-query';

/** `Wednesday 9 June`: a day that has no time. */
export const dayInWords = (day: string): string =>
  new Date(`${day}T12:00:00Z`)
    .toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
    .replace(',', '');

/** `Wednesday 9 June, 09:30 to 11:00: you cannot`. */
export const entryInWords = ({ day, from, to, kind }: HoursEntry): string =>
  `${dayInWords(day)}, ${from} to ${to}: ${kind === 'closed' ? 'you cannot' : 'rather not'}`;
