import type { CalendarDay, Instant } from '@colloquy/kernel';

/** Writes instants as people read them, in one time zone, British style. Weekday and zone are never left out. */
export interface LocalTimes {
  /** The day on which the instant falls there: `2026-06-10`. */
  calendarDay(instant: Instant): CalendarDay;
  /** `09:30`. */
  time(instant: Instant): string;
  /** `09:30–10:42`. */
  span(startsAt: Instant, endsAt: Instant): string;
  /** `Wednesday 10 June 2026`. */
  day(instant: Instant): string;
  /** `Wed 10 June`. */
  shortDay(instant: Instant): string;
  /** The zone's name at that instant: `BST`, or `GMT+2` where English has no short name for it. */
  zone(instant: Instant): string;
  /** `Wednesday 10 June 2026, 09:30 BST`. */
  moment(instant: Instant): string;
  /** What the zone is ahead of UTC at that instant: `+01:00`. */
  offset(instant: Instant): string;
  /** The local clock without its zone, to the second, as interchange formats want it: `2026-06-10T09:30:00`. */
  clock(instant: Instant): string;
}

type Parts = Partial<Record<Intl.DateTimeFormatPartTypes, string>>;

/**
 * Assembles every text from the parts that `Intl` gives, because the punctuation between them differs from one release
 * of Node to the next. Throws a RangeError for an unknown zone.
 * @param timeZone an IANA name such as `Europe/London`
 */
export function localTimes(timeZone: string): LocalTimes {
  const reader = (options: Intl.DateTimeFormatOptions): ((instant: Instant) => Parts) => {
    const format = new Intl.DateTimeFormat('en-GB', { timeZone, ...options });
    return (instant) =>
      Object.fromEntries(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  };
  const numbers = reader({ year: 'numeric', month: '2-digit', day: '2-digit' });
  const hours = reader({ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
  const long = reader({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const short = reader({ weekday: 'short', day: 'numeric', month: 'long' });
  const zoned = reader({ timeZoneName: 'short', hour: 'numeric' });
  const ahead = reader({ timeZoneName: 'longOffset', hour: 'numeric' });

  const times: LocalTimes = {
    calendarDay(instant) {
      const { year, month, day } = numbers(instant);
      return `${year}-${month}-${day}`;
    },
    time(instant) {
      const { hour, minute } = hours(instant);
      return `${hour}:${minute}`;
    },
    span: (startsAt, endsAt) => `${times.time(startsAt)}–${times.time(endsAt)}`,
    day(instant) {
      const { weekday, day, month, year } = long(instant);
      return `${weekday} ${day} ${month} ${year}`;
    },
    shortDay(instant) {
      const { weekday, day, month } = short(instant);
      return `${weekday} ${day} ${month}`;
    },
    zone: (instant) => zoned(instant).timeZoneName ?? timeZone,
    moment: (instant) => `${times.day(instant)}, ${times.time(instant)} ${times.zone(instant)}`,
    offset: (instant) => ahead(instant).timeZoneName?.replace('GMT', '') || '+00:00',
    clock: (instant) => `${times.calendarDay(instant)}T${times.time(instant)}:${hours(instant).second}`,
  };
  return times;
}

/** The days of a conference in words: `Wednesday 10 to Thursday 11 June 2026`, or one day alone. */
export function dayRange(startsOn: CalendarDay, endsOn: CalendarDay): string {
  const { day } = localTimes('UTC');
  const from = day(`${startsOn}T12:00:00.000Z`).split(' ');
  const to = day(`${endsOn}T12:00:00.000Z`).split(' ');
  if (startsOn === endsOn) return to.join(' ');
  let said = from.length;
  while (said > 2 && from[said - 1] === to[said - 1]) said -= 1;
  return `${from.slice(0, said).join(' ')} to ${to.join(' ')}`;
}
