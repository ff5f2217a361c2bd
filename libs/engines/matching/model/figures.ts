import { edgeOf, type Model } from './model';
import type { Pair } from './problem';

/** What each row and column gets from a list of pairs. Pairs that do not exist or are forbidden count with a score of 0. */
export interface Figures {
  readonly rowTotal: Float64Array;
  readonly rowCount: Int32Array;
  readonly columnCount: Int32Array;
  readonly sum: number;
  /** The sum less what uneven loads cost. */
  readonly value: number;
  /** Lowest total of a row that wants something; null when none does. */
  readonly worst: number | null;
}

/** Adds up the pairs of an assignment. */
export function figuresOf(model: Model, pairs: readonly Pair[]): Figures {
  const rowTotal = new Float64Array(model.rows);
  const rowCount = new Int32Array(model.rows);
  const columnCount = new Int32Array(model.columns);
  for (const [row, column] of pairs) {
    rowTotal[row]! += scoreOf(model, row, column) ?? 0;
    rowCount[row]! += 1;
    columnCount[column]! += 1;
  }
  const wanting = rowTotal.filter((_, row) => model.demand[row]! > 0);
  const sum = rowTotal.reduce((all, total) => all + total, 0);
  const uneven = columnCount.reduce(
    (all, load, column) => all + unevenness(load, model.share[column]!, model.balance),
    0,
  );
  return {
    rowTotal,
    rowCount,
    columnCount,
    sum,
    value: sum - uneven,
    worst: wanting.length > 0 ? wanting.reduce((least, total) => Math.min(least, total)) : null,
  };
}

/** The score of a pair, or null when it is forbidden. */
export function scoreOf(model: Model, row: number, column: number): number | null {
  const edge = edgeOf(model, row, column);
  return edge < 0 ? null : model.score[edge]!;
}

/** The columns of each row, in ascending order. */
export function columnsByRow(model: Model, pairs: readonly Pair[]): number[][] {
  const found: number[][] = Array.from({ length: model.rows }, () => []);
  for (const [row, column] of pairs) found[row]?.push(column);
  for (const columns of found) columns.sort((a, b) => a - b);
  return found;
}

/** What a load costs beyond a share: 1 + 2 + 3 … steps, less what locks beyond the share cost already. */
export function unevenness(load: number, share: number, step: number): number {
  const triangle = (count: number): number => (Math.max(0, count) * (Math.max(0, count) + 1)) / 2;
  return step * (triangle(load - share) - triangle(-share));
}
