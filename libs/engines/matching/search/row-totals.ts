import { unevenness } from '../model/figures';
import type { Model } from '../model/model';
import { edgeOf } from '../model/model';
import type { Pair } from '../model/problem';
import { cheapestFlow } from './cheapest-flow';
import { highest, type Network, narrow, worthOf } from './network';

/** A choice of edges of a network with what the rows make of it. */
export interface Choice {
  /** One byte per edge: 1 when taken. */
  readonly taken: Uint8Array;
  /** Total of each row, locked pairs included. */
  readonly total: Float64Array;
  readonly sum: number;
  /** The sum less what uneven loads cost. */
  readonly value: number;
  /** Lowest total of a row that has at least one pair. */
  readonly worst: number;
  /** The row with that total, or -1. */
  readonly worstRow: number;
  /** Pairs missing, and places below minima: what must not get worse. */
  readonly missing: number;
  readonly shortfall: number;
}

/** Edges that a branch of the search has decided: kept, barred, or still free. */
export const FREE = 0;
export const KEPT = 1;
export const BARRED = 2;

/** Loads may be as uneven as they will. */
const NOTHING: Network['overload'] = { flat: 0, step: 0 };

/** A network seen as rows with totals: the same few questions are asked of it again and again with other weights. */
export class RowTotals {
  readonly top: number;
  private readonly lockedTotal: Float64Array;
  private readonly lockedCount: Int32Array;

  constructor(
    private readonly model: Model,
    readonly network: Network,
    locks: readonly Pair[],
  ) {
    this.lockedTotal = new Float64Array(model.rows);
    this.lockedCount = new Int32Array(model.rows);
    for (const [row, column] of locks) {
      this.lockedTotal[row]! += model.score[edgeOf(model, row, column)]!;
      this.lockedCount[row]! += 1;
    }
    this.top = highest(network.score);
  }

  /** Whether a row takes part in the worst total when everybody is served: it wants something, or has a lock. */
  counts(row: number): boolean {
    return this.network.demand[row]! > 0 || this.lockedCount[row]! > 0;
  }

  /** The choice with the highest weighted sum of row totals among those that follow `status` and serve as many as can be. */
  best(weight: Float64Array, status: Uint8Array, overload = NOTHING): Choice {
    const { network } = this;
    const free = Int32Array.from(network.edge.keys()).filter((at) => status[at] === FREE);
    const part = { ...this.undecided(status), overload };
    const found = cheapestFlow(part, worthOf(part, weight)).taken;
    const taken = status.map((state) => (state === KEPT ? 1 : 0));
    for (const [at, edge] of free.entries()) taken[edge] = found[at]!;
    return this.weigh(taken);
  }

  /** The most that a row can reach on its own under `status`. */
  limit(row: number, status: Uint8Array): number {
    const { start, score, demand } = this.network;
    let reached = this.lockedTotal[row]!;
    let places = demand[row]!;
    const open: number[] = [];
    for (let edge = start[row]!; edge < start[row + 1]!; edge += 1) {
      if (status[edge] === FREE) open.push(score[edge]!);
      if (status[edge] !== KEPT) continue;
      reached += score[edge]!;
      places -= 1;
    }
    open.sort((a, b) => b - a);
    return open.slice(0, places).reduce((sum, each) => sum + each, reached);
  }

  private undecided(status: Uint8Array): Network {
    const { network } = this;
    const [demand, min, max] = [network.demand.slice(), network.min.slice(), network.max.slice()];
    const share = network.share.slice();
    for (let edge = 0; edge < status.length; edge += 1) {
      if (status[edge] !== KEPT) continue;
      const column = network.column[edge]!;
      demand[network.row[edge]!]! -= 1;
      max[column]! -= 1;
      share[column]! -= 1;
      min[column] = Math.max(0, min[column]! - 1);
    }
    return { ...narrow(this.model, network, (at) => status[at] === FREE), demand, min, max, share };
  }

  private weigh(taken: Uint8Array): Choice {
    const { network, lockedTotal, lockedCount } = this;
    const total = lockedTotal.slice();
    const count = lockedCount.slice();
    const load = new Int32Array(network.columns);
    let missing = network.demand.reduce((units, each) => units + each, 0);
    for (let edge = 0; edge < taken.length; edge += 1) {
      if (!taken[edge]) continue;
      total[network.row[edge]!]! += network.score[edge]!;
      count[network.row[edge]!]! += 1;
      load[network.column[edge]!]! += 1;
      missing -= 1;
    }
    let worstRow = -1;
    for (let row = 0; row < total.length; row += 1) {
      if (count[row]! > 0 && (worstRow < 0 || total[row]! < total[worstRow]!)) worstRow = row;
    }
    const sum = total.reduce((all, each) => all + each, 0);
    const { step } = network.overload;
    const cost = load.reduce((all, rows, column) => all + unevenness(rows, network.share[column]!, step), 0);
    return {
      taken,
      total,
      sum,
      value: sum - cost,
      worst: worstRow < 0 ? 0 : total[worstRow]!,
      worstRow,
      missing,
      shortfall: network.min.reduce((units, least, column) => units + Math.max(0, least - load[column]!), 0),
    };
  }
}
