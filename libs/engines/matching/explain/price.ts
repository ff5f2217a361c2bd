import { columnsByRow, figuresOf } from '../model/figures';
import type { Model } from '../model/model';
import type { Assignment, Pair } from '../model/problem';
import { type SolveOptions, solveModel } from '../search/solve';

/** What becomes worse when one pair is forced in place of another: the best answer with it, minus the answer at hand. */
export interface Price {
  /** By how much the sum falls, counting what uneven loads cost; below 0 it would rise. */
  readonly sum: number;
  /** The worst total before and after, and whose it is after. */
  readonly worstBefore: number;
  readonly worstAfter: number;
  readonly worstRow: number;
  /** Other rows whose columns change without getting fewer. */
  readonly moved: readonly number[];
  /** Rows that get fewer columns than before. */
  readonly left: readonly number[];
  /** Columns that fall below their minimum. */
  readonly short: readonly number[];
}

/** Solves again with `to` in place of `from` for one row; `from` null when the row has a place free. */
export function priceOf(
  model: Model,
  assignment: Assignment,
  row: number,
  from: number | null,
  to: number,
  options: SolveOptions,
): Price {
  const barred: Pair[] = from === null ? [] : [[row, from]];
  const forced = solveModel(model, options, { kept: [[row, to]], barred, stays: assignment.pairs });
  return priceBetween(model, assignment, forced, row);
}

/** What becomes worse from one answer to another, in which `row` was meant to change. */
export function priceBetween(model: Model, old: Assignment, forced: Assignment, row: number): Price {
  const [before, after] = [figuresOf(model, old.pairs), figuresOf(model, forced.pairs)];
  const [had, has] = [columnsByRow(model, old.pairs), columnsByRow(model, forced.pairs)];
  const rows = [...had.keys()];
  const left = rows.filter((at) => has[at]!.length < had[at]!.length);
  return {
    sum: before.value - after.value,
    worstBefore: before.worst ?? 0,
    worstAfter: after.worst ?? 0,
    worstRow: rows.reduce((worst, at) => {
      if (model.demand[at] === 0) return worst;
      return worst < 0 || after.rowTotal[at]! < after.rowTotal[worst]! ? at : worst;
    }, -1),
    moved: rows.filter((at) => at !== row && had[at]!.join() !== has[at]!.join() && !left.includes(at)),
    left,
    short: forced.short.filter((column) => !old.short.includes(column)),
  };
}
