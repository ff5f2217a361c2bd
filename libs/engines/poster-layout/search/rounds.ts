/** Where the rounds of a search that is told its time end, as shares of it: soon a plan, then better ones. */
const ROUND_ENDS = [0.08, 0.3, 1];
/** Swaps tried for each board in one round of a search that is told its iterations, and in all rounds where none is given. */
const SWAPS_PER_BOARD = 20_000;
const FEWEST_SWAPS = 3_000_000;
/** Swaps for each board in the first round of a search without any end but the one it is told. */
const FIRST_SWAPS_PER_BOARD = 4000;

/** What limits a search. */
export interface Limits {
  readonly iterations?: number | undefined;
  readonly spent?: (() => number) | undefined;
  readonly deadline?: (() => boolean) | undefined;
}

/** How far a round is after so many steps of its own, 0 to 1. */
export type Round = (steps: number) => number;

/** The rounds of annealing that fit into the limits, one after another. */
export function* roundsFor(size: number, { iterations, spent, deadline }: Limits): Generator<Round> {
  const over = (): boolean => deadline?.() === true;
  if (spent) {
    let from = spent();
    for (const end of ROUND_ENDS) {
      if (from >= end || over()) continue;
      const begun = from;
      yield () => (over() ? 1 : (spent() - begun) / (end - begun));
      from = spent();
    }
    return;
  }
  if (iterations === undefined && deadline) {
    for (let swaps = FIRST_SWAPS_PER_BOARD * size; !over(); swaps *= 2) {
      const most = swaps;
      yield (steps) => (over() ? 1 : steps / most);
    }
    return;
  }
  const swaps = iterations ?? Math.max(FEWEST_SWAPS, SWAPS_PER_BOARD * size);
  const rounds = Math.max(1, Math.round(swaps / (SWAPS_PER_BOARD * size)));
  for (let round = 0; round < rounds && !over(); round += 1)
    yield (steps) => (over() ? 1 : (steps * rounds) / Math.max(1, swaps));
}
