import { check } from './check';
import { CONSTRAINTS, isHard, weightOf } from './constraints/catalogue';
import type { Placement, TimetableInstance, TimetableSolution } from './model/instance';
import { readPlan } from './model/plan';
import { type SolveOptions, type SolveOutcome, solve } from './solve';

/** Of all talks, how many a repair moves at most, unless more must move. */
const MOST_MOVED = 0.05;
/** How many prices of a move are tried: each a quarter of the one before, until too many talks move, and then in between. */
const PRICES = 12;

/** How to repair; `start` is the timetable that is repaired. */
export interface RepairOptions extends Pick<SolveOptions, 'seed' | 'pins'> {
  /** Steps in all; 1,500,000 where it is not said. The same instance, seed and iterations give the same repair. */
  readonly iterations?: number;
  /** Whether to end now, with the best so far. */
  readonly deadline?: () => boolean;
}

/** A repaired timetable; or why there is none. */
export type Repair =
  | {
      readonly repaired: true;
      readonly solution: TimetableSolution;
      /** Without what the moves themselves cost. */
      readonly cost: number;
      /** Refs of the talks that stand elsewhere than before. */
      readonly moved: readonly string[];
      /** What is hard and does not hold, in words. */
      readonly misses: readonly string[];
    }
  | { readonly repaired: false; readonly reasons: readonly string[] };

/**
 * Makes a timetable hold again after the instance has changed (a room lost, a presenter away for half a day, a talk
 * withdrawn), moving few talks. Each move has a price, which falls from try to try as long as no more than one talk in
 * twenty moves, or those that must; the cheapest of these timetables is given.
 * @param instance as it is now; a room that is lost stays in it, closed
 * @param before the timetable as it stood
 */
export function repair(instance: TimetableInstance, before: TimetableSolution, options: RepairOptions): Repair {
  const { seed, iterations = 1_500_000, deadline, pins = [] } = options;
  const placed = new Map(before.placements.map((placement) => [placement.submission, placement]));
  const homeless = mustMove(instance, before);
  const most = Math.max(homeless.size, Math.floor(MOST_MOVED * instance.submissions.length));
  const start = { placements: before.placements.filter(({ submission }) => !homeless.has(submission)) };
  const costOf = (solution: TimetableSolution): number => check(instance, solution).cost;
  const movedIn = (solution: TimetableSolution): string[] =>
    solution.placements.filter((now) => !isSame(now, placed.get(now.submission))).map(({ submission }) => submission);

  let best: Extract<Repair, { repaired: true }> | undefined;
  let failed: Extract<SolveOutcome, { solved: false }> | undefined;
  let price = dearest(instance);
  let tooCheap = 0;
  for (let tries = 0; tries < PRICES && !deadline?.(); tries += 1) {
    const outcome = solve(withPriceOfMoves(instance, start, price), {
      seed: `${seed}/${tries}`,
      iterations: Math.ceil(iterations / PRICES),
      deadline,
      start: best?.solution ?? start,
      pins,
    });
    if (!outcome.solved) {
      failed = outcome;
      continue;
    }
    const { solution, misses } = outcome;
    const [cost, moved] = [costOf(solution), movedIn(solution)];
    const movesTooMuch = best !== undefined && moved.length > Math.max(most, best.moved.length);
    const holdsMore = best !== undefined && misses.length < best.misses.length;
    const isCheaper = best !== undefined && misses.length === best.misses.length && cost < best.cost;
    if (!best || holdsMore || (isCheaper && !movesTooMuch)) best = { repaired: true, solution, cost, moved, misses };
    if (movesTooMuch) {
      tooCheap = price;
      price *= 2;
    } else price = tooCheap > 0 ? Math.sqrt(price * tooCheap) : price / 4;
  }
  return best ?? { repaired: false, reasons: failed?.reasons ?? ['There was no time to look for a repair.'] };
}

function isSame(now: Placement, then: Placement | undefined): boolean {
  return now.session === then?.session && now.room === then.room && now.slot === then.slot;
}

/** The talks that have no valid place any more, and those that what is hard now names. */
function mustMove(instance: TimetableInstance, before: TimetableSolution): Set<string> {
  const refs = new Set(instance.submissions.map(({ ref }) => ref));
  const known = { placements: before.placements.filter(({ submission }) => refs.has(submission)) };
  const { plan } = readPlan(instance, known);
  const broken = check(instance, known).occurrences.filter(({ term }) => isHard(instance, term));
  return new Set([
    ...plan.spots.flatMap((spot, talk) => (spot ? [] : [instance.submissions[talk]!.ref])),
    ...broken.flatMap(({ submissions }) => submissions),
  ]);
}

/** The instance in which every talk that may stay has been published where it stood, and each move costs this much. */
function withPriceOfMoves(
  instance: TimetableInstance,
  { placements }: TimetableSolution,
  price: number,
): TimetableInstance {
  const stood = new Map(placements.map(({ submission, ...spot }) => [submission, spot]));
  return {
    ...instance,
    weights: { ...instance.weights, 'Published Place': price },
    submissions: instance.submissions.map((submission) => {
      const { published: _, ...others } = submission;
      const spot = stood.get(submission.ref);
      return spot ? { ...others, published: spot } : others;
    }),
  };
}

/** A price of moves at which no wish is worth one; what is hard still is. */
function dearest(instance: TimetableInstance): number {
  const weights = (hard: boolean): number[] =>
    CONSTRAINTS.filter(({ term }) => isHard(instance, term) === hard && term !== 'Published Place')
      .map(({ term }) => weightOf(instance, term))
      .filter((weight) => weight > 0);
  return Math.min(Math.max(1, ...weights(false)) * 10, Math.min(...weights(true)) / 10);
}
