import { createRandom } from '@colloquy/kernel';
import { apartIn, togetherIn } from '../constraints/apart';
import { quotasMissed } from '../constraints/quota';
import { columnsByRow } from '../model/figures';
import { edgeOf, type Model, readModel } from '../model/model';
import type { Assignment, MatchingProblem, Pair } from '../model/problem';
import type { ScoreTable } from '../model/scores';
import { cheapestFlow } from '../search/cheapest-flow';
import { buildNetwork, highest, type Network, pairsTaken } from '../search/network';
import { listed } from './words';

/** What could be given up. */
export type RelaxationKind = 'capacity' | 'forbidden' | 'lock' | 'apart' | 'quota' | 'demand' | 'minimum';

/** One thing to give up, in a sentence that says to whom. */
export interface Relaxation {
  readonly kind: RelaxationKind;
  readonly row?: number;
  readonly column?: number;
  readonly by: number;
  readonly words: string;
}

/** What may be given up at all. */
export interface RelaxationOptions {
  /** Whether columns may be asked to take more, and locks may be taken off. Both if not given. */
  readonly capacity?: boolean;
  readonly locks?: boolean;
  /** What keeps a forbidden pair apart, in words, or null when it must stay so; "They may not be matched." if not given. */
  barrier?(row: number, column: number): string | null;
  readonly seed?: string | number;
}

/** Beyond so many pairs, only those of rows that go without are looked at: none of the others could make the set smaller. */
const MOST_BARRIERS = 300_000;

/**
 * The smallest set of things to give up so that every row gets what it wants: places, barriers between two, locks; and, where
 * nothing helps, what the row wants. Found by one flow in which each of them costs one; among the smallest sets, places are
 * asked for before barriers, and barriers before locks, and then the scores decide. Minima come last: what each column
 * would have to do without. Rules of who shares a row count as barriers do for the rows that go without; who has too few
 * of a kind would have to be content.
 *
 * @throws DomainError as `solve` does
 * @example relaxations({ scores: [[9], [8]], max: 1 }, { pairs: [[0, 0]], unassigned: [1], short: [] })[0]?.kind // 'capacity'
 */
export function relaxations(
  problem: MatchingProblem,
  { pairs, unassigned, short }: Assignment,
  options: RelaxationOptions = {},
): Relaxation[] {
  const model = readModel(problem);
  const minima = short.map((column): Relaxation => {
    const load = pairs.filter((pair) => pair[1] === column).length;
    const by = model.min[column]! - load;
    const words = `${model.columnName(column)} is content with ${load} instead of ${model.min[column]}.`;
    return { kind: 'minimum', column, by, words };
  });
  const rows = unassigned.length > 0 ? forRows(model, new Set(unassigned), pairs, options) : [];
  return [...rows, ...kindsMissed(model, pairs), ...minima];
}

/** One sentence for each kind of which some rows have too few. */
function kindsMissed(model: Model, pairs: readonly Pair[]): Relaxation[] {
  const missed = quotasMissed(model, pairs);
  return model.quotas.flatMap(({ name }): Relaxation[] => {
    const rows = missed.filter((each) => each.name === name);
    const [first] = rows;
    if (!first) return [];
    const verb = rows.length === 1 ? 'is' : 'are';
    const words = `${listed(rows.map(({ row }) => model.rowName(row)))} ${verb} content with fewer ${name}.`;
    return [{ kind: 'quota', row: first.row, by: rows.length, words }];
  });
}

function forRows(
  model: Model,
  unserved: ReadonlySet<number>,
  pairs: readonly Pair[],
  options: RelaxationOptions,
): Relaxation[] {
  const { capacity = true, locks = true, barrier = () => 'They may not be matched.', seed = 1 } = options;
  const table = withBarriers(model, unserved, barrier);
  const open: Model = { ...model, ...table, locks: locks ? [] : model.locks, balance: 0 };
  const network = buildNetwork(open, { kept: open.locks, barred: [], stays: [] }, createRandom(seed));
  const wide: Network = {
    ...network,
    // Minima are dearer than anything else in a flow, but here they must not force a hand.
    min: new Int32Array(model.columns),
    max: capacity ? network.max.map(() => model.rows) : network.max,
    share: network.max,
    overload: { flat: 1, step: 0 },
  };
  const taken = pairsTaken(wide, cheapestFlow(wide, worthOf(model, wide, pairs, locks)).taken);
  return named(model, [...open.locks, ...taken], barrier);
}

