import { createRandom, type Random } from '@colloquy/kernel';
import type { LayoutModel } from './model/layout-model';
import { readProblem } from './model/read-problem';
import { type Hanging, totalReward } from './model/score';
import type { BoardPlan, Placement, PosterProblem } from './problem';
import { anneal, descend } from './search/improve';
import { shiftsOf } from './search/shifts';
import { startingPlan } from './search/start';

/** Swaps tried for each board in one round of the search, and in all rounds at least where no number is given. */
const SWAPS_PER_BOARD = 20_000;
const FEWEST_SWAPS = 3_000_000;

/** How {@link solve} searches. */
export interface SolveOptions {
  /** Same problem, seed and iterations: the same plan, byte for byte. */
  readonly seed: string | number;
  /** Swaps to try; where not given 20,000 per board, at least three million (200 boards: about a second). */
  readonly iterations?: number;
}

/** Rounds of annealing from the same start, of which the best counts; or the previous plan with what gains enough. */
function search(model: LayoutModel, random: Random, iterations?: number): Hanging {
  const start = startingPlan(model);
  let best = descend(model, start);
  if (model.size < 2 || model.problem.previous?.length) return best;
  const swaps = iterations ?? Math.max(FEWEST_SWAPS, SWAPS_PER_BOARD * model.size);
  const rounds = Math.max(1, Math.round(swaps / (SWAPS_PER_BOARD * model.size)));
  for (let round = 0; round < rounds; round += 1) {
    const found = descend(model, anneal(model, start, random, Math.floor(swaps / rounds)));
    if (totalReward(model, found) > totalReward(model, best)) best = found;
  }
  return best;
}

/**
 * Hangs every poster on a board so that neighbours are similar, all needs and pins hold, and neighbours present in
 * different shifts. Where the problem has a previous plan, only swaps that gain enough are made from there.
 * @throws DomainError `invalid` where the problem cannot be understood, `conflict` with reasons where it has no answer
 *
 * ```ts
 * const { placements } = solve(problem, { seed: 1 });
 * ```
 */
export function solve(problem: PosterProblem, { seed, iterations }: SolveOptions): BoardPlan {
  const model = readProblem(problem);
  const hanging = search(model, createRandom(seed), iterations);
  const shifts = shiftsOf(model, hanging);
  const placements = [...hanging].flatMap((place, board): Placement[] => {
    const poster = model.posters[place];
    const number = model.boards[board]?.number;
    return poster && number !== undefined ? [{ poster: poster.id, board: number, shift: shifts[place] ?? 0 }] : [];
  });
  return { placements: placements.sort((a, b) => a.board - b.board) };
}
