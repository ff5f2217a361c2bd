import { createRandom } from '@colloquy/kernel';
import { layoutModel } from './model/layout-model';
import type { BoardPlan, Placement, PosterProblem } from './problem';
import { anneal, descend } from './search/improve';
import { shiftsOf } from './search/shifts';
import { startingPlan } from './search/start';

/** Swaps tried per board where no number is given. */
const SWAPS_PER_BOARD = 10_000;

/** How {@link solve} searches. */
export interface SolveOptions {
  /** Same problem, seed and iterations: the same plan, byte for byte. */
  readonly seed: string | number;
  /** Swaps to try; 10,000 per board where not given (200 boards: about a second). */
  readonly iterations?: number;
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
  const model = layoutModel(problem);
  const start = startingPlan(model);
  const swaps = problem.previous?.length ? 0 : (iterations ?? SWAPS_PER_BOARD * model.size);
  const hanging = descend(model, anneal(model, start, createRandom(seed), swaps));
  const shifts = shiftsOf(model, hanging);
  const placements = [...hanging].flatMap((place, board): Placement[] => {
    const poster = model.posters[place];
    const number = model.boards[board]?.number;
    return poster && number !== undefined ? [{ poster: poster.id, board: number, shift: shifts[place] ?? 0 }] : [];
  });
  return { placements: placements.sort((a, b) => a.board - b.board) };
}
