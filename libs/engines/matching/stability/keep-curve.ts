import { readModel } from '../model/model';
import type { MatchingProblem } from '../model/problem';
import type { FormerPair } from './moves';
import { type RematchOptions, rematchModel } from './rematch';

/** One point of the curve: what staying counts, how many move without need, and what it costs in quality. */
export interface KeepPoint {
  readonly keep: number;
  readonly forced: number;
  readonly chosen: number;
  readonly unassigned: number;
  readonly mean: number | null;
  readonly worst: number | null;
  /** The mean as a share of what it would be if nobody's old pair counted. */
  readonly share: number | null;
}

/** From "as if nothing had been" to "nobody moves who need not". */
export const KEEP_STEPS: readonly number[] = [0, 0.01, 0.03, 0.1, 0.3, 1];

/** Moves against quality: {@link rematch} for several values of `keep`, for an organiser to choose from. */
export function keepCurve(
  problem: MatchingProblem,
  former: readonly FormerPair[],
  options: Omit<RematchOptions, 'keep'> = {},
  steps: readonly number[] = KEEP_STEPS,
): KeepPoint[] {
  const model = readModel(problem);
  return steps.map((keep) => {
    const { solution, forced, chosen, mean, bestMean } = rematchModel(model, former, { ...options, keep });
    return {
      keep,
      forced,
      chosen,
      unassigned: solution.unassigned.length,
      mean,
      worst: solution.worst,
      share: mean !== null && bestMean ? mean / bestMean : null,
    };
  });
}
