import type { CalendarDay } from '@colloquy/kernel';

const DAY = 86_400_000;

const dayNumber = (day: CalendarDay): number => Date.parse(`${day}T00:00:00.000Z`) / DAY;

/** The calendar day so many days later; earlier when negative. */
export function daysLater(day: CalendarDay, days: number): CalendarDay {
  return new Date((dayNumber(day) + days) * DAY).toISOString().slice(0, 10);
}

/** How many days later the second calendar day comes; negative when it is the earlier one. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return Math.round(dayNumber(to) - dayNumber(from));
}

/** Every day from the first to the last. */
export function daysFromTo(first: CalendarDay, last: CalendarDay): CalendarDay[] {
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, place) => daysLater(first, place));
}

/** `Wednesday`. */
export function weekdayOf(day: CalendarDay): string {
  return new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }).format(dayNumber(day) * DAY);
}
