import type { Instant } from '@colloquy/kernel';
import { localTimes } from './local-times';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * The instants in (from, to] at which the clocks of a zone change, to the minute. Looks once a day and halves the day
 * on which the offset differs: two changes that undo each other within 24 hours, which no zone has made, go unseen.
 */
export function clockChanges(timeZone: string, from: Instant, to: Instant): Instant[] {
  const { offset } = localTimes(timeZone);
  const at = (time: number): string => offset(new Date(time).toISOString());
  const found: Instant[] = [];
  const end = Date.parse(to);
  for (let time = Date.parse(from); time < end; time += DAY) {
    let before = time;
    let after = Math.min(time + DAY, end);
    if (at(before) === at(after)) continue;
    while (after - before > MINUTE) {
      const middle = Math.ceil((before + after) / 2 / MINUTE) * MINUTE;
      if (middle >= after) break;
      if (at(middle) === at(before)) before = middle;
      else after = middle;
    }
    found.push(new Date(Math.floor(after / MINUTE) * MINUTE).toISOString());
  }
  return found;
}