/** All pairs that are permitted or could be, as scores: a barrier that could be lifted counts as a score of 0. */
function withBarriers(
  model: Model,
  unserved: ReadonlySet<number>,
  barrier: (row: number, column: number) => string | null,
): ScoreTable {
  const everywhere = model.rows * model.columns <= MOST_BARRIERS;
  const [start, column, score] = [new Int32Array(model.rows + 1), [] as number[], [] as number[]];
  for (let row = 0; row < model.rows; row += 1) {
    const all = everywhere || unserved.has(row);
    for (let at = 0; at < model.columns; at += 1) {
      const edge = edgeOf(model, row, at);
      if (edge < 0 && (!all || barrier(row, at) === null)) continue;
      column.push(at);
      score.push(edge < 0 ? 0 : model.score[edge]!);
    }
    start[row + 1] = column.length;
  }
  return {
    rows: model.rows,
    columns: model.columns,
    start,
    column: Int32Array.from(column),
    score: Float64Array.from(score),
  };
}

/**
 * Each thing given up costs one, barriers and locks a little more than places, and scores next to nothing. Where columns
 * must not share a row, what stands comes before all scores, so that no other two are brought together without need.
 */
function worthOf(
  model: Model,
  { row, column, score, rows }: Network,
  pairs: readonly Pair[],
  locks: boolean,
): Float64Array {
  const small = 1 / (4 * (rows + 1));
  const scale = small / (4 * (rows + 1)) / (highest(score) || 1);
  const locked = new Set(locks ? model.locks.map((lock) => lock.join()) : []);
  const isRuled = model.apart.length > 0;
  const standing = new Set(isRuled ? pairs.map((pair) => pair.join()) : []);
  const held = isRuled ? columnsByRow(model, pairs) : [];
  const mayNotShare = apartIn(model);
  const isTogether = (from: number, to: number): boolean =>
    held[from]!.some((other) => other !== to && mayNotShare(to, other));
  return score.map((each, at) => {
    const [from, to] = [row[at]!, column[at]!];
    const barrier = edgeOf(model, from, to) < 0 || (isRuled && isTogether(from, to)) ? 1 + small : 0;
    const kept = locked.has(`${from},${to}`) ? 1 + 2 * small : 0;
    const stands = standing.has(`${from},${to}`) ? small / 2 : 0;
    return 2 + each * scale + kept + stands - barrier;
  });
}

function named(
  model: Model,
  pairs: readonly Pair[],
  barrier: (row: number, column: number) => string | null,
): Relaxation[] {
  const found: Relaxation[] = [];
  const [count, load] = [new Int32Array(model.rows), new Int32Array(model.columns)];
  const made = new Set(pairs.map((pair) => pair.join()));
  for (const [row, column] of pairs) {
    count[row]! += 1;
    load[column]! += 1;
    if (edgeOf(model, row, column) >= 0) continue;
    const words = `${model.rowName(row)} is matched with ${model.columnName(column)} all the same. ${barrier(row, column)}`;
    found.push({ kind: 'forbidden', row, column, by: 1, words });
  }
  for (const { row, together } of togetherIn(model, pairs)) {
    const names = listed(together.map(model.columnName));
    const words = `${model.rowName(row)} has ${names} all the same, who ${model.apartBecause}.`;
    found.push({ kind: 'apart', row, by: together.length - 1, words });
  }
  for (let column = 0; column < model.columns; column += 1) {
    const by = load[column]! - model.max[column]!;
    if (by <= 0) continue;
    found.push({ kind: 'capacity', column, by, words: `${model.columnName(column)} takes ${by} more.` });
  }
  for (const [row, column] of model.locks) {
    if (made.has(`${row},${column}`)) continue;
    const words = `${model.rowName(row)} is no longer locked to ${model.columnName(column)}.`;
    found.push({ kind: 'lock', row, column, by: 1, words });
  }
  for (let row = 0; row < model.rows; row += 1) {
    const by = model.demand[row]! - count[row]!;
    if (by <= 0) continue;
    found.push({
      kind: 'demand',
      row,
      by,
      words: `${model.rowName(row)} is content with ${count[row]} instead of ${model.demand[row]}.`,
    });
  }
  return found;
}
