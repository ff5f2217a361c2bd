import type { CalendarDay, Fault, Instant } from '@colloquy/kernel';
import { type ConferenceDays, type HoursEntry, type KeptHours, NOON } from './own-hours';

/** Every day of the conference. */
export function conferenceDays({ startsOn, endsOn }: Pick<ConferenceDays, 'startsOn' | 'endsOn'>): CalendarDay[] {
  const days: CalendarDay[] = [];
  for (let day = startsOn; day <= endsOn; day = dayAfter(day)) days.push(day);
  return days;
}

/** What was entered as instants, and what is wrong with it, each fault at its own field: `hours.2.from`. */
export function readHours(
  days: ConferenceDays,
  entries: readonly HoursEntry[],
): { readonly hours: readonly KeptHours[]; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const known = conferenceDays(days);
  const hours = new Map<string, KeptHours>();
  for (const [place, entry] of entries.entries()) {
    const field = `hours.${place}`;
    if (!known.includes(entry.day)) {
      faults.push({ field: `${field}.day`, message: 'This is no day of the conference.' });
      continue;
    }
    const read = entry.part === 'hours' ? readStretch(days, entry, field) : halfDay(days, entry.day, entry.part);
    if ('faults' in read) faults.push(...read.faults);
    else hours.set(`${read.startsAt} ${read.endsAt}`, { kind: entry.kind, ...read });
  }
  return { hours: [...hours.values()], faults };
}

/** What is kept as its person has entered it, in the order of time; hours on no day of the conference any more are left out. */
export function hoursAsEntered(days: ConferenceDays, kept: readonly KeptHours[]): HoursEntry[] {
  return [...kept]
    .sort((one, other) => one.startsAt.localeCompare(other.startsAt))
    .flatMap(({ kind, startsAt, endsAt }): HoursEntry[] => {
      const [starts, ends] = [startsAt, endsAt].map((instant) => days.clocks.localTimeOf(days.timeZone, instant)) as [
        string,
        string,
      ];
      const day = starts.slice(0, 10);
      if (!conferenceDays(days).includes(day)) return [];
      for (const part of ['morning', 'afternoon'] as const) {
        const half = halfDay(days, day, part);
        if (half.startsAt === startsAt && half.endsAt === endsAt) return [{ kind, day, part, from: '', to: '' }];
      }
      return [{ kind, day, part: 'hours', from: starts.slice(11), to: ends.slice(11) }];
    });
}

type Stretch = Pick<KeptHours, 'startsAt' | 'endsAt'>;

function halfDay(days: ConferenceDays, day: CalendarDay, part: 'morning' | 'afternoon'): Stretch {
  const noon = edge(days, `${day}T${NOON}`, 'earlier');
  return part === 'morning'
    ? { startsAt: edge(days, `${day}T00:00`, 'earlier'), endsAt: noon }
    : { startsAt: noon, endsAt: edge(days, `${dayAfter(day)}T00:00`, 'later') };
}

/** Where the clocks show the hour of an edge twice, the stretch is the longer one; where they skip it, the hour after counts. */
function edge({ timeZone, clocks }: ConferenceDays, local: string, ofTwo: 'earlier' | 'later'): Instant {
  const reading = clocks.readIn(timeZone, local);
  if (reading.kind === 'once') return reading.instant;
  return reading.kind === 'missing' ? reading.later : reading[ofTwo];
}

function readStretch(
  days: ConferenceDays,
  { day, from, to }: HoursEntry,
  field: string,
): Stretch | { readonly faults: readonly Fault[] } {
  const empty = [
    ...(from ? [] : [{ field: `${field}.from`, message: 'Say from when.' }]),
    ...(to ? [] : [{ field: `${field}.to`, message: 'Say until when.' }]),
  ];
  if (empty.length > 0) return { faults: empty };
  const [starts, ends] = (['from', 'to'] as const).map((side) => {
    const local = `${day}T${side === 'from' ? from : to}`;
    const reading = days.clocks.readEntry(days.timeZone, { local }, `${field}.${side}`);
    const isTwice = 'fault' in reading && reading.fault.code === 'ambiguous-time';
    return isTwice ? { instant: edge(days, local, side === 'from' ? 'earlier' : 'later') } : reading;
  });
  const faults = [starts, ends].flatMap((read) => (read && 'fault' in read ? [read.fault] : []));
  if (!starts || !ends || 'fault' in starts || 'fault' in ends) return { faults };
  if (starts.instant >= ends.instant)
    return { faults: [{ field: `${field}.to`, message: 'The end must come after the beginning.' }] };
  return { startsAt: starts.instant, endsAt: ends.instant };
}

function dayAfter(day: CalendarDay): CalendarDay {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + 86_400_000).toISOString().slice(0, 10);
}
