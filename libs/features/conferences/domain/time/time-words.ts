import type { CalendarDay, Instant } from '@colloquy/kernel';
import { localTimeOf } from './local-time';

/** A calendar day in words: "Wednesday 9 June 2027". */
export function dayInWords(day: CalendarDay): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  }).formatToParts(Date.parse(`${day}T00:00:00.000Z`));
  const part = (wanted: string): string => parts.find(({ type }) => type === wanted)?.value ?? '';
  return `${part('weekday')} ${part('day')} ${part('month')} ${part('year')}`;
}

/** The day on which an instant falls in a zone, in words. */
export function dayOf(timeZone: string, instant: Instant): string {
  return dayInWords(localTimeOf(timeZone, instant).slice(0, 10));
}

/** What the clocks of a zone show at an instant: "09:00". */
export function timeOf(timeZone: string, instant: Instant): string {
  return localTimeOf(timeZone, instant).slice(11);
}

/** An instant in words: "09:00 on Wednesday 9 June 2027". */
export function momentInWords(timeZone: string, instant: Instant): string {
  return `${timeOf(timeZone, instant)} on ${dayOf(timeZone, instant)}`;
}

/** What people there call the time that holds at an instant, where English has a name for it: BST; GMT+10:30 elsewhere. */
export function zoneName(timeZone: string, instant: Instant): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'short' }).formatToParts(
    Date.parse(instant),
  );
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}
