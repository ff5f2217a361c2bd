import type { Random } from '@colloquy/kernel';
import type { LayoutModel } from '../model/layout-model';
import { type Hanging, maySwap, swapGain } from '../model/score';

/** Temperatures in units of similarity: at first a loss of half a similar neighbour passes now and then, at last none. */
const HOT = 0.3;
const COLD = 0.01;
/** Every second swap brings a poster beside one of so many that are most like it. */
const KINDRED = 12;
/** A smaller gain is rounding. */
const GAIN = 1e-9;

function swap(hanging: Hanging, boardOf: Int32Array, a: number, b: number): void {
  const p = hanging[a] as number;
  const q = hanging[b] as number;
  hanging[a] = q;
  hanging[b] = p;
  boardOf[p] = b;
  boardOf[q] = a;
}

/** For each poster those with the largest reward beside it. */
function kindred({ size, reward }: LayoutModel): number[][] {
  return Array.from({ length: size }, (_, poster) => {
    const row = reward.subarray(poster * size, (poster + 1) * size);
    return [...row.keys()]
      .filter((other) => other !== poster && (row[other] as number) > 0)
      .sort((a, b) => (row[b] as number) - (row[a] as number))
      .slice(0, KINDRED);
  });
}

/**
 * Simulated annealing over swaps of two boards. Boards have few neighbours, so a swap is priced exactly in the time of
 * about ten sums, whatever the size of the hall.
 * @returns the plan where the search cooled down, which {@link descend} finishes
 */
export function anneal(model: LayoutModel, start: Hanging, random: Random, iterations: number): Hanging {
  const { size, neighbours } = model;
  const hanging = start.slice();
  const boardOf = new Int32Array(size);
  for (const [board, poster] of hanging.entries()) boardOf[poster] = board;
  const kin = kindred(model);
  const cooling = (COLD / HOT) ** (1 / Math.max(1, iterations));
  let temperature = HOT;
  for (let i = 0; i < iterations; i += 1) {
    temperature *= cooling;
    const a = random.int(size);
    let b = random.int(size);
    if (i % 2 === 0) {
      const others = kin[hanging[a] as number] ?? [];
      if (others.length === 0) continue;
      const beside = neighbours[boardOf[others[random.int(others.length)] as number] as number] ?? [];
      if (beside.length === 0) continue;
      b = beside[random.int(beside.length)]?.board ?? a;
    }
    if (a === b || !maySwap(model, hanging, a, b)) continue;
    const gain = swapGain(model, hanging, a, b);
    if (gain < 0 && random.next() >= Math.exp(gain / temperature)) continue;
    swap(hanging, boardOf, a, b);
  }
  return hanging;
}

/** Makes the best swap until none gains: no organiser shall find a better one by hand. */
export function descend(model: LayoutModel, start: Hanging): Hanging {
  const hanging = start.slice();
  const boardOf = new Int32Array(model.size);
  for (let gained = true; gained; ) {
    gained = false;
    for (let a = 0; a < model.size; a += 1) {
      for (let b = a + 1; b < model.size; b += 1) {
        if (!maySwap(model, hanging, a, b) || swapGain(model, hanging, a, b) <= GAIN) continue;
        swap(hanging, boardOf, a, b);
        gained = true;
      }
    }
  }
  return hanging;
}
