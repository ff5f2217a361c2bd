import { highest } from './network';
import { type Choice, FREE, type RowTotals } from './row-totals';

/** What the rounds of {@link balance} have found. */
export interface Balance {
  /** The choice with the best worst total, then the best sum. */
  readonly best: Choice;
  /** The weights that gave the lowest bound. */
  readonly weight: Float64Array;
  /** No choice has a worst total above this; Infinity when some row must go without, so that nothing is proven. */
  readonly bound: number;
}

const ROUNDS = 24;
const FEWEST_ROUNDS = 6;
const EFFORT = 2_000_000;
const STEP = 1.5;
/** No row is forgotten altogether, so that the sum stays in view. */
const LIGHTEST = 1e-4;

/**
 * Weighs rows that come off badly more and solves again, by multiplicative weights (Arora, Hazan and Kale 2012). Any
 * choice's worst total is at most its weighted mean of totals, which is at most that of the best choice for those weights:
 * so each round gives both a choice and a bound.
 */
export function balance(rows: RowTotals): Balance {
  const { network } = rows;
  const nothingDecided = new Uint8Array(network.edge.length).fill(FREE);
  let weight = Float64Array.from({ length: network.rows }, (_, row) => (rows.counts(row) ? 1 : 0));
  let best = rows.best(weight, nothingDecided);
  let bound = Number.POSITIVE_INFINITY;
  if (best.missing === 0) {
    for (let row = 0; row < network.rows; row += 1) {
      if (rows.counts(row)) bound = Math.min(bound, rows.limit(row, nothingDecided));
    }
  }
  let [bestWeight, choice] = [weight, best];
  const rounds = Math.min(ROUNDS, Math.max(FEWEST_ROUNDS, Math.floor(EFFORT / Math.max(1, network.edge.length))));
  for (let round = 1; round < rounds && best.worst < bound; round += 1) {
    const { worst, total } = choice;
    const spread = highest(total) - worst || 1;
    weight = weight.map((each, row) => each * Math.exp((-STEP * (total[row]! - worst)) / spread / Math.sqrt(round)));
    const heaviest = weight.reduce((most, each) => Math.max(most, each), 0);
    weight = weight.map((each, row) => (rows.counts(row) ? Math.max(each / heaviest, LIGHTEST) : 0));
    choice = rows.best(weight, nothingDecided);
    if (best.missing === 0) {
      const mean = meanTotal(choice, weight);
      if (mean < bound) [bound, bestWeight] = [mean, weight];
    }
    if (choice.worst > best.worst || (choice.worst === best.worst && choice.value > best.value)) best = choice;
  }
  return { best, weight: bestWeight, bound };
}

function meanTotal({ total }: Choice, weight: Float64Array): number {
  let [sum, weights] = [0, 0];
  for (let row = 0; row < total.length; row += 1) {
    sum += total[row]! * weight[row]!;
    weights += weight[row]!;
  }
  return sum / weights;
}
