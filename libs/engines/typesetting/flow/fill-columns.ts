import { GRID } from '../model/theme';
import { heightOf, type Row } from './row';

/** Rows from `from` up to, not including, `to`: what stands in one column. */
export interface ColumnRange {
  readonly from: number;
  readonly to: number;
}

/** The price of a break that should never be, so that hopeless input still gets a page. */
const FORBIDDEN = 1e9;
/** The price of a column, so that a nearly empty one at the end is not had for free. */
const COLUMN = 60;

/**
 * Divides rows over columns so that white space at their feet (squared, in lines) and bad breaks together are least.
 * The foot of the last column is free. A row taller than a column stands alone in one.
 *
 * @param heights height of each column in points, the first few differing from the rest where a heading stands above
 */
export function fillColumns(rows: readonly Row[], heights: (column: number) => number): ColumnRange[] {
  interface State {
    readonly total: number;
    readonly columns: number;
    readonly from: number;
  }
  const best: (State | undefined)[] = [{ total: 0, columns: 0, from: -1 }];
  const top = new Float64Array(rows.length + 1);
  rows.forEach((row, at) => {
    top[at + 1] = (top[at] ?? 0) + row.before + row.height;
  });
  for (let from = 0; from < rows.length; from += 1) {
    const state = best[from];
    if (!state) continue;
    const room = heights(state.columns);
    const origin = (top[from] ?? 0) + (rows[from]?.before ?? 0);
    for (let to = from + 1; to <= rows.length; to += 1) {
      const slack = room - ((top[to] ?? 0) - origin);
      if (slack < -0.01 && to > from + 1) break;
      const last = to === rows.length;
      const cost = last ? 0 : Math.min(rows[to - 1]?.cost ?? 0, FORBIDDEN);
      const total = state.total + COLUMN + cost + (last ? 0 : (Math.max(0, slack) / GRID) ** 2);
      if (total < (best[to]?.total ?? Number.POSITIVE_INFINITY)) best[to] = { total, columns: state.columns + 1, from };
    }
  }
  const ranges: ColumnRange[] = [];
  for (let to = rows.length; to > 0; ) {
    const from = best[to]?.from ?? 0;
    ranges.push({ from, to });
    to = from;
  }
  return ranges.reverse();
}

function forbidden(rows: readonly Row[], ranges: readonly ColumnRange[]): number {
  return ranges.slice(0, -1).filter(({ to }) => !Number.isFinite(rows[to - 1]?.cost ?? 0)).length;
}

/**
 * Divides the rows of a last page over its columns at the least height at which they fit, so that it does not end with
 * one long column beside an empty one.
 */
export function balanceColumns(rows: readonly Row[], columns: number, room: number): ColumnRange[] {
  const usual = fillColumns(rows, () => room);
  let fit = usual;
  for (let height = Math.ceil(heightOf(rows) / columns / GRID) * GRID; height < room; height += GRID) {
    const ranges = fillColumns(rows, (column) => (column < columns - 1 ? height : room));
    const heights = ranges.map(({ from, to }) => heightOf(rows.slice(from, to)));
    if (ranges.slice(0, -1).some(({ from, to }) => to - from < 2)) continue;
    if (ranges.length > columns || forbidden(rows, ranges) > forbidden(rows, usual)) continue;
    if (Math.max(...heights) > height + GRID * 4 && height + GRID < room) continue;
    fit = ranges;
    break;
  }
  return fit;
}
