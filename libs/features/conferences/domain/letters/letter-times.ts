import type { CalendarDay, Instant } from '@colloquy/kernel';
import type { Conference } from '../conference';
import { daysBetween, daysLater } from '../kinds/calendar-days';
import type { KindTemplate, PhasePlan, RelativeTime } from '../kinds/kind-template';
import { proposedInstant, timesFor } from '../kinds/template-times';
import { localTimeOf } from '../time/local-time';

/** What the times of letters are told from. */
export type ConferenceDates = Pick<Conference, 'startsOn' | 'endsOn' | 'timeZone' | 'phases'>;

/**
 * Where the letters of a kind fall in a conference: as many days into a phase as the kind has them, never after its end,
 * so that a committee which has moved its phases gets a call that goes out when the call begins.
 */
export function letterTimes(
  template: KindTemplate,
  dates: ConferenceDates,
  today: CalendarDay,
): (time: RelativeTime) => Instant {
  const { startsOn, endsOn, timeZone, phases } = dates;
  const usual = timesFor(template, { startsOn, endsOn, timeZone, today });
  const dayOf = (instant: Instant): CalendarDay => localTimeOf(timeZone, instant).slice(0, 10);
  return (time) => {
    const plan = template.phases.findLast(({ starts }) => reached(starts, time));
    const own = phases.find(({ name }) => name === plan?.name);
    if (!plan || !own) return usual(time);
    const into = Math.min(daysInto(plan, time), daysBetween(dayOf(own.startsAt), dayOf(own.endsAt)));
    return proposedInstant(timeZone, `${daysLater(dayOf(own.startsAt), into)}T${time.at}`);
  };
}

const reached = (starts: RelativeTime, time: RelativeTime): boolean =>
  starts.from === time.from ? starts.days <= time.days : starts.from === 'first day';

const daysInto = ({ starts }: PhasePlan, time: RelativeTime): number =>
  starts.from === time.from ? time.days - starts.days : 0;
