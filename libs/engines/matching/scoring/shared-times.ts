import type { MatchedPerson, TimeWindow } from './person';

/**
 * How many meetings of `minutes` each two people could fit into the times that both have, at each a way to meet that both
 * accept; null when one of them has told no times.
 */
export function sharedSlots(one: MatchedPerson, other: MatchedPerson, minutes: number): number | null {
  if (!one.times || !other.times) return null;
  const overlaps: [start: number, end: number][] = [];
  for (const mine of one.times) {
    for (const theirs of other.times) {
      const [start, end] = [Math.max(mine.start, theirs.start), Math.min(mine.end, theirs.end)];
      if (end > start && meet(modesAt(mine, one), modesAt(theirs, other))) overlaps.push([start, end]);
    }
  }
  overlaps.sort((a, b) => a[0] - b[0]);
  let slots = 0;
  let [from, until] = [overlaps[0]?.[0] ?? 0, overlaps[0]?.[0] ?? 0];
  const close = (): void => {
    slots += Math.floor((until - from) / minutes);
  };
  for (const [start, end] of overlaps) {
    if (start <= until) until = Math.max(until, end);
    else {
      close();
      [from, until] = [start, end];
    }
  }
  close();
  return slots;
}

/** How two people could meet, as far as they have said: whatever one has not said is taken as the other wishes. */
export function meet(one: readonly string[] | undefined, other: readonly string[] | undefined): boolean {
  return !one || !other || one.some((mode) => other.includes(mode));
}

function modesAt({ modes }: TimeWindow, person: MatchedPerson): readonly string[] | undefined {
  return modes ?? person.modes;
}
