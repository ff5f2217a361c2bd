import { createRandom } from '@colloquy/kernel';
import { annealPlaces } from './qap-anneal';
import { qapState } from './qap-state';
import { GAIN, tabuSearch } from './qap-tabu';

/** A permutation of the facilities and what it costs. */
export interface QapSolution {
  /** The place of each facility, from 0. */
  readonly permutation: readonly number[];
  readonly cost: number;
  /** Swaps whose price was asked. */
  readonly iterations: number;
}

/** How long and from which random stream {@link solveQap} searches. */
export interface QapOptions {
  readonly seed: string | number;
  /** Swaps to price; without end where not given, so that `until` must then stop the search. */
  readonly iterations?: number;
  /** True stops the search at its next question: the engine itself has no clock. */
  readonly until?: () => boolean;
}

/** Swaps that one annealing proposes, per pair of facilities. */
const SWEEPS = 300;
/** Temperatures as shares of a typical change of cost: of a fresh start, of a second try from the best, and at the end. */
const FRESH = 0.15;
const REHEATED = 0.06;
const COLD = 0.02;

/** Sum of flow × distance over all ordered pairs of facilities. Matrices are row by row, n × n. */
export function qapCost(
  n: number,
  flow: ArrayLike<number>,
  distance: ArrayLike<number>,
  place: ArrayLike<number>,
): number {
  let cost = 0;
  for (let i = 0; i < n; i += 1) {
    const row = (place[i] as number) * n;
    for (let j = 0; j < n; j += 1) cost += (flow[i * n + j] ?? 0) * (distance[row + (place[j] as number)] ?? 0);
  }
  return cost;
}

/**
 * The quadratic assignment problem (Koopmans and Beckmann 1957), the dense and unconstrained case of hanging posters:
 * puts n facilities at n places so that the sum of flow × distance is small. Rounds of simulated annealing, by turns
 * from a random start and from the best places known, each followed by robust tabu search.
 * @param n number of facilities and places
 * @param flow from facility to facility, n × n, row by row
 * @param distance from place to place, n × n, row by row; neither matrix need be symmetric
 * @returns the best permutation met; the same for the same seed and number of iterations
 */
export function solveQap(
  n: number,
  flow: ArrayLike<number>,
  distance: ArrayLike<number>,
  { seed, iterations = Infinity, until = () => false }: QapOptions,
): QapSolution {
  const random = createRandom(seed);
  const facilities = [...Array(n).keys()];
  const state = qapState(n, flow, distance);
  let place: Int32Array = Int32Array.from(random.shuffle(facilities));
  let cost = qapCost(n, flow, distance, place);
  let priced = 0;
  for (let round = 0; n > 1 && priced < iterations && !until(); round += 1) {
    const fresh = round % 2 === 0;
    state.place.set(fresh ? random.shuffle(facilities) : place);
    const proposals = Math.min(iterations - priced, SWEEPS * ((n * (n - 1)) / 2));
    priced += annealPlaces(state, { from: fresh ? FRESH : REHEATED, to: COLD, proposals }, random, until);
    const found = tabuSearch(
      state,
      qapCost(n, flow, distance, state.place),
      random,
      (sofar) => priced + sofar >= iterations || until(),
    );
    priced += found.priced;
    if (found.cost < cost - GAIN) ({ cost, place } = found);
  }
  return { permutation: [...place], cost: qapCost(n, flow, distance, place), iterations: priced };
}
