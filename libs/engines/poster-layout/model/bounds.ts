import type { FloorPlan } from '../floor-plan';
import type { SimilarityTable } from '../problem';
import { assign } from '../search/assignment';
import type { LayoutModel } from './layout-model';
import { splitBound } from './split-bound';

/** The mean of the neighbour sum over all ways to hang the posters, needs and pins left aside: every pair is as likely. */
export function randomMean({ neighbours, similarity, size }: LayoutModel): number {
  if (size < 2) return 0;
  const weight = neighbours.flat().reduce((sum, neighbour) => sum + neighbour.weight, 0) / 2;
  const similar = similarity.reduce((sum, value) => sum + value, 0) / (size * (size - 1));
  return weight * similar;
}

/**
 * No plan has a larger neighbour sum: the lower of two bounds, that of Gilmore and Lawler, and one in which what a pair
 * has in common is split between the two so that wishes which are not returned count less (`split-bound.ts`).
 */
export function upperBound(model: LayoutModel): number {
  const { similarity, floorPlan } = model.problem;
  const known = bounds.get(similarity);
  const key = `${model.posters.length} ${print(model.allowed)}`;
  if (known?.floorPlan === floorPlan && known.key === key) return known.bound;
  const bound = Math.min(gilmoreLawler(model), splitBound(model, randomMean(model)));
  bounds.set(similarity, { floorPlan, key, bound });
  return bound;
}

/** A short print of which poster may hang where (FNV-1a). */
function print(allowed: Uint8Array): number {
  let hash = 2166136261;
  for (const each of allowed) hash = Math.imul(hash ^ each, 16777619);
  return hash;
}

/** A bound takes longer than a check that asks for it after every move, where hall and similarities stay as they are. */
const bounds = new WeakMap<SimilarityTable, { floorPlan: FloorPlan; key: string; bound: number }>();

/**
 * Every poster on every board is given its most similar posters as neighbours, the most similar at the heaviest weight,
 * and the best assignment of posters to boards under that illusion is taken (Gilmore 1962, Lawler 1963); needs and pins
 * hold.
 */
function gilmoreLawler({ neighbours, similarity, allowed, size }: LayoutModel): number {
  const weights = neighbours.map((some) => some.map(({ weight }) => weight).sort((a, b) => b - a));
  const most = Math.max(0, ...weights.map(({ length }) => length));
  const cost = new Float64Array(size * size);
  for (let poster = 0; poster < size; poster += 1) {
    const own = similarity.slice(poster * size, (poster + 1) * size);
    own[poster] = 0;
    const best = own.sort().reverse().subarray(0, most);
    for (const [board, some] of weights.entries()) {
      const illusion = some.reduce((sum, weight, i) => sum + weight * (best[i] ?? 0), 0);
      cost[poster * size + board] = allowed[poster * size + board] ? -illusion : Infinity;
    }
  }
  const assignment = assign(size, size, cost);
  return 'cost' in assignment ? -assignment.cost / 2 : 0;
}
