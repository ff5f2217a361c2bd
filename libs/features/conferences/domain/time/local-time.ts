import type { Instant } from '@colloquy/kernel';
import { offsetsAround, wallClock } from './zone-offset';

/** A time as the clocks of a place show it, `YYYY-MM-DDTHH:mm`. Not an instant: it may come twice, or never. */
export type LocalTime = string;

/** Which of two is meant: the one before the clocks change, or the one after. */
export const WHICH = ['earlier', 'later'] as const;
export type Which = (typeof WHICH)[number];

/** What the places of a clock's face mean in a zone. */
export type Reading =
  | { readonly kind: 'once'; readonly instant: Instant }
  /** The clocks are put back and show this time twice; or they are put forward and skip it (`missing`). */
  | { readonly kind: 'ambiguous' | 'missing'; readonly earlier: Instant; readonly later: Instant };

const LOCAL = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)$/;
const asLocal = (wall: number): LocalTime => new Date(wall).toISOString().slice(0, 16);
const asInstant = (at: number): Instant => new Date(at).toISOString();

/** Milliseconds since 1970 as if the local time were UTC; null for what is no time, such as 31 June or 25:00. */
function readLocal(local: string): number | null {
  if (!LOCAL.test(local)) return null;
  const wall = Date.parse(`${local}:00.000Z`);
  return Number.isNaN(wall) || asLocal(wall) !== local ? null : wall;
}

/** Whether the text is a local time, such as `2027-06-09T09:00`. */
export function isLocalTime(text: string): boolean {
  return readLocal(text) !== null;
}

/** What the zone's clocks show at an instant, to the minute. */
export function localTimeOf(timeZone: string, instant: Instant): LocalTime {
  return asLocal(wallClock(timeZone, Date.parse(instant)));
}

/**
 * The instant at which the clocks of a zone show a local time, or the two between which a person has to choose. For a
 * time that is skipped these are the same distance before and after the gap: 00:30 and 02:30 for a 01:30 that is not.
 * @throws RangeError when it is no local time or no zone; ask {@link isLocalTime} and `isTimeZone` first
 */
export function readIn(timeZone: string, local: LocalTime): Reading {
  const wall = readLocal(local);
  if (wall === null) throw new RangeError(`"${local}" is not a local time such as 2027-06-09T09:00.`);
  const [before, after] = offsetsAround(timeZone, wall);
  const fits = [...new Set([before, after])]
    .map((offset) => wall - offset)
    .filter((at) => wallClock(timeZone, at) === wall);
  const [first, second] = fits.sort((a, b) => a - b);
  if (first !== undefined && second === undefined) return { kind: 'once', instant: asInstant(first) };
  const both = [wall - before, wall - after].sort((a, b) => a - b).map(asInstant);
  const [earlier = '', later = ''] = both;
  return { kind: first === undefined ? 'missing' : 'ambiguous', earlier, later };
}

/** Which of the two an instant is, where the clocks show its local time twice; null where they show it once. */
export function whichOf(timeZone: string, instant: Instant): Which | null {
  const minute = new Date(Math.floor(Date.parse(instant) / 60_000) * 60_000).toISOString();
  const reading = readIn(timeZone, localTimeOf(timeZone, minute));
  if (reading.kind !== 'ambiguous') return null;
  return reading.earlier === minute ? 'earlier' : 'later';
}
