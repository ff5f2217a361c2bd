import { createRandom } from '@colloquy/kernel';
import { costOf } from './check';
import type { LayoutModel } from './model/layout-model';
import { readProblem } from './model/read-problem';
import { standingPlan } from './prices/standing-plan';
import type { BoardPlan, PosterProblem } from './problem';
import { refuse } from './reasons/refuse';
import { searchCosts } from './search/costs';
import { finish, planOf } from './search/finish';
import { HallState } from './search/hall-state';
import { anneal, closeness, descend, kindred } from './search/improve';
import { type Limits, roundsFor } from './search/rounds';
import { startingPlan } from './search/start';

/** With a plan to start from, the search begins less hot, so that it keeps near to it. */
const WARMTH_FROM_START = 0.1;
/** Every second round begins hotter, so that small halls are not left where the others ended. */
const WARMTHS = [1, 3];

/** How {@link solve} searches, from where, and for how long. */
export interface SolveOptions extends Limits {
  /** Same problem, seed and iterations: the same plan, byte for byte. */
  readonly seed: string | number;
  /** Swaps to try; where no limit at all is given 20,000 per board, at least three million (200 boards: about a second). */
  readonly iterations?: number | undefined;
  /** The share of the allowed time that has passed, from 0 to 1, told by the caller: the search cools to fit, and ends at 1. */
  readonly spent?: (() => number) | undefined;
  /** Whether to end now, with the best so far. Alone, it makes the search go on in longer and longer rounds until it comes true. */
  readonly deadline?: (() => boolean) | undefined;
  /** Told of the first plan, and whenever a cheaper one is found; the cost is about that of `check`. */
  readonly onProgress?: (progress: { readonly iterations: number; readonly cost: number }) => void;
  /** A plan to improve; posters that it does not name, or that cannot hang there, are placed anew. */
  readonly start?: BoardPlan | undefined;
}

/**
 * Hangs every poster on a board so that neighbours are similar and all needs and pins hold, and says who presents when:
 * nobody in two places, neighbours in turns. Where the problem has a previous plan, only swaps that gain enough are made
 * from there.
 * @throws DomainError `invalid` where the problem cannot be understood, `conflict` with reasons where it has no answer
 *
 * ```ts
 * const { placements } = solve(problem, { seed: 1 });
 * ```
 */
export function solve(problem: PosterProblem, { seed, onProgress, start, ...limits }: SolveOptions): BoardPlan {
  const model = readProblem(problem);
  const random = createRandom(seed);
  const costs = searchCosts(model);
  const first = startingPlan(model, costs, start && standingPlan(model, start).boardOf);
  refuse(model, first);
  let best = new HallState(costs, first);
  descend(best);
  const constant = best.total() + costOf(problem, planByTurns(model, best.boardOf));
  let most = best.total();
  let iterations = 0;
  onProgress?.({ iterations, cost: constant - most });
  const kin = kindred(best);
  const search = { kin, scale: closeness(best, kin), random };
  let round = 0;
  const isSettled = model.size < 2 || (problem.previous?.length && !start);
  for (const spent of isSettled ? [] : roundsFor(model.size, limits)) {
    const state = new HallState(costs, start ? best.hanging : first);
    const warmth = start ? WARMTH_FROM_START : WARMTHS[round % WARMTHS.length]!;
    round += 1;
    iterations += anneal(state, { ...search, warmth, spent });
    descend(state);
    const total = state.total();
    if (total <= most) continue;
    [best, most] = [state, total];
    onProgress?.({ iterations, cost: constant - most });
  }
  return finish(model, best.boardOf.subarray(0, model.posters.length), random);
}

function planByTurns(model: LayoutModel, boardOf: Int32Array): BoardPlan {
  return planOf(
    model,
    boardOf,
    Array.from(model.posters, (_, p) => model.turns[boardOf[p]!]!),
  );
}
