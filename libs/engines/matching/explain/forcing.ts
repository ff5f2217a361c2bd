import { type Model, readModel } from '../model/model';
import type { Assignment, MatchingProblem, MatchingSolution, Pair } from '../model/problem';
import { type SolveOptions, solveModel } from '../search/solve';
import { type Price, priceBetween } from './price';

/**
 * What one lock costs everybody: the best answer without it, less the best with it.
 *
 * @throws DomainError as `solve` does
 * @example priceOfLock({ scores: [[9, 4], [8, 1]], max: 1, locks: [[0, 0]] }, [0, 0], { objective: 'sum' }).sum // 2
 */
export function priceOfLock(problem: MatchingProblem, lock: Pair, options: SolveOptions = {}): Price {
  const locks = (problem.locks ?? []).filter(([row, column]) => row !== lock[0] || column !== lock[1]);
  const free = readModel({ ...problem, locks });
  const held = readModel({ ...problem, locks: [...locks, lock] });
  const before = solveModel(free, options);
  const after = solveModel(held, options, { kept: [], barred: [], stays: before.pairs });
  return priceBetween(free, before, after, lock[0]);
}

/** {@link priceOfLock} for every lock of a problem, in their order. */
export function pricesOfLocks(
  problem: MatchingProblem,
  options: SolveOptions = {},
): { readonly lock: Pair; readonly price: Price }[] {
  return (problem.locks ?? []).map((lock) => ({ lock, price: priceOfLock(problem, lock, options) }));
}

/**
 * What it costs everybody that a row has one column in place of another (null: beside whatever else it has): the best
 * answer, less the best with the one and without the other.
 *
 * @throws DomainError as `solve` does; `contradictory-locks` where locks do not let it
 */
export function priceOfSwap(
  problem: MatchingProblem,
  row: number,
  from: number | null,
  to: number,
  options: SolveOptions = {},
): Price {
  const model = readModel(problem);
  return swapPrice(model, solveModel(model, options), row, from, to, options);
}

/** {@link priceOfSwap} where the best answer is known. */
export function swapPrice(
  model: Model,
  best: MatchingSolution,
  row: number,
  from: number | null,
  to: number,
  options: SolveOptions,
): Price {
  const barred: Pair[] = from === null ? [] : [[row, from]];
  const after: Assignment = solveModel(model, options, { kept: [[row, to]], barred, stays: best.pairs });
  return priceBetween(model, best, after, row);
}
