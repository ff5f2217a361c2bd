import type { Random } from '@colloquy/kernel';
import { edgeOf, type Model } from '../model/model';
import type { Pair } from '../model/problem';
import type { ScoreTable } from '../model/scores';

/**
 * What is left for the search to decide: the model without its locked pairs, and with limits lowered by them. Edges of row
 * r are `start[r]` to `start[r + 1]`; inside a row they begin at a random one, which is how the seed breaks ties.
 */
export interface Network {
  readonly rows: number;
  readonly columns: number;
  readonly start: Int32Array;
  /** The edge of the model that each edge stands for. */
  readonly edge: Int32Array;
  readonly row: Int32Array;
  readonly column: Int32Array;
  readonly score: Float64Array;
  readonly demand: Int32Array;
  readonly min: Int32Array;
  readonly max: Int32Array;
  /** How many more rows each column takes before a further one costs something; below 0 where locks alone are too many. */
  readonly share: Int32Array;
  /** What rows beyond the share cost: each `flat`, and the first `step`, the second twice that, and so on. */
  readonly overload: { readonly flat: number; readonly step: number };
  /** Rows (1 each) that go without only if nobody else can in their stead. */
  readonly insist: Uint8Array;
  /** Edges of the model (1 each) that win against others of equal worth, so that no more moves than must. */
  readonly stays: Uint8Array;
  /** The rows in the order in which they are served: random, so that the seed breaks ties. */
  readonly order: Int32Array;
}

/** Wishes added to a problem for one run. */
export interface Change {
  /** Pairs that must be. */
  readonly kept: readonly Pair[];
  /** Pairs that must not be. */
  readonly barred: readonly Pair[];
  /** Pairs that win against others of equal worth. */
  readonly stays: readonly Pair[];
  /** A score that is good enough for the worst match: a fair answer moves nobody to raise it further. */
  readonly enough?: number;
}

/** Builds the network of a model; locks count among what is `kept`. */
export function buildNetwork(model: Model, { kept, barred, stays }: Change, random: Random): Network {
  const { rows, columns, start } = model;
  const demand = model.demand.slice();
  const max = model.max.slice();
  const min = model.min.map((least, column) => Math.min(least, max[column]!));
  const share = model.share.slice();
  const out = new Uint8Array(model.column.length);
  for (const [row, column] of kept) {
    out[edgeOf(model, row, column)] = 1;
    demand[row]! -= 1;
    max[column]! -= 1;
    share[column]! -= 1;
    min[column] = Math.max(0, min[column]! - 1);
  }
  for (const [row, column] of barred) out[edgeOf(model, row, column)] = 1;
  for (const column of columnsWithoutScore(model)) min[column] = 0;
  const staying = new Uint8Array(model.column.length);
  for (const [row, column] of stays) staying[edgeOf(model, row, column)] = 1;

  const rotated = new Int32Array(model.column.length);
  for (let row = 0; row < rows; row += 1) {
    const from = start[row]!;
    const length = start[row + 1]! - from;
    const shift = random.int(Math.max(1, length));
    for (let at = 0; at < length; at += 1) rotated[from + at] = from + ((at + shift) % length);
  }
  const edges = rotated.filter((edge) => !out[edge]);
  const order = Int32Array.from(random.shuffle(Array.from({ length: rows }, (_, at) => at)));
  const overload = { flat: 0, step: model.balance };
  return {
    rows,
    columns,
    ...compress(model, edges),
    demand,
    min,
    max,
    share,
    overload,
    insist: new Uint8Array(rows),
    stays: staying,
    order,
  };
}

/** Edges in rows: which model edge each is, its row, column and score. `edges` must be grouped by row, in order of rows. */
function compress(model: ScoreTable, edges: Int32Array): Pick<Network, 'start' | 'edge' | 'row' | 'column' | 'score'> {
  const start = new Int32Array(model.rows + 1);
  const row = new Int32Array(edges.length);
  const column = new Int32Array(edges.length);
  const score = new Float64Array(edges.length);
  let owner = 0;
  for (let at = 0; at < edges.length; at += 1) {
    const edge = edges[at]!;
    for (; edge >= model.start[owner + 1]!; owner += 1) start[owner + 1] = at;
    row[at] = owner;
    column[at] = model.column[edge]!;
    score[at] = model.score[edge]!;
  }
  for (; owner < model.rows; owner += 1) start[owner + 1] = edges.length;
  return { start, edge: edges, row, column, score };
}

/** Columns that ask for a minimum but have no score above 0: nothing is known about them, so no row is pushed there. */
export function columnsWithoutScore({ columns, column, score, min }: Model): number[] {
  const known = new Uint8Array(columns);
  for (let edge = 0; edge < column.length; edge += 1) if (score[edge]! > 0) known[column[edge]!] = 1;
  return Array.from({ length: columns }, (_, at) => at).filter((at) => min[at]! > 0 && !known[at]);
}

/** The same network with only the edges that are wanted. */
export function narrow(model: ScoreTable, network: Network, wanted: (at: number) => boolean): Network {
  return {
    ...network,
    ...compress(
      model,
      network.edge.filter((_, at) => wanted(at)),
    ),
  };
}

/** The pairs of the edges that are taken (1 each). */
export function pairsTaken({ row, column }: Network, taken: Uint8Array): Pair[] {
  const pairs: Pair[] = [];
  for (let at = 0; at < taken.length; at += 1) if (taken[at]) pairs.push([row[at]!, column[at]!]);
  return pairs;
}

/** So little that all of it together is no more than a ten-millionth of the highest score. */
const STAY_BONUS = 1e-7;

/**
 * What each edge is worth: its score times the weight of its row, and next to nothing more where it should stay.
 * @param weight one per row, from 0 to 1; all 1 if not given
 */
export function worthOf({ rows, edge, row, score, stays }: Network, weight?: Float64Array): Float64Array {
  const bonus = (STAY_BONUS * highest(score)) / rows;
  return score.map((each, at) => each * (weight?.[row[at]!] ?? 1) + (stays[edge[at]!] ? bonus : 0));
}

/** The highest of some numbers that are not below 0; 0 when there are none. */
export function highest(values: Float64Array): number {
  return values.reduce((most, each) => Math.max(most, each), 0);
}
