import { highest, type Network } from './network';
import { NodeHeap } from './node-heap';

/** What a flow takes, and the prices that prove that nothing is cheaper. */
export interface CheapestFlow {
  /** One byte per edge: 1 when the pair is taken. */
  readonly taken: Uint8Array;
  /** One per row, then one per column: the cost of an edge plus that of its row less that of its column decides whether it is ever taken. */
  readonly potential: Float64Array;
  readonly sinkPotential: number;
  /** What a place below a minimum earns, and what a missing pair costs. */
  readonly bonus: number;
  readonly penalty: number;
}

/**
 * Serves every row with what is worth most in all by successive shortest paths (Jewell 1958; Busacker and Gowen 1960) with Dijkstra on
 * reduced costs (Edmonds and Karp 1972; Tomizawa 1971), stopping each search as soon as the sink is reached.
 *
 * The network: row → column (one unit, its cost), column → sink (the first `min` units at −`bonus`, the others free),
 * row → sink ("missing", at `penalty`); the cost of a pair is the highest worth less its own. A simple cycle of the residual network passes the sink once, so that it changes
 * the number of missing and the number below a minimum by at most one each; `bonus` above any cycle of pair costs and
 * `penalty` twice that therefore make the answer exact in this order: fewest missing, fewest below minimum, highest worth.
 *
 * Rows beyond a column's share cost more with each (a convex cost), as further arcs to the sink would.
 *
 * @param worth one per edge, none below 0
 */
export function cheapestFlow(network: Network, worth: Float64Array): CheapestFlow {
  const { rows, columns, start, row: rowOf, column: columnOf, demand, min, max, share, overload, insist } = network;
  const nodes = rows + columns;
  const most = highest(worth);
  const cost = worth.map((each) => most - each);
  const range = most || 1;
  const overloadOf = (column: number, load: number): number => {
    const beyond = load + 1 - share[column]!;
    return beyond > 0 ? overload.flat + beyond * overload.step : 0;
  };
  const bonus = (Math.min(rows, columns) + 2) * range + highestOverload(network);
  const penalty = 2 * bonus;

  const taken = new Uint8Array(cost.length);
  const holders: number[][] = Array.from({ length: columns }, () => []);
  // Potentials keep cost(a→b) + potential(a) − potential(b) at 0 or above on every residual arc. The sink's never moves.
  const potential = new Float64Array(nodes);
  const sinkPotential = min.some((least) => least > 0) ? -bonus : 0;
  const distance = new Float64Array(nodes).fill(Number.POSITIVE_INFINITY);
  const via = new Int32Array(nodes);
  const heap = new NodeHeap(distance);
  const touched = new Int32Array(nodes);
  let touchedCount = 0;
  let toSink = 0;
  let last = 0;

  const reach = (node: number, far: number, edge: number): void => {
    if (distance[node] === Number.POSITIVE_INFINITY) {
      touched[touchedCount] = node;
      touchedCount += 1;
    }
    distance[node] = far;
    via[node] = edge;
    heap.lower(node);
  };
  const finishAt = (node: number, far: number): void => {
    if (far >= toSink) return;
    toSink = far;
    last = node;
  };

  const scanRow = (row: number): void => {
    const base = distance[row]! + potential[row]!;
    finishAt(row, base + penalty * (1 + insist[row]!) - sinkPotential);
    const end = start[row + 1]!;
    for (let edge = start[row]!; edge < end; edge += 1) {
      if (taken[edge]) continue;
      const column = columnOf[edge]!;
      const node = rows + column;
      // Rounding can leave a reduced cost a hair below 0; distances must not fall along a path.
      const far = Math.max(base + cost[edge]! - potential[node]!, distance[row]!);
      if (far >= distance[node]! || far >= toSink) continue;
      reach(node, far, edge);
      const load = holders[column]!.length;
      if (load < max[column]!) {
        const price = (load < min[column]! ? -bonus : 0) + overloadOf(column, load);
        finishAt(node, far + Math.max(0, price + potential[node]! - sinkPotential));
      }
    }
  };
  const scanColumn = (node: number): void => {
    const base = distance[node]! + potential[node]!;
    for (const edge of holders[node - rows]!) {
      const row = rowOf[edge]!;
      const far = Math.max(base - cost[edge]! - potential[row]!, distance[node]!);
      if (far < distance[row]! && far < toSink) reach(row, far, edge);
    }
  };
  const augment = (source: number): void => {
    let node = last;
    if (node >= rows) holders[node - rows]!.push(via[node]!);
    for (;;) {
      if (node >= rows) {
        taken[via[node]!] = 1;
        node = rowOf[via[node]!]!;
      }
      if (node === source) return;
      const released = via[node]!;
      const column = columnOf[released]!;
      taken[released] = 0;
      const held = holders[column]!;
      held[held.indexOf(released)] = via[rows + column]!;
      node = rows + column;
    }
  };

  for (const source of network.order) {
    for (let unit = 0; unit < demand[source]!; unit += 1) {
      toSink = Number.POSITIVE_INFINITY;
      reach(source, 0, -1);
      for (let node = heap.pop(); node >= 0 && distance[node]! < toSink; node = heap.pop()) {
        if (node < rows) scanRow(node);
        else scanColumn(node);
      }
      augment(source);
      heap.clear();
      for (let at = 0; at < touchedCount; at += 1) {
        const node = touched[at]!;
        if (distance[node]! < toSink) potential[node]! += distance[node]! - toSink;
        distance[node] = Number.POSITIVE_INFINITY;
      }
      touchedCount = 0;
      // Who is given up once stays given up: the remaining units of this row would fail the same way.
      if (last === source) break;
    }
  }
  return { taken, potential, sinkPotential, bonus, penalty };
}

function highestOverload({ max, share, demand, overload: { flat, step } }: Network): number {
  if (flat === 0 && step === 0) return 0;
  const rows = demand.reduce((count, units) => count + (units > 0 ? 1 : 0), 0);
  const beyond = max.reduce((most, places, column) => Math.max(most, Math.min(places, rows) - share[column]!), 0);
  return flat + beyond * step;
}
