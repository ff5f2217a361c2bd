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
    const outcome = solve(withPriceOfMoves(instance, placed, price), {
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
    const movesTooMuch = best !== undefined && moved.length > most;
    if (!best || (!movesTooMuch && cost < best.cost)) best = { repaired: true, solution, cost, moved, misses };
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

/** The instance in which every talk has been published where it stood, and each move costs this much. */
function withPriceOfMoves(
  instance: TimetableInstance,
  placed: ReadonlyMap<string, Placement>,
  price: number,
): TimetableInstance {
  return {
    ...instance,
    weights: { ...instance.weights, 'Published Place': price },
    submissions: instance.submissions.map((submission) => {
      const then = placed.get(submission.ref);
      return then
        ? { ...submission, published: { session: then.session, room: then.room, slot: then.slot } }
        : submission;
    }),
  };
}

/** A price of moves at which nothing soft is worth one. */
function dearest(instance: TimetableInstance): number {
  const soft = CONSTRAINTS.filter(({ term }) => !isHard(instance, term)).map(({ term }) => weightOf(instance, term));
  return Math.max(1, ...soft.filter((weight) => weight > 0)) * 10;
}
