import type { LayoutModel } from './layout-model';

/** Steps of the ascent, and how their length begins and falls; in units of the gap that is left to chance. */
const STEPS = 300;
const FIRST_STEP = 0.5;
const FALL = 0.985;

/** Boards with neighbours of the same weights, heaviest first. */
interface Kind {
  readonly weights: readonly number[];
  readonly boards: number;
}

function kindsOf({ neighbours }: LayoutModel): Kind[] {
  const found = new Map<string, { weights: number[]; boards: number }>();
  for (const some of neighbours) {
    const weights = some.map(({ weight }) => weight).sort((a, b) => b - a);
    const kind = found.get(weights.join()) ?? { weights, boards: 0 };
    kind.boards += 1;
    found.set(weights.join(), kind);
  }
  return [...found.values()];
}

/** The places and values of the largest entries of a row, but for one place. */
function largest(row: Float64Array, but: number, places: Int32Array, values: Float64Array): void {
  const most = places.length;
  values.fill(Number.NEGATIVE_INFINITY);
  for (let q = 0; q < row.length; q += 1) {
    const value = row[q]!;
    if (q === but || value <= values[most - 1]!) continue;
    let at = most - 1;
    for (; at > 0 && values[at - 1]! < value; at -= 1) {
      values[at] = values[at - 1]!;
      places[at] = places[at - 1]!;
    }
    values[at] = value;
    places[at] = q;
  }
}

/**
 * An upper bound of the neighbour sum by Lagrangian relaxation. Every poster chooses the kind of board and the neighbours
 * that are best for it. What two posters have in common may be split unevenly between them without changing any plan, and
 * a kind of board may cost a fee that all its boards pay back; subgradient steps look for the split and the fees under
 * which the choices fit together best, so that the sum is as low as it can be. Every step gives a valid bound.
 * @param chance the mean over all plans: steps are measured by how far the bound is above it
 */
export function splitBound(model: LayoutModel, chance: number): number {
  const { similarity, size } = model;
  const kinds = kindsOf(model);
  const most = Math.max(0, ...kinds.map(({ weights }) => weights.length));
  if (most === 0) return 0;
  const share = Float64Array.from(similarity);
  const fee = new Float64Array(kinds.length);
  const places = new Int32Array(most);
  const values = new Float64Array(most);
  const given = new Float64Array(size * size);
  let least = Number.POSITIVE_INFINITY;
  let step = FIRST_STEP;
  for (let round = 0; round < STEPS; round += 1, step *= FALL) {
    let bound = kinds.reduce((sum, { boards }, kind) => sum + boards * fee[kind]!, 0);
    const chosen = new Float64Array(kinds.length);
    const touched: number[] = [];
    for (let p = 0; p < size; p += 1) {
      largest(share.subarray(p * size, (p + 1) * size), p, places, values);
      let [best, at] = [Number.NEGATIVE_INFINITY, 0];
      for (const [kind, { weights }] of kinds.entries()) {
        let sum = -fee[kind]!;
        for (let i = 0; i < weights.length; i += 1) if (values[i]! > 0) sum += (weights[i]! * values[i]!) / 2;
        if (sum > best) [best, at] = [sum, kind];
      }
      bound += best;
      chosen[at]! += 1;
      for (const [i, weight] of kinds[at]!.weights.entries()) {
        if (!(values[i]! > 0)) break;
        given[p * size + places[i]!] = weight;
        touched.push(p * size + places[i]!);
      }
    }
    least = Math.min(least, bound);
    const pairs = touched.map((entry) => {
      const back = (entry % size) * size + Math.floor(entry / size);
      // A pair in which both choose each other comes twice, with opposite signs, and is moved by half each time.
      const unreturned = (given[entry]! - given[back]!) / (given[back]! > 0 ? 2 : 1);
      return { entry, back, unreturned };
    });
    for (const entry of touched) given[entry] = 0;
    const crowded = kinds.map(({ boards }, kind) => chosen[kind]! - boards);
    const norm =
      pairs.reduce((sum, { unreturned }) => sum + unreturned ** 2 / 4, 0) +
      crowded.reduce((sum, each) => sum + each ** 2, 0);
    if (norm === 0) break;
    const length = (step * Math.max(0, bound - chance)) / norm;
    for (const { entry, back, unreturned } of pairs) {
      const moved = (length * unreturned) / 2;
      share[entry]! -= moved;
      share[back]! += moved;
    }
    for (const [kind, each] of crowded.entries()) fee[kind]! += length * each;
  }
  return least;
}
