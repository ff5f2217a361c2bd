import { type Instant, minutesAfter } from '@colloquy/kernel';
import { clockChanges } from './clock-changes';
import { contentLine, textValue } from './ics-text';
import { localTimes } from './local-times';

const TWO_YEARS = 2 * 366 * 24 * 60;
const LONG_AGO = '1970-01-01T00:00:00.000Z';

/** `20260610T093000`: a local clock as iCalendar writes it. */
export function stamp(clock: string): string {
  return clock.slice(0, 19).replace(/[-:]/g, '');
}

/**
 * A VTIMEZONE (RFC 5545 §3.6.5) with the rule in force at `from` and every change of the clocks until `to`, each with
 * its own date, as the platform's IANA database gives them. A zone whose clocks stand still has one rule, from 1970 on.
 */
export function timeZoneComponent(timeZone: string, from: Instant, to: Instant): string {
  const { clock, offset, zone } = localTimes(timeZone);
  const earlier = clockChanges(timeZone, minutesAfter(from, -TWO_YEARS), from);
  const changes = [earlier.at(-1) ?? LONG_AGO, ...clockChanges(timeZone, from, to)];
  const hours = (instant: Instant): number => Number(offset(instant).replace(':', '.'));
  const winter = Math.min(...[...earlier, ...changes].map((change) => hours(change)));

  const observance = (change: Instant): string => {
    const moved = change !== LONG_AGO;
    const before = moved ? minutesAfter(change, -1) : change;
    const kind = hours(change) > winter ? 'DAYLIGHT' : 'STANDARD';
    // RFC 5545 §3.6.5: the onset is told by the clock as it ran until the change.
    const onset = moved ? minutesAfter(`${clock(before)}Z`, 1) : clock(change);
    return [
      contentLine('BEGIN', kind),
      contentLine('DTSTART', stamp(onset)),
      contentLine('TZOFFSETFROM', offset(before).replace(':', '')),
      contentLine('TZOFFSETTO', offset(change).replace(':', '')),
      contentLine('TZNAME', textValue(zone(change))),
      contentLine('END', kind),
    ].join('');
  };
  return [
    contentLine('BEGIN', 'VTIMEZONE'),
    contentLine('TZID', timeZone),
    ...changes.map(observance),
    contentLine('END', 'VTIMEZONE'),
  ].join('');
}
