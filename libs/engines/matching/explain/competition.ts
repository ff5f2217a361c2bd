import { apartIn } from '../constraints/apart';
import { columnsByRow } from '../model/figures';
import type { Model } from '../model/model';
import type { Assignment } from '../model/problem';
import { listed } from './words';

/** Who holds what in an assignment, for asking about one row after another. */
interface Held {
  readonly ofRow: readonly (readonly number[])[];
  readonly ofColumn: readonly (readonly number[])[];
  readonly locked: ReadonlySet<string>;
  mayNotShare(one: number, other: number): boolean;
}

/**
 * Why rows go without: their permitted columns, everybody who holds those places, the other columns to which these could
 * go, and so on, until nothing new comes (the closed set of Hall's theorem, 1935). When every place in it is held, no
 * chain of moves can free one. Where somebody has room and may only not share the row with whom it has, that is said.
 *
 * @returns asks for one row
 */
export function whyMissing(model: Model, assignment: Assignment): (row: number) => string {
  const held = heldIn(model, assignment);
  return (row) => [whyNoPlace(model, held, row), ...barredFrom(model, held, row)].join(' ');
}

function whyNoPlace(model: Model, held: Held, row: number): string {
  const name = model.rowName(row);
  const permitted = model.column.slice(model.start[row]!, model.start[row + 1]!);
  if (permitted.length === 0) return `${name} may not be matched with anyone: every pair is forbidden.`;
  if (permitted.length < model.demand[row]!) {
    return `${name} wants ${model.demand[row]} and may be matched with only ${permitted.length}: ${listed([...permitted].map(model.columnName))}.`;
  }
  const { columns, rows, free } = closure(model, held, row);
  if (free !== null) {
    const isRuled = model.apart.length > 0 || model.quotas.length > 0;
    const opening = `${name} could have a place with ${model.columnName(free)} if others moved:`;
    return isRuled
      ? `${opening} no way was found that keeps every rule.`
      : `${opening} this is not the best assignment.`;
  }
  if (columns.length === 0) return `Whoever else may be matched with ${name} is kept from it.`;
  const places = columns.reduce((sum, column) => sum + model.max[column]!, 0);
  const where = listed(columns.map(model.columnName));
  if (places === 0) return `${name} may be matched only with ${where}, who take nobody.`;
  const holding = places === 1 ? `the only place of ${where} is` : `all ${places} places of ${where} are`;
  return `No chain of moves frees a place for ${name}: ${holding} held by ${listed(rows.map(model.rowName))}, who may go nowhere else or are locked.`;
}

/** Who would have room for the row but for somebody whom it has. */
function barredFrom(model: Model, held: Held, row: number): string[] {
  const own = held.ofRow[row]!;
  for (let edge = model.start[row]!; edge < model.start[row + 1]!; edge += 1) {
    const column = model.column[edge]!;
    if (own.includes(column) || held.ofColumn[column]!.length >= model.max[column]!) continue;
    const other = own.find((each) => held.mayNotShare(column, each));
    if (other === undefined) continue;
    const names = listed([column, other].map(model.columnName));
    return [`${model.columnName(column)} has room, but ${names} ${model.apartBecause}.`];
  }
  return [];
}

function heldIn(model: Model, { pairs }: Assignment): Held {
  const ofColumn: number[][] = Array.from({ length: model.columns }, () => []);
  for (const [row, column] of pairs) ofColumn[column]!.push(row);
  const locked = new Set(model.locks.map(([row, column]) => `${row} ${column}`));
  return { ofRow: columnsByRow(model, pairs), ofColumn, locked, mayNotShare: apartIn(model) };
}

interface Closure {
  /** Columns reached, and the rows other than the first that hold their places. */
  readonly columns: number[];
  readonly rows: number[];
  /** A column reached that has a place free; then the search stopped there. */
  readonly free: number | null;
}

function closure(model: Model, held: Held, first: number): Closure {
  const [reached, holding, movable] = [new Uint8Array(model.columns), new Uint8Array(model.rows), [first]];
  const isMovable = new Uint8Array(model.rows);
  isMovable[first] = 1;
  for (const row of movable) {
    const own = held.ofRow[row]!;
    for (let edge = model.start[row]!; edge < model.start[row + 1]!; edge += 1) {
      const column = model.column[edge]!;
      if (reached[column] || own.includes(column)) continue;
      if (row === first && own.some((other) => held.mayNotShare(column, other))) continue;
      reached[column] = 1;
      if (held.ofColumn[column]!.length < model.max[column]!) return { columns: [], rows: [], free: column };
      for (const holder of held.ofColumn[column]!) {
        holding[holder] = 1;
        if (isMovable[holder] || held.locked.has(`${holder} ${column}`)) continue;
        isMovable[holder] = 1;
        movable.push(holder);
      }
    }
  }
  holding[first] = 0;
  return { columns: marked(reached), rows: marked(holding), free: null };
}

const marked = (flags: Uint8Array): number[] => [...flags.keys()].filter((at) => flags[at] === 1);
