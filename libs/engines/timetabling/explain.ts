import { DomainError } from '@colloquy/kernel';
import { check, type Occurrence } from './check';
import type { Spot, TimetableInstance, TimetableSolution } from './model/instance';
import { nameOf, readPlan, titleOf } from './model/plan';
import { type MovePrice, pricesOf } from './prices';

/** Another place for a talk, in words. */
export interface Alternative extends MovePrice {
  /** The talk moves, or changes places with another one. */
  readonly sentence: string;
}

/** Why a talk stands where it stands. */
export interface Explanation {
  /** Where it stands, in words. */
  readonly sentence: string;
  /** All that costs something and touches the talk, dearest first. */
  readonly occurrences: readonly Occurrence[];
  /** How many valid moves and swaps there are, and how many of them cost nothing more. */
  readonly possible: number;
  readonly free: number;
  /** The best of them, cheapest first. */
  readonly alternatives: readonly Alternative[];
}

/**
 * Says what a talk costs where it stands, and prices every other valid place for it: free stretches of its track's and
 * of empty cells, and exchanges with talks of its track that are as long. Prices are exact.
 * @param most how many alternatives to give
 * @throws DomainError `no-such-submission`
 */
export function explain(
  instance: TimetableInstance,
  solution: TimetableSolution,
  ref: string,
  { most = 10 }: { readonly most?: number } = {},
): Explanation {
  const talk = instance.submissions.findIndex((submission) => submission.ref === ref);
  if (talk < 0) throw new DomainError('not-found', 'no-such-submission', `There is no submission “${ref}”.`);
  const { spots } = readPlan(instance, solution).plan;
  const occurrences = check(instance, solution).occurrences.filter(({ submissions }) => submissions.includes(ref));
  const priced = pricesOf(instance, solution, ref);
  const spot = spots[talk];
  return {
    sentence: `${titleOf(instance, talk)} ${spot ? `stands in ${place(instance, spot)}` : 'has no valid place'}.`,
    occurrences: [...occurrences].sort((a, b) => b.cost - a.cost),
    possible: priced.length,
    free: priced.filter(({ change }) => change <= 1e-9).length,
    alternatives: priced.slice(0, most).map((price) => ({ ...price, sentence: inWords(instance, price) })),
  };
}

/** Slots are counted from 1 in words. */
function place(instance: TimetableInstance, spot: Spot): string {
  return `${nameOf(instance, spot)}, slot ${spot.slot + 1}`;
}

function inWords(instance: TimetableInstance, { placements: [to, other] }: MovePrice): string {
  const where = place(instance, to);
  if (!other) return `Move it to ${where}.`;
  const talk = instance.submissions.findIndex(({ ref }) => ref === other.submission);
  return `Exchange it with ${titleOf(instance, talk)} in ${where}.`;
}
