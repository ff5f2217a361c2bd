import type { CalendarDay, Instant } from '@colloquy/kernel';
import { type LocalTime, readIn } from '../time/local-time';
import { daysBetween, daysLater } from './calendar-days';
import type { KindTemplate, PhasePlan, RelativeTime } from './kind-template';

/** The days of a conference, its zone, and the day on which it is founded. */
export interface TemplateDates {
  readonly startsOn: CalendarDay;
  readonly endsOn: CalendarDay;
  readonly timeZone: string;
  readonly today: CalendarDay;
}

/**
 * The instant that the clocks of a zone show as this local time. Where they show it twice the earlier one is taken, where
 * they skip it the later one: for times that a template or last year proposes, which a person looks over.
 */
export function proposedInstant(timeZone: string, local: LocalTime): Instant {
  const reading = readIn(timeZone, local);
  if (reading.kind === 'once') return reading.instant;
  return reading.kind === 'ambiguous' ? reading.earlier : reading.later;
}

/**
 * Where the times of a template fall for these days. A committee that begins late gets the same year in fewer days: what
 * lies before the first day is drawn together in proportion, so that the first phase does not lie in the past.
 */
export function timesFor({ phases }: KindTemplate, dates: TemplateDates): (time: RelativeTime) => Instant {
  const { startsOn, endsOn, timeZone, today } = dates;
  const scale = scaleFor(phases, daysBetween(today, startsOn));
  return ({ from, days, at }) => {
    const day = from === 'last day' ? daysLater(endsOn, days) : daysLater(startsOn, days < 0 ? -scale(-days) : days);
    return proposedInstant(timeZone, `${day}T${at}`);
  };
}

/** How many days before the first day something lies that a template puts `days` before it. */
function scaleFor(phases: readonly PhasePlan[], left: number): (days: number) => number {
  const starts = [...new Set(phases.map(({ starts: { days } }) => -days).filter((days) => days > 0))];
  const longest = Math.max(...starts);
  // With hardly a day for each phase nothing sensible can be proposed: the committee sees the usual plan, and why not.
  if (left > longest || left <= starts.length) return (days) => days;
  const ranked = [...starts].sort((a, b) => a - b);
  const scaled = new Map<number, number>();
  for (const days of ranked) {
    const least = (scaled.get(ranked[ranked.indexOf(days) - 1] ?? 0) ?? 0) + 1;
    scaled.set(days, Math.max(least, Math.floor((days * (left - 1)) / longest)));
  }
  return (days) => scaled.get(days) ?? Math.max(1, Math.floor((days * (left - 1)) / longest));
}
