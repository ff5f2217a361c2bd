import type { Instant } from '@colloquy/kernel';
import { lastDayOf } from '../members/invitation-rules';

/** Rows of one sort that will go. */
export interface Going {
  readonly words: readonly [one: string, many: string];
  readonly count: number;
}

/** What goes of one kind of data, and when, in a sentence. @param going empty where nothing of the kind is stored at all */
export function planSentence(
  going: readonly Going[],
  goesAt: Instant,
  { timeZone, now }: { readonly timeZone: string; readonly now: Date },
): string {
  if (going.length === 0) return 'Nothing of this is stored, so nothing goes.';
  const counted = going.filter(({ count }) => count > 0);
  const isOver = Date.parse(goesAt) <= now.getTime();
  const day = lastDayOf(goesAt, timeZone);
  if (counted.length === 0) {
    return isOver ? `Its time was over after ${day}. Nothing is left.` : `Nothing is there yet that goes after ${day}.`;
  }
  const list = counted.map(({ words: [one, many], count }) => `${count} ${count === 1 ? one : many}`);
  const what = new Intl.ListFormat('en-GB').format(list);
  return `${isOver ? `The time was over after ${day}; within the hour` : `After ${day}`} this goes: ${what}.`;
}
