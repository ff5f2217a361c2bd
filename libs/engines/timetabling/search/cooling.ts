/** Where a search stands in its cooling, or undefined when it must end. */
export type Cooling = (iterations: number) => CoolingMoment | undefined;

/** One moment of a cooling. */
export interface CoolingMoment {
  /** Counted from 0. */
  readonly cycle: number;
  /** How far the cycle is: 0 at its beginning, 1 at its end. */
  readonly share: number;
}

/** What ends a search; the first of them that comes true. */
export interface Limits {
  /** A number of steps: the same timetable on every machine. */
  readonly iterations?: number | undefined;
  /** The share of the allowed time that has passed, from 0 to 1: the cooling then fits the time. */
  readonly spent?: (() => number) | undefined;
  /** Whether to end now, without notice: the cooling runs in cycles, each twice as long as the one before. */
  readonly deadline?: (() => boolean) | undefined;
}

/** Steps of the first cycle where only a deadline ends the search. */
const FIRST_CYCLE = 200_000;
/** Cycles where the end is known: a second chance costs little, and saves the runs that go astray. */
const CYCLES = 2;

/** The cooling for these limits. At least one of them must be given, or the search would never end. */
export function coolingFor({ iterations: limit, spent, deadline }: Limits): Cooling {
  if (limit === undefined && !spent && !deadline) throw new RangeError('A search needs a limit.');
  return (iterations) => {
    if (deadline?.()) return undefined;
    if (limit === undefined && !spent) return doubling(iterations);
    const share = Math.max(limit === undefined ? 0 : iterations / limit, spent?.() ?? 0);
    if (share >= 1) return undefined;
    const cycle = Math.floor(share * CYCLES);
    return { cycle, share: share * CYCLES - cycle };
  };
}

function doubling(iterations: number): CoolingMoment {
  const cycle = Math.floor(Math.log2(iterations / FIRST_CYCLE + 1));
  const from = FIRST_CYCLE * (2 ** cycle - 1);
  return { cycle, share: (iterations - from) / (FIRST_CYCLE * 2 ** cycle) };
}
