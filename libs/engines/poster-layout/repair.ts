import { check, costOf } from './check';
import { readProblem } from './model/read-problem';
import type { BoardPlan, Pin, Placement, PosterProblem } from './problem';
import { solve } from './solve';

/** Of all posters, how many a repair moves at most, unless more must move. */
const MOST_MOVED = 0.1;
/** What moving a poster costs, try by try: from never for a wish to what a conference has published. */
const PRICES = [100, 4, 2, 1, 0.5, 0.25];

/** How to repair. */
export interface RepairOptions {
  readonly seed: string | number;
  /** Whether to end now, with the best so far. */
  readonly deadline?: (() => boolean) | undefined;
  /** Of all posters that hung before, how many may move to gain something; a tenth where not given. */
  readonly mostMoved?: number | undefined;
}

/** A plan that holds again. */
export interface Repair {
  readonly plan: BoardPlan;
  readonly cost: number;
  /** Ids of posters that hang elsewhere than before. */
  readonly moved: readonly string[];
  /** Ids of posters that hung nowhere before. */
  readonly placed: readonly string[];
}

/**
 * Makes a plan hold again after posters were withdrawn or came, boards went or needs changed, moving few: each move has a
 * price, which falls from try to try as long as no more than a tenth of the posters moves, or those that must. Boards keep
 * their numbers; that of a withdrawn poster stays empty, or is given to one that gains.
 * @param problem as it is now
 * @param before the plan as it stood; posters and boards that are gone may stand in it
 * @throws DomainError as `solve` does
 */
export function repair(problem: PosterProblem, before: BoardPlan, options: RepairOptions): Repair {
  const { seed, deadline, mostMoved = MOST_MOVED } = options;
  const { posterAt } = readProblem(problem);
  const stood = new Map(
    before.placements.filter(({ poster }) => posterAt.has(poster)).map((each) => [each.poster, each]),
  );
  const movedIn = ({ placements }: BoardPlan): string[] =>
    placements.filter(({ poster, board }) => (stood.get(poster)?.board ?? board) !== board).map(({ poster }) => poster);
  let best: Repair | undefined;
  let allowed = Number.POSITIVE_INFINITY;
  for (const price of PRICES) {
    if (best && deadline?.()) break;
    const plan = solve(withPriceOfMoves(problem, stood, price), { seed });
    const moved = movedIn(plan);
    if (!best) allowed = Math.max(moved.length, Math.floor(mostMoved * stood.size));
    if (moved.length > allowed) break;
    const cost = costOf(problem, plan);
    const placed = plan.placements.filter(({ poster }) => !stood.has(poster)).map(({ poster }) => poster);
    const holdsMore = best && check(problem, plan).violations.length < check(problem, best.plan).violations.length;
    if (!best || holdsMore || cost < best.cost) best = { plan, cost, moved, placed };
  }
  return best!;
}

/** The problem in which every poster was published where it hung, and each move costs this much. */
function withPriceOfMoves(problem: PosterProblem, stood: ReadonlyMap<string, Placement>, price: number): PosterProblem {
  return {
    ...problem,
    weights: { ...problem.weights, 'few-moves': price },
    levels: { ...problem.levels, 'few-moves': 'soft' },
    previous: [...stood.values()].map(({ poster, board, shift }): Pin => ({ poster, board, shift })),
    posters: problem.posters.map(({ published: _, publishedShift: __, ...poster }) => poster),
  };
}
