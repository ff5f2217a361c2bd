import type { Instant } from '@colloquy/kernel';
import { contentLine, textValue } from './ics-text';
import { localTimes } from './local-times';
import { stamp, timeZoneComponent } from './time-zone-ics';

/** Something that stands in a calendar. */
export interface CalendarEntry {
  /** The same for ever, so that a calendar moves what it already holds instead of showing it twice: `ID@colloquy`. */
  readonly uid: string;
  /** Higher with every change. */
  readonly sequence: number;
  /** When it was last changed. */
  readonly changedAt: Instant;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly summary: string;
  readonly location?: string;
  readonly description?: string;
  readonly category?: string;
  readonly url?: string | undefined;
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
}

/** What a calendar file holds. */
export interface CalendarFile {
  /** Which part of the program has made it: `Programme`. */
  readonly product: string;
  /** What the calendar is called where it is shown on its own. */
  readonly name: string;
  /** An IANA name such as `Europe/London`: the zone in which its times are told. */
  readonly timeZone: string;
  readonly entries: readonly CalendarEntry[];
  /** The zone's clocks as `timeZoneComponent` explains them, for many files at once; those of the entries otherwise. */
  readonly zone?: string;
}

/**
 * An iCalendar file (RFC 5545), times in one zone. Written without a library: ical-generator 10 leaves the Z off DTSTAMP
 * as soon as an event has a zone (RFC 5545 §3.8.7.2 demands it).
 */
export function calendarFile({ product, name, timeZone, entries, zone }: CalendarFile): string {
  const { clock } = localTimes(timeZone);
  const [first] = entries.map(({ startsAt }) => startsAt).sort();
  const last = entries
    .map(({ endsAt }) => endsAt)
    .sort()
    .at(-1);
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', `-//Colloquy//${product}//EN`),
    contentLine('METHOD', 'PUBLISH'),
    contentLine('X-WR-CALNAME', textValue(name)),
    zone ?? (first && last ? timeZoneComponent(timeZone, first, last) : ''),
    ...entries.map((entry) => event(entry, timeZone, clock)),
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

function event(entry: CalendarEntry, timeZone: string, clock: (instant: Instant) => string): string {
  const { uid, sequence, startsAt, endsAt, summary, location, description, category, url, status } = entry;
  const changed = `${stamp(entry.changedAt)}Z`;
  const line = contentLine;
  return [
    line('BEGIN', 'VEVENT'),
    line('UID', uid),
    line('SEQUENCE', String(sequence)),
    line('DTSTAMP', changed),
    line('LAST-MODIFIED', changed),
    line(`DTSTART;TZID=${timeZone}`, stamp(clock(startsAt))),
    line(`DTEND;TZID=${timeZone}`, stamp(clock(endsAt))),
    line('SUMMARY', textValue(summary)),
    location ? line('LOCATION', textValue(location)) : '',
    description ? line('DESCRIPTION', textValue(description)) : '',
    category ? line('CATEGORIES', textValue(category)) : '',
    url ? line('URL', url) : '',
    line('STATUS', status),
    line('END', 'VEVENT'),
  ].join('');
}
