import type { Random } from '@colloquy/kernel';
import type { QapState } from './qap-state';

/** Samples from which the size of a typical change of cost is learnt. */
const SAMPLES = 500;
/** Proposals between two questions whether to stop. */
const BETWEEN_QUESTIONS = 1024;

/** m(u, u) − 2 m(u, v) + m(v, v): the entries of two lines that a swap leaves as they are. */
function crossing(matrix: Float64Array, n: number, u: number, v: number): number {
  return (matrix[u * n + u] as number) - 2 * (matrix[u * n + v] as number) + (matrix[v * n + v] as number);
}

/** What a swap of the places of facilities u and v would add to the cost, O(n), from the places alone. */
export function priceOf({ n, halves, place }: QapState, u: number, v: number): number {
  const pu = place[u] as number;
  const pv = place[v] as number;
  let sum = 0;
  for (const { skew, flow, distance } of halves) {
    for (let k = 0; k < n; k += 1) {
      const pk = place[k] as number;
      sum +=
        ((flow[u * n + k] as number) - (flow[v * n + k] as number)) *
        ((distance[pv * n + pk] as number) - (distance[pu * n + pk] as number));
    }
    if (!skew) sum += (crossing(flow, n, u, v) * crossing(distance, n, pu, pv)) / 2;
  }
  return 2 * sum;
}

/** How far a search by annealing goes. Temperatures are shares of the size of a typical change of cost. */
export interface Cooling {
  readonly from: number;
  readonly to: number;
  readonly proposals: number;
}

/**
 * Simulated annealing with random swaps and geometric cooling (Connolly 1990 for the QAP). Moves `state.place` only;
 * what the state keeps beside the places must be computed anew afterwards.
 * @returns the number of swaps priced
 */
export function annealPlaces(state: QapState, cooling: Cooling, random: Random, stop: () => boolean): number {
  const { n, place } = state;
  let typical = 0;
  for (let i = 0; i < SAMPLES; i += 1) typical += Math.abs(priceOf(state, random.int(n), random.int(n))) / SAMPLES;
  const factor = (cooling.to / cooling.from) ** (1 / cooling.proposals);
  let temperature = typical * cooling.from;
  let tried = 0;
  while (tried < cooling.proposals && !(tried % BETWEEN_QUESTIONS === 0 && stop())) {
    tried += 1;
    temperature *= factor;
    const u = random.int(n);
    const v = (u + 1 + random.int(n - 1)) % n;
    const price = priceOf(state, u, v);
    if (price > 0 && random.next() >= Math.exp(-price / temperature)) continue;
    const kept = place[u] as number;
    place[u] = place[v] as number;
    place[v] = kept;
  }
  return tried;
}
