import { createRandom } from '@colloquy/kernel';
import { permutations } from '../fixtures/small-session';
import { qapCost, solveQap } from './qap';
import { priceOf } from './qap-anneal';
import { placeAll, qapState, swapPlaces, swapPrices } from './qap-state';

const matrix = (n: number, seed: string): number[] => {
  const random = createRandom(seed);
  return Array.from({ length: n * n }, () => random.int(10));
};

/** Steps between the cells of a grid that is three wide: what the instances of Nugent, Vollmann and Ruml measure. */
const gridSteps = (n: number): number[] =>
  Array.from({ length: n * n }, (_, i) => {
    const [a, b] = [Math.floor(i / n), i % n];
    return Math.abs(Math.floor(a / 3) - Math.floor(b / 3)) + Math.abs((a % 3) - (b % 3));
  });

const best = (n: number, flow: number[], distance: number[]): number =>
  permutations(n).reduce((least, place) => Math.min(least, qapCost(n, flow, distance, place)), Infinity);

describe('the quadratic assignment search', () => {
  it('finds the optimum of small instances, grids as well as matrices without any symmetry', () => {
    for (const seed of ['a', 'b', 'c']) {
      const flow = matrix(7, `${seed} flow`);
      for (const distance of [gridSteps(7), matrix(7, `${seed} distance`)]) {
        const found = solveQap(7, flow, distance, { seed, iterations: 100_000 });
        expect(found.cost).toBe(best(7, flow, distance));
        expect(qapCost(7, flow, distance, found.permutation)).toBe(found.cost);
      }
    }
  });

  it('gives the same answer for the same seed and never takes much longer than it may', () => {
    const [flow, distance] = [matrix(20, 'flow'), gridSteps(20)];
    const runs = [1, 1].map((seed) => solveQap(20, flow, distance, { seed, iterations: 50_000 }));
    expect(runs[0]).toEqual(runs[1]);
    expect(runs[0]?.iterations).toBeLessThan(50_000 + 20 * 20);
  });

  it('prices swaps exactly, at once and one by one, after any number of moves', () => {
    const n = 9;
    const [flow, distance] = [matrix(n, 'f'), matrix(n, 'd')];
    const random = createRandom('moves');
    const state = qapState(n, flow, distance);
    placeAll(state, random.shuffle([...Array(n).keys()]));
    const prices = new Float64Array(n);
    for (let move = 0; move < 60; move += 1) {
      const u = random.int(n - 1);
      const v = u + 1 + random.int(n - 1 - u);
      const before = qapCost(n, flow, distance, state.place);
      swapPrices(state, u, prices);
      const single = priceOf(state, u, v);
      swapPlaces(state, u, v);
      const change = qapCost(n, flow, distance, state.place) - before;
      expect(prices[v]).toBeCloseTo(change, 6);
      expect(single).toBeCloseTo(change, 6);
    }
  });
});
