import type { Model } from '../model/model';
import type { Pair } from '../model/problem';
import { type Balance, balance } from './balance';
import { type Network, pairsTaken } from './network';
import { BARRED, type Choice, FREE, KEPT, RowTotals } from './row-totals';

/** Edges looked at by one search at most; with the size of the network this gives its number of nodes. */
const EFFORT = 1_000_000;
const MOST_NODES = 2000;
const FEWEST_NODES = 16;

/**
 * A fair answer when rows may want more than one column: branch and bound, first for the worst total, then for the sum at
 * that worst total. Each node is a flow; it is cut off when its bound, or the best that its worst row could reach, is not
 * above what is known. The number of nodes is limited, so that the same input gives the same answer on any machine.
 *
 * @returns the pairs besides the locks, and a note on what was proven
 */
export function fairTotals(model: Model, network: Network, locks: readonly Pair[]): { pairs: Pair[]; notes: string[] } {
  const rows = new RowTotals(model, network, locks);
  const balanced = balance(rows);
  const floor = raiseWorst(rows, balanced);
  const sum = raiseSum(rows, floor.best);
  return { pairs: pairsTaken(network, sum.best.taken), notes: [noteOn(balanced, floor, sum)] };
}

interface Outcome {
  readonly best: Choice;
  /** Whether the search came to its end, so that nothing better exists. */
  readonly proven: boolean;
}

function raiseWorst(rows: RowTotals, { best, weight, bound }: Balance): Outcome {
  const tolerance = 1e-9 * rows.top;
  if (best.worst >= bound - tolerance) return { best, proven: true };
  const weights = weight.reduce((sum, each) => sum + each, 0);
  const weighted = ({ total }: Choice): number => total.reduce((sum, each, row) => sum + each * weight[row]!, 0);
  const provable = best.missing === 0;
  return explore(rows, weight, best, {
    better: (choice, known) => choice.worst > known.worst + tolerance,
    hopeless: (choice, known) => provable && weighted(choice) <= (known.worst + tolerance) * weights,
    wanted: (known) => known.worst + tolerance,
    settled: () => false,
  });
}

function raiseSum(rows: RowTotals, start: Choice): Outcome {
  const tolerance = 1e-9 * rows.top;
  return explore(rows, new Float64Array(rows.network.rows).fill(1), start, {
    better: (choice, known) => choice.worst >= start.worst && choice.value > known.value + tolerance,
    hopeless: (choice, known) => choice.value <= known.value + tolerance,
    wanted: () => start.worst - tolerance,
    overload: rows.network.overload,
    settled: (choice) => choice.worst >= start.worst,
  });
}

interface Aim {
  /** What uneven loads cost meanwhile; nothing if not given. */
  readonly overload?: Network['overload'];
  better(choice: Choice, known: Choice): boolean;
  /** Whether nothing below a node with this relaxed choice can be better than what is known. */
  hopeless(choice: Choice, known: Choice): boolean;
  /** The total that every row must reach. */
  wanted(known: Choice): number;
  /** Whether the choice is the best below its node. */
  settled(choice: Choice): boolean;
}

function explore(rows: RowTotals, weight: Float64Array, start: Choice, aim: Aim): Outcome {
  const { network } = rows;
  const size = network.edge.length;
  let nodes = Math.min(MOST_NODES, Math.max(FEWEST_NODES, Math.floor(EFFORT / Math.max(1, size))));
  let best = start;
  const stack = [new Uint8Array(size).fill(FREE)];
  for (let status = stack.pop(); status; status = stack.pop()) {
    if (nodes === 0) return { best, proven: false };
    nodes -= 1;
    const choice = rows.best(weight, status, aim.overload);
    if (choice.missing > start.missing || choice.shortfall > start.shortfall) continue;
    const hopeless = aim.hopeless(choice, best);
    if (aim.better(choice, best)) best = choice;
    if (hopeless || aim.settled(choice)) continue;
    const poorest = choice.worstRow;
    if (poorest < 0) continue;
    // A row that cannot reach the floor ends the branch, unless another could go without in its stead.
    if (start.missing === 0 && rows.limit(poorest, status) < aim.wanted(best)) continue;
    const edge = worstFreePair(network, poorest, choice, status);
    if (edge < 0) continue;
    for (const decision of [KEPT, BARRED]) {
      const child = status.slice();
      child[edge] = decision;
      stack.push(child);
    }
  }
  return { best, proven: start.missing === 0 };
}

function worstFreePair(network: Network, row: number, { taken }: Choice, status: Uint8Array): number {
  let worst = -1;
  for (let edge = network.start[row]!; edge < network.start[row + 1]!; edge += 1) {
    if (!taken[edge] || status[edge] !== FREE) continue;
    if (worst < 0 || network.score[edge]! < network.score[worst]!) worst = edge;
  }
  return worst;
}

function noteOn({ bound }: Balance, floor: Outcome, sum: Outcome): string {
  const figure = (value: number): string => String(Number(value.toPrecision(6)));
  const reached = figure(floor.best.worst);
  if (floor.proven && sum.proven) return `The worst total of ${reached} and the sum are proven best.`;
  if (floor.proven) return `The worst total of ${reached} is proven best; the sum at that worst total may not be.`;
  const gap = Number.isFinite(bound) ? `it cannot be above ${figure(bound)}` : 'how high it can be is not known';
  return `The worst total of ${reached} is the best that was found; ${gap}.`;
}
