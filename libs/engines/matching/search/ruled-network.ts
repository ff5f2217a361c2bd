import type { Model } from '../model/model';
import { edgeOf } from '../model/model';
import type { Pair } from '../model/problem';
import type { Row, Terms } from './integer-program';
import { highest, type Network } from './network';

type Writable<T extends readonly unknown[]> = T[number][];

/**
 * A network with its rules as rows of an integer program. Variables: `x` and an edge, 0 or 1; `m` and a row, how many it
 * misses; `q` and a number, by how much a row misses a quota; `s` and a column, by how much it misses its minimum; `o`, a
 * column and a count, how far its load goes beyond its share; `z` and a row, 1 when it gets nothing. Scores are shares of the highest.
 */
export class RuledNetwork {
  readonly rows: Row[] = [];
  readonly binary: string[] = [];
  /** What must be as little as can be, the most important first, each as terms to be maximised. */
  readonly shortages: readonly Terms[];
  readonly worth: Terms;
  /** The rows that make `worst` the lowest total of a row that gets something. */
  readonly worstRows: readonly Row[];

  private readonly edgesOfRow: readonly number[][];
  private readonly edgesOfColumn: readonly number[][];
  private readonly keptOfRow: readonly (readonly number[])[];
  private readonly top: number;

  constructor(
    private readonly model: Model,
    private readonly network: Network,
    kept: readonly Pair[],
  ) {
    const { edge, row, column, score } = network;
    const edges = Array.from(edge.keys());
    this.edgesOfRow = grouped(network.rows, edges, (at) => row[at]!);
    this.edgesOfColumn = grouped(network.columns, edges, (at) => column[at]!);
    this.keptOfRow = grouped(network.rows, kept, ([at]) => at).map((pairs) => pairs.map(([, at]) => at));
    this.top = highest(model.score) || 1;
    this.binary.push(...edges.map((at) => `x${at}`));
    const missing = this.demandRows();
    this.apartRows();
    const quotas = this.quotaRows();
    const [minima, overload] = this.columnRows();
    this.shortages = [missing, quotas, minima];
    this.worth = [...edges.map((at) => [score[at]! / this.top, `x${at}`] as const), ...overload];
    this.worstRows = this.floorTerms().map(
      ({ terms, floor }): Row => ({ terms: [...terms, [-1, 'worst']], is: '>=', than: -floor }),
    );
  }

  /** No row that gets something is below a total. */
  floorRows(worst: number): Row[] {
    return this.floorTerms().map(({ terms, floor }): Row => ({ terms, is: '>=', than: worst - floor }));
  }

  private demandRows(): Terms {
    const missing: Writable<Terms> = [];
    for (const [row, edges] of this.edgesOfRow.entries()) {
      const demand = this.network.demand[row]!;
      if (demand === 0) {
        if (edges.length > 0) this.rows.push({ terms: sum(edges), is: '<=', than: 0 });
        continue;
      }
      this.rows.push({ terms: [...sum(edges), [1, `m${row}`]], is: '=', than: demand });
      missing.push([-1, `m${row}`]);
      if (this.keptOfRow[row]!.length > 0) continue;
      this.rows.push({
        terms: [
          [1, `m${row}`],
          [-demand, `z${row}`],
        ],
        is: '>=',
        than: 0,
      });
      this.binary.push(`z${row}`);
    }
    return missing;
  }

  private apartRows(): void {
    for (const set of this.model.apart) {
      const inSet = new Set(set);
      for (const [row, edges] of this.edgesOfRow.entries()) {
        const among = edges.filter((at) => inSet.has(this.network.column[at]!));
        const kept = this.keptOfRow[row]!.filter((column) => inSet.has(column)).length;
        if (among.length + kept > 1 && among.length > 0)
          this.rows.push({ terms: sum(among), is: '<=', than: 1 - kept });
      }
    }
  }

  private quotaRows(): Terms {
    const missed: Writable<Terms> = [];
    for (const { columns, least } of this.model.quotas) {
      const ofKind = new Set(columns);
      for (const [row, edges] of this.edgesOfRow.entries()) {
        const kept = this.keptOfRow[row]!.filter((column) => ofKind.has(column)).length;
        const wanted = Math.min(least, this.model.demand[row]!) - kept;
        if (wanted <= 0) continue;
        const name = `q${missed.length}`;
        const among = edges.filter((at) => ofKind.has(this.network.column[at]!));
        this.rows.push({ terms: [...sum(among), [1, name]], is: '>=', than: wanted });
        missed.push([-1, name]);
      }
    }
    return missed;
  }

  private columnRows(): [minima: Terms, overload: Terms] {
    const { max, min, share, overload } = this.network;
    const minima: Writable<Terms> = [];
    const costs: Writable<Terms> = [];
    for (const [column, edges] of this.edgesOfColumn.entries()) {
      if (edges.length === 0) continue;
      this.rows.push({ terms: sum(edges), is: '<=', than: max[column]! });
      if (min[column]! > 0) {
        this.rows.push({ terms: [...sum(edges), [1, `s${column}`]], is: '>=', than: min[column]! });
        minima.push([-1, `s${column}`]);
      }
      const most = Math.min(max[column]!, edges.length);
      if (overload.step === 0) continue;
      // A convex cost as the highest of its steps: each further row makes one more of them dearer.
      for (let count = Math.max(0, share[column]!); count < most; count += 1) {
        this.rows.push({ terms: [...sum(edges), [-1, `o${column}_${count}`]], is: '<=', than: count });
        const step = count === Math.max(0, share[column]!) ? count + 1 - share[column]! : 1;
        costs.push([(-step * overload.step) / this.top, `o${column}_${count}`]);
      }
    }
    return [minima, costs];
  }

  /** What each row gets besides what is kept; a row that gets nothing at all is let off. */
  private floorTerms(): { terms: Terms; floor: number }[] {
    const { model, network, top } = this;
    const relief = network.demand.reduce((most, units) => Math.max(most, units), 0) + 1;
    return this.edgesOfRow.flatMap((edges, row) => {
      const kept = this.keptOfRow[row]!;
      if (network.demand[row] === 0 && kept.length === 0) return [];
      const floor = kept.reduce((all, column) => all + model.score[edgeOf(model, row, column)]! / top, 0);
      const terms = edges.map((at) => [network.score[at]! / top, `x${at}`] as const);
      return [{ terms: kept.length > 0 ? terms : [...terms, [relief, `z${row}`] as const], floor }];
    });
  }
}

function grouped<T>(groups: number, items: readonly T[], groupOf: (item: T) => number): T[][] {
  const all: T[][] = Array.from({ length: groups }, () => []);
  for (const item of items) all[groupOf(item)]?.push(item);
  return all;
}

function sum(edges: readonly number[]): Terms {
  return edges.map((at) => [1, `x${at}`] as const);
}
