import type { CalendarDay, Instant } from '@colloquy/kernel';
import { daysBetween, daysLater, weekdayOf } from '../kinds/calendar-days';
import { proposedInstant } from '../kinds/template-times';
import { localTimeOf } from '../time/local-time';

/** By how many calendar days last year's times move: those of the days themselves, and those of everything before. */
export interface DateShift {
  readonly timeZone: string;
  /** From first day to first day. */
  readonly eventDays: number;
  /** The whole weeks nearest to it, so that a deadline on a Friday stays one. */
  readonly deadlineDays: number;
}

/** How last year's times move to a new first day. */
export function dateShift(timeZone: string, from: CalendarDay, to: CalendarDay): DateShift {
  const eventDays = daysBetween(from, to);
  return { timeZone, eventDays, deadlineDays: Math.round(eventDays / 7) * 7 };
}

/** The same wall-clock time so many calendar days later, whatever the clocks of the zone did in between. */
export function shiftInstant(timeZone: string, at: Instant, days: number): Instant {
  const local = localTimeOf(timeZone, at);
  return proposedInstant(timeZone, `${daysLater(local.slice(0, 10), days)}${local.slice(10)}`);
}

/** How the times were moved, in a sentence, where it is not plain. @param from last year's first day */
export function shiftInWords({ eventDays, deadlineDays }: DateShift, from: CalendarDay): string[] {
  if (eventDays === deadlineDays) return [];
  const [before, now] = [weekdayOf(from), weekdayOf(daysLater(from, eventDays))];
  return [
    `The conference begins on a ${now}, last time on a ${before}. Blocks and gatherings moved with its first day, by ${eventDays} days; deadlines kept their weekday and moved by ${deadlineDays / 7} whole weeks. Look them over.`,
  ];
}
