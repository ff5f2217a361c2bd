/** How near to the best possible a timetable is known to be. */
export interface Nearness {
  /** In per cent of its cost; null where nothing is known. */
  readonly atMostPercent: number | null;
  readonly sentence: string;
}

/** What is known where the proof was broken off. */
export const STOPPED_BEFORE: Nearness = {
  atMostPercent: null,
  sentence: 'No bound is known: the program was stopped before one was proven. Ask again.',
};

/** Beyond this the bound says more of the proof than of the timetable. */
const TELLING_PERCENT = 50;

/** @param bound a cost that no timetable goes below; null where none is known */
export function nearnessOf(cost: number, bound: number | null): Nearness {
  if (bound === null) return { atMostPercent: null, sentence: 'No bound is known.' };
  if (cost <= bound) return { atMostPercent: 0, sentence: 'This timetable is proven to be the best possible.' };
  const percent = Math.ceil(((cost - bound) / cost) * 1000) / 10;
  if (percent > TELLING_PERCENT)
    return {
      atMostPercent: percent,
      sentence: 'No bound is known that is near: how much better it could be, nobody can say.',
    };
  return { atMostPercent: percent, sentence: `This timetable is at most ${percent} % from the best possible.` };
}
