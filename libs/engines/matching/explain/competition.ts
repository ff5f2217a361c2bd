import { columnsByRow } from '../model/figures';
import type { Model } from '../model/model';
import type { Assignment } from '../model/problem';
import { listed } from './words';

/**
 * Why a row goes without: its permitted columns, everybody who holds their places, the other columns to which those could
 * go, and so on, until nothing new comes (the closed set of Hall's theorem, 1935). When every place in it is held, no
 * chain of moves can free one.
 */
export function whyMissing(model: Model, assignment: Assignment, row: number): string {
  const name = model.rowName(row);
  const permitted = model.column.slice(model.start[row]!, model.start[row + 1]!);
  if (permitted.length === 0) return `${name} may not be matched with anyone: every pair is forbidden.`;
  if (permitted.length < model.demand[row]!) {
    return `${name} wants ${model.demand[row]} and may be matched with only ${permitted.length}: ${listed([...permitted].map(model.columnName))}.`;
  }
  const { columns, rows, free } = closure(model, assignment, row);
  if (free !== null) {
    return `${name} could have a place with ${model.columnName(free)} if others moved: this is not the best assignment.`;
  }
  const places = columns.reduce((sum, column) => sum + model.max[column]!, 0);
  const where = listed(columns.map(model.columnName));
  if (places === 0) return `${name} may be matched only with ${where}, who take nobody.`;
  const held = places === 1 ? `the only place of ${where} is` : `all ${places} places of ${where} are`;
  return `No chain of moves frees a place for ${name}: ${held} held by ${listed(rows.map(model.rowName))}, who may go nowhere else or are locked.`;
}

interface Closure {
  /** Columns reached, and the rows other than the first that hold their places. */
  readonly columns: number[];
  readonly rows: number[];
  /** A column reached that has a place free; then the search stopped there. */
  readonly free: number | null;
}

function closure(model: Model, { pairs }: Assignment, first: number): Closure {
  const held = columnsByRow(model, pairs);
  const holders: number[][] = Array.from({ length: model.columns }, () => []);
  for (const [row, column] of pairs) holders[column]!.push(row);
  const locked = new Set(model.locks.map(([row, column]) => `${row} ${column}`));
  const rows = new Set([first]);
  const movable = new Set([first]);
  const columns = new Set<number>();
  for (const row of movable) {
    for (let edge = model.start[row]!; edge < model.start[row + 1]!; edge += 1) {
      const column = model.column[edge]!;
      if (columns.has(column) || held[row]!.includes(column)) continue;
      columns.add(column);
      if (holders[column]!.length < model.max[column]!) return { columns: [...columns], rows: [], free: column };
      for (const holder of holders[column]!) {
        rows.add(holder);
        if (!locked.has(`${holder} ${column}`)) movable.add(holder);
      }
    }
  }
  rows.delete(first);
  return { columns: [...columns].sort((a, b) => a - b), rows: [...rows].sort((a, b) => a - b), free: null };
}
