import type { Instant } from '@colloquy/kernel';
import { daysAfter } from './calendar';
import { STAGES, type Stage } from './task';

/** How soon a thing must be done: its date is past, comes within seven days, or comes later or never. */
export type Urgency = 'late' | 'this week' | 'later';

/** What has a place in a list by urgency. */
export interface Dated {
  readonly deadline: Instant | null;
  readonly pressing: boolean;
}

/** What the deadline means now. What is pressing without a date belongs to this week. */
export function urgencyOf({ deadline, pressing }: Dated, now: Instant): Urgency {
  if (deadline !== null && deadline <= now) return 'late';
  if (pressing || (deadline !== null && deadline <= daysAfter(now, 7))) return 'this week';
  return 'later';
}

const ORDER: readonly Urgency[] = ['late', 'this week', 'later'];

/** Within an urgency pressing things come first, then by date; what has no date comes last. */
const dateKey = ({ deadline, pressing }: Dated): string => (pressing ? '' : (deadline ?? '~'));

/** The most urgent first; what is equally urgent, in the order of the stages. Leaves its argument alone. */
export function byUrgency<Item extends Dated & { readonly stage: Stage }>(
  items: readonly Item[],
  now: Instant,
): Item[] {
  const rank = (item: Item) => ORDER.indexOf(urgencyOf(item, now));
  const compare = (a: Item, b: Item): number => {
    const [first, second] = [dateKey(a), dateKey(b)];
    return rank(a) - rank(b) || (first < second ? -1 : first > second ? 1 : 0) || stageOf(a) - stageOf(b);
  };
  return [...items].sort(compare);
}

const stageOf = ({ stage }: { readonly stage: Stage }): number => STAGES.indexOf(stage);
