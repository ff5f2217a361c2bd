import type { Id, Instant } from '@colloquy/kernel';
import { daysAfter } from './calendar';
import type { Stuck } from './task';

/** Nobody is reminded of the same thing more often than once in so many days. */
export const NUDGE_PAUSE_DAYS = 3;

/** Somebody who is not reminded now, and from when on it is possible again. */
export interface Spared {
  readonly name: string;
  readonly until: Instant;
}

/** Who can be reminded now, and who was reminded too lately. */
export function whomToNudge(
  stuck: readonly Stuck[],
  lastAt: ReadonlyMap<Id, Instant>,
  now: Instant,
): { now: Stuck[]; spared: Spared[] } {
  const pauseOf = ({ personId }: Stuck): Instant | null => {
    const last = lastAt.get(personId);
    const until = last === undefined ? null : daysAfter(last, NUDGE_PAUSE_DAYS);
    return until !== null && until > now ? until : null;
  };
  return {
    now: stuck.filter((person) => pauseOf(person) === null),
    spared: stuck.flatMap((person) => {
      const until = pauseOf(person);
      return until === null ? [] : [{ name: person.name, until }];
    }),
  };
}
