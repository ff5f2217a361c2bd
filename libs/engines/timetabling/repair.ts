import { check } from './check';
import { CONSTRAINTS, isHard, weightOf } from './constraints/catalogue';
import type { Placement, TimetableInstance, TimetableSolution } from './model/instance';
import { readPlan } from './model/plan';
import { type SolveOptions, type SolveOutcome, solve } from './solve';

/** Of all talks, how many a repair moves at most, unless more must move. */
const MOST_MOVED = 0.05;
/** How often the search begins anew from the timetable as it stood: where few may move, one in three goes astray. */
const ROUNDS = 12;
/** How hot the rounds begin by turns: cold ones mend, hot ones find the exchanges that a mending needs. */
const WARMTH = [0.1, 0.4, 1];

/** How to repair; `start` is the timetable that is repaired. */
export interface RepairOptions extends Pick<SolveOptions, 'seed' | 'pins'> {
  /** Steps in all; 2,400,000 where it is not said. The same instance, seed and iterations give the same repair. */
  readonly iterations?: number;
  /** Whether to end now, with the best so far. */
  readonly deadline?: () => boolean;
}

type Mended = Extract<Repair, { repaired: true }>;

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
 * withdrawn), moving few talks: no more than one talk in twenty, or those that must, unless what is hard asks for more;
 * and none that gains nothing by it.
 * @param instance as it is now; a room that is lost stays in it, closed
 * @param before the timetable as it stood
 */
export function repair(instance: TimetableInstance, before: TimetableSolution, options: RepairOptions): Repair {
  const { seed, iterations = 2_400_000, deadline, pins = [] } = options;
  const placed = new Map(before.placements.map((placement) => [placement.submission, placement]));
  const homeless = mustMove(instance, before);
  const most = Math.max(homeless.size, Math.floor(MOST_MOVED * instance.submissions.length));
  const start = { placements: before.placements.filter(({ submission }) => !homeless.has(submission)) };
  const costOf = (solution: TimetableSolution): number => check(instance, solution).cost;
  const movedIn = (solution: TimetableSolution): string[] =>
    solution.placements.filter((now) => !isSame(now, placed.get(now.submission))).map(({ submission }) => submission);

  const asked = withPriceOfMoves(instance, start, smallestGain(instance));
  // A talk that stood nowhere moves without leaving a place.
  const newcomers = [...homeless].filter((ref) => !placed.has(ref)).length;
  const price = dearest(instance);
  let best: Mended | undefined;
  let failed: Extract<SolveOutcome, { solved: false }> | undefined;
  for (let round = 0; round < ROUNDS && !deadline?.(); round += 1) {
    const outcome = solve(asked, {
      seed: `${seed}/${round}`,
      iterations: Math.ceil(iterations / ROUNDS),
      deadline,
      start,
      pins,
      warmth: WARMTH[round % WARMTH.length],
      stay: { solution: before, most: most - newcomers, price: round % 2 === 0 ? price : price / 3 },
    });
    if (!outcome.solved) {
      failed = outcome;
      continue;
    }
    const { solution, misses } = outcome;
    const [cost, moved] = [costOf(solution), movedIn(solution)];
    const found = { repaired: true, solution, cost, moved, misses } as const;
    if (!best || isBetter(found, best, most)) best = found;
  }
  return best ?? { repaired: false, reasons: failed?.reasons ?? ['There was no time to look for a repair.'] };
}

/** Whether more holds, or fewer move beyond the most, or it costs less. */
function isBetter(one: Mended, other: Mended, most: number): boolean {
  const beyond = ({ moved }: Mended): number => Math.max(0, moved.length - most);
  return (one.misses.length - other.misses.length || beyond(one) - beyond(other) || one.cost - other.cost) < 0;
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

/** A price of moves at which none is made that gains nothing. */
function smallestGain(instance: TimetableInstance): number {
  const weights = CONSTRAINTS.map(({ term }) => weightOf(instance, term)).filter((weight) => weight > 0);
  return weights.length > 0 ? Math.min(...weights) / 4 : 1;
}

/** A price of moves at which no wish is worth one; what is hard still is. */
function dearest(instance: TimetableInstance): number {
  const weights = (hard: boolean): number[] =>
    CONSTRAINTS.filter(({ term }) => isHard(instance, term) === hard && term !== 'Published Place')
      .map(({ term }) => weightOf(instance, term))
      .filter((weight) => weight > 0);
  return Math.min(Math.max(1, ...weights(false)) * 10, Math.min(...weights(true)) / 10);
}
