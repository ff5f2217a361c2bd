import type { Random } from '@colloquy/kernel';
import { placeAll, type QapState, swapPlaces, swapPrices } from './qap-state';

/** A facility may not go back to a place for this many swaps, as a share of n: drawn anew each time (Taillard 1991). */
const SHORTEST_TENURE = 0.9;
const LONGEST_TENURE = 1.1;
/** The search gives up after this many swaps per facility without a new best. */
const PATIENCE = 10;

/** Costs are sums of products that may round: a smaller gain is none. */
export const GAIN = 1e-9;

/** The best swap that is not tabu, or that leads below the best cost; as u × n + v, or -1 where all are tabu. */
function chooseSwap(state: QapState, tabu: Int32Array, now: number, toBeat: number): { swap: number; price: number } {
  const { n, place } = state;
  const prices = new Float64Array(n);
  let swap = -1;
  let lowest = Infinity;
  for (let u = 0; u < n - 1; u += 1) {
    swapPrices(state, u, prices);
    for (let v = u + 1; v < n; v += 1) {
      const price = prices[v] as number;
      if (price >= lowest) continue;
      const goesBack =
        (tabu[u * n + (place[v] as number)] as number) > now && (tabu[v * n + (place[u] as number)] as number) > now;
      if (goesBack && price >= toBeat) continue;
      lowest = price;
      swap = u * n + v;
    }
  }
  return { swap, price: lowest };
}

/**
 * Robust tabu search (Taillard 1991) from the places of the state until no new best was found for 10 n swaps.
 * @param cost of the places given
 * @param stop asked before each swap, with the swaps priced so far
 * @returns the best cost and places met, and the number of swaps priced
 */
export function tabuSearch(
  state: QapState,
  cost: number,
  random: Random,
  stop: (priced: number) => boolean,
): { cost: number; place: Int32Array; priced: number } {
  const { n, place } = state;
  placeAll(state, place.slice());
  const tabu = new Int32Array(n * n);
  const tenure = (): number => Math.round(n * (SHORTEST_TENURE + (LONGEST_TENURE - SHORTEST_TENURE) * random.next()));
  let best = { cost, place: place.slice() };
  let current = cost;
  let priced = 0;
  let patience = PATIENCE * n;
  for (let now = 1; patience > 0 && !stop(priced); now += 1) {
    const { swap, price } = chooseSwap(state, tabu, now, best.cost - current - GAIN);
    priced += (n * (n - 1)) / 2;
    patience -= 1;
    if (swap < 0) continue;
    const u = Math.floor(swap / n);
    const v = swap % n;
    tabu[u * n + (place[u] as number)] = now + tenure();
    tabu[v * n + (place[v] as number)] = now + tenure();
    swapPlaces(state, u, v);
    current += price;
    if (current < best.cost - GAIN) {
      best = { cost: current, place: place.slice() };
      patience = PATIENCE * n;
    }
  }
  return { ...best, priced };
}
