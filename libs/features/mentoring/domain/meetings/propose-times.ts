import { localTimes } from '@colloquy/engines/calendar';
import { type Instant, minutesAfter } from '@colloquy/kernel';

/** A stretch of one day of every week, by the clocks of a zone. */
export interface WeeklyWindow {
  /** 1 is Monday, 7 is Sunday. */
  readonly day: number;
  /** In minutes after midnight. */
  readonly from: number;
  readonly until: number;
}

/** A stretch of time in which somebody is taken. */
export interface Taken {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/** What times are proposed from. */
export interface TimesAsked {
  /** An IANA name such as `Europe/London`. */
  readonly timeZone: string;
  readonly now: Instant;
  /** How long the meeting is to be. */
  readonly minutes: number;
  /** When each of the two can meet; times are proposed where both can. */
  readonly windows: readonly [readonly WeeklyWindow[], readonly WeeklyWindow[]];
  readonly taken: readonly Taken[];
}

/** So long beforehand people know of a meeting. */
const NOTICE_MINUTES = 12 * 60;
const DAYS_AHEAD = 21;
const STEP_MINUTES = 30;
const MOST_TIMES = 8;
const MOST_OF_A_DAY = 2;
/** Two proposals of one day are apart, so that they are a choice. */
const APART_MINUTES = 120;

/** Parts of a day as people say when they can meet, in minutes after midnight. */
const PARTS: Readonly<Record<string, readonly [from: number, until: number]>> = {
  morning: [9 * 60, 12 * 60],
  noon: [12 * 60, 14 * 60],
  afternoon: [14 * 60, 17 * 60],
  evening: [17 * 60, 20 * 60],
};

/** Weekdays from ten to four: where not both have said when they can meet. */
export const USUAL_WINDOWS: readonly WeeklyWindow[] = [1, 2, 3, 4, 5].map((day) => ({
  ...{ day, from: 10 * 60, until: 16 * 60 },
}));

/** Windows of what people said, such as "Tuesday, afternoon"; parts that follow each other are one window. */
export function windowsOf(times: readonly { readonly day: number; readonly part: string }[]): WeeklyWindow[] {
  const windows = times
    .flatMap(({ day, part }) => {
      const [from, until] = PARTS[part] ?? [];
      return from === undefined || until === undefined ? [] : [{ day, from, until }];
    })
    .sort((a, b) => a.day - b.day || a.from - b.from);
  const joined: WeeklyWindow[] = [];
  for (const window of windows) {
    const last = joined.at(-1);
    if (last?.day !== window.day || last.until < window.from) joined.push(window);
    else joined[joined.length - 1] = { ...last, until: Math.max(last.until, window.until) };
  }
  return joined;
}

/**
 * Times at which both can meet, the soonest first: on the hour or the half hour by the clocks of the zone, none of them in
 * the past or within twelve hours, none while one of the two is taken. At most two of a day and eight in all, so that
 * they can be read at a glance. Empty where the two have no time in common.
 *
 * Walks over instants and asks what the clocks show, so that it needs no answer to when a local time is: an hour that the
 * clocks skip is never proposed, and one that they show twice is two different hours.
 */
export function proposeTimes({ timeZone, now, minutes, windows, taken }: TimesAsked): Instant[] {
  const show = clockOf(timeZone);
  const begin = firstStep(minutesAfter(now, NOTICE_MINUTES), show);
  const times: Instant[] = [];
  let ofDay: { date: string; count: number; last: number } = { date: '', count: 0, last: 0 };
  for (let at = begin; at < begin + DAYS_AHEAD * 86_400_000 && times.length < MOST_TIMES; at += STEP_MINUTES * 60_000) {
    const from = show(at);
    if (from.date !== ofDay.date) ofDay = { date: from.date, count: 0, last: Number.NEGATIVE_INFINITY };
    if (ofDay.count >= MOST_OF_A_DAY || at - ofDay.last < APART_MINUTES * 60_000) continue;
    const until = show(at + minutes * 60_000);
    if (until.date !== from.date || !windows.every((side) => side.some((window) => holds(window, from, until))))
      continue;
    if (taken.some((one) => Date.parse(one.startsAt) < at + minutes * 60_000 && Date.parse(one.endsAt) > at)) continue;
    times.push(new Date(at).toISOString());
    ofDay = { ...ofDay, count: ofDay.count + 1, last: at };
  }
  return times;
}

interface Shown {
  readonly date: string;
  readonly day: number;
  readonly minute: number;
}

const holds = ({ day, from, until }: WeeklyWindow, start: Shown, end: Shown): boolean =>
  day === start.day && start.minute >= from && end.minute <= until;

function clockOf(timeZone: string): (at: number) => Shown {
  const { clock } = localTimes(timeZone);
  return (at) => {
    const shown = clock(new Date(at).toISOString());
    const date = shown.slice(0, 10);
    const weekday = new Date(`${date}T12:00:00.000Z`).getUTCDay();
    return {
      date,
      day: weekday === 0 ? 7 : weekday,
      minute: Number(shown.slice(11, 13)) * 60 + Number(shown.slice(14, 16)),
    };
  };
}

/** The next instant at which the clocks show a full or a half hour: zones are off by 30 and by 45 minutes, too. */
function firstStep(from: Instant, show: (at: number) => Shown): number {
  const whole = Math.ceil(Date.parse(from) / 60_000) * 60_000;
  const beyond = show(whole).minute % STEP_MINUTES;
  return whole + (beyond === 0 ? 0 : (STEP_MINUTES - beyond) * 60_000);
}
