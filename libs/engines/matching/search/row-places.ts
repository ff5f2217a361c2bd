import { apartIn } from '../constraints/apart';
import type { Model } from '../model/model';
import type { Pair } from '../model/problem';
import type { Network } from './network';

/** What one place of every row may be filled with, while its other places stand. */
export interface Choice {
  /** 1 for a row that has this place. */
  readonly demand: Int32Array;
  /** How many rows each column serves by the other places. */
  readonly load: Int32Array;
  /** 1 for an edge that goes with the other places of its row. */
  readonly permitted: Uint8Array;
  /** How many kinds of which the row still wants some the column is of. */
  fills(row: number, column: number): number;
}

const NONE = -1;

/** The rows of a network, each with as many places as it wants columns, and what fills them: an edge, or nothing. */
export class RowPlaces {
  private readonly edges: number[][];
  private readonly keptOf: readonly number[][];
  private readonly mayNotShare: (one: number, other: number) => boolean;
  private readonly kindsOf: readonly number[][];

  /** @param pairs what to begin with, as far as it keeps the rules */
  constructor(
    private readonly model: Model,
    private readonly network: Network,
    kept: readonly Pair[],
    pairs: readonly Pair[],
  ) {
    this.mayNotShare = apartIn(model);
    this.kindsOf = kindsOf(model);
    this.keptOf = columnsOf(model.rows, kept);
    const wished = columnsOf(model.rows, pairs);
    this.edges = Array.from({ length: network.rows }, (_, row) => {
      const own: number[] = [];
      const theirs = new Set(wished[row]);
      for (const at of this.byScore(this.edgesOf(row).filter((edge) => theirs.has(network.column[edge]!)))) {
        if (this.goesWith(network.column[at]!, this.columns(row, own))) own.push(at);
      }
      return [...own, ...Array<number>(Math.max(0, network.demand[row]! - own.length)).fill(NONE)];
    });
  }

  /** Puts the best first in every row, and what is empty last. */
  sort(): void {
    for (const [row, own] of this.edges.entries()) {
      const filled = this.byScore(own.filter((at) => at !== NONE));
      this.edges[row] = [...filled, ...Array<number>(own.length - filled.length).fill(NONE)];
    }
  }

  /** What the place of that number may be filled with. */
  choiceAt(place: number): Choice {
    const { network, model } = this;
    const demand = new Int32Array(network.rows);
    const load = new Int32Array(network.columns);
    const permitted = new Uint8Array(network.edge.length);
    const wanting: number[][] = [];
    for (const [row, own] of this.edges.entries()) {
      const others = own.filter((at, number) => number !== place && at !== NONE);
      for (const at of others) load[network.column[at]!]! += 1;
      const beside = this.columns(row, others);
      const wants = this.wantedKinds(row, beside);
      wanting.push(wants);
      if (place >= own.length) continue;
      demand[row] = 1;
      const held = own[place]!;
      const reached = held === NONE ? 0 : count(this.kindsOf[network.column[held]!]!, wants);
      for (const at of this.edgesOf(row)) {
        const column = network.column[at]!;
        // What has been reached of the wanted kinds is never given away.
        if (this.goesWith(column, beside) && count(this.kindsOf[column]!, wants) >= reached) permitted[at] = 1;
      }
    }
    const fills = (row: number, column: number) => count(this.kindsOf[column]!, wanting[row]!);
    return { demand, load, permitted, fills: model.quotas.length === 0 ? () => 0 : fills };
  }

  /** Fills the place of that number with what a flow through a part of the network took. */
  fill(place: number, open: Network, taken: Uint8Array): void {
    const of = new Map<number, number>();
    for (let at = 0; at < taken.length; at += 1) if (taken[at]) of.set(open.row[at]!, open.edge[at]!);
    for (const [row, own] of this.edges.entries()) {
      if (place >= own.length) continue;
      const edge = of.get(row);
      own[place] = edge === undefined ? NONE : this.edgesOf(row).find((at) => this.network.edge[at] === edge)!;
    }
  }

  /** One byte for each edge of the network: 1 when it fills a place. */
  taken(): Uint8Array {
    const taken = new Uint8Array(this.network.edge.length);
    for (const own of this.edges) for (const at of own) if (at !== NONE) taken[at] = 1;
    return taken;
  }

  private edgesOf(row: number): number[] {
    const [from, to] = [this.network.start[row]!, this.network.start[row + 1]!];
    return Array.from({ length: to - from }, (_, at) => from + at);
  }

  private byScore(edges: readonly number[]): number[] {
    const { score } = this.network;
    return [...edges].sort((a, b) => score[b]! - score[a]! || a - b);
  }

  private columns(row: number, own: readonly number[]): number[] {
    return [...this.keptOf[row]!, ...own.map((at) => this.network.column[at]!)];
  }

  private goesWith(column: number, beside: readonly number[]): boolean {
    return beside.every((other) => other !== column && !this.mayNotShare(column, other));
  }

  private wantedKinds(row: number, beside: readonly number[]): number[] {
    return this.model.quotas.flatMap(({ least }, kind) => {
      const has = beside.filter((column) => this.kindsOf[column]!.includes(kind)).length;
      return has < Math.min(least, this.model.demand[row]!) ? [kind] : [];
    });
  }
}

const count = (kinds: readonly number[], wanted: readonly number[]): number =>
  wanted.length === 0 ? 0 : kinds.filter((kind) => wanted.includes(kind)).length;

/** For each column the numbers of the kinds of which it is. */
function kindsOf({ columns, quotas }: Model): number[][] {
  const of: number[][] = Array.from({ length: columns }, () => []);
  for (const [number, kind] of quotas.entries()) for (const column of kind.columns) of[column]?.push(number);
  return of;
}

function columnsOf(rows: number, pairs: readonly Pair[]): number[][] {
  const of: number[][] = Array.from({ length: rows }, () => []);
  for (const [row, column] of pairs) of[row]?.push(column);
  return of;
}
