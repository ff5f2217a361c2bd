import type { Random } from '@colloquy/kernel';
import type { HallState } from './hall-state';

/** Temperatures as shares of what similar posters have in common: at first a loss of half a neighbour passes now and then, at last none. */
const HOT = 0.5;
const COLD = 0.01;
/** Of each poster so many that are most like it say what similar ones have in common. */
const CLOSEST = 2;
/** Every second swap brings a poster beside one of so many that are most like it. */
const KINDRED = 12;
/** A smaller gain is rounding. */
const GAIN = 1e-9;
/** Steps between two questions how far the search is. */
const BETWEEN_QUESTIONS = 512;

/** For each poster those with the largest reward beside it. */
export function kindred({ costs: { size, reward } }: HallState): Int32Array[] {
  return Array.from({ length: size }, (_, poster) => {
    const row = reward.subarray(poster * size, (poster + 1) * size);
    const others = [...row.keys()].filter((other) => other !== poster && row[other]! > 0);
    return Int32Array.from(others.sort((a, b) => row[b]! - row[a]!).slice(0, KINDRED));
  });
}

/** What a poster and those most like it gain beside each other, in the mean of a hall; 1 where nobody has anything in common. */
export function closeness({ costs: { size, reward } }: HallState, kin: readonly Int32Array[]): number {
  const gains = kin.flatMap((some, poster) =>
    Array.from(some.subarray(0, CLOSEST), (other) => reward[poster * size + other]!),
  );
  return gains.length === 0 ? 1 : gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
}

/** How an annealing goes. */
export interface Annealing {
  readonly kin: readonly Int32Array[];
  /** What temperatures are measured by: {@link closeness}. */
  readonly scale: number;
  readonly random: Random;
  /** The first temperature as a share of the usual one. */
  readonly warmth: number;
  /** How far it is, 0 to 1, after so many steps: it cools to fit, and ends at 1. */
  readonly spent: (steps: number) => number;
}

/**
 * Simulated annealing over swaps of two boards. Boards have few neighbours, so a swap is priced exactly in the time of
 * about ten sums, whatever the size of the hall. {@link descend} finishes what it leaves.
 * @returns the number of swaps tried
 */
export function anneal(state: HallState, { kin, scale, random, warmth, spent }: Annealing): number {
  const { size, nearStart, nearBoard } = state.costs;
  const { hanging, boardOf } = state;
  const [hot, cold] = [HOT * scale * warmth, COLD * scale];
  let steps = 0;
  for (let share = spent(0); share < 1; share = spent(steps)) {
    const temperature = hot * (cold / hot) ** share;
    for (let i = 0; i < BETWEEN_QUESTIONS; i += 1) {
      const a = random.int(size);
      let b = random.int(size);
      if (i % 2 === 0) {
        const others = kin[hanging[a]!]!;
        if (others.length === 0) continue;
        const beside = boardOf[others[random.int(others.length)]!]!;
        const count = nearStart[beside + 1]! - nearStart[beside]!;
        if (count === 0) continue;
        b = nearBoard[nearStart[beside]! + random.int(count)]!;
      }
      if (a === b || !state.maySwap(a, b)) continue;
      const gain = state.swapGain(a, b);
      if (gain < 0 && random.next() >= Math.exp(gain / temperature)) continue;
      state.swap(a, b);
    }
    steps += BETWEEN_QUESTIONS;
  }
  return steps;
}

/** Makes swaps that gain until none does: no organiser shall find a better one by hand. */
export function descend(state: HallState): void {
  const { size } = state.costs;
  for (let gained = true; gained; ) {
    gained = false;
    for (let a = 0; a < size; a += 1) {
      for (let b = a + 1; b < size; b += 1) {
        if (!state.maySwap(a, b) || state.swapGain(a, b) <= GAIN) continue;
        state.swap(a, b);
        gained = true;
      }
    }
  }
}
