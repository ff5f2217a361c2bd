import { type PosterProblem, USUAL_SHIFTS } from '../problem';
import type { Neighbour } from './neighbours';

/** How many shifts share the session. */
export function shiftsIn({ shifts = USUAL_SHIFTS }: Pick<PosterProblem, 'shifts'>): number {
  return shifts;
}

/** The shift that the number of a board suggests: odd boards first, then even ones. */
export function shiftByNumber(number: number, shifts: number): number {
  return (((number - 1) % shifts) + shifts) % shifts;
}

/** The boards of each row as they hang side by side, from end to end. */
function rowsOf(neighbours: readonly (readonly Neighbour[])[]): number[][] {
  const beside = neighbours.map((some) => some.filter(({ relation }) => relation === 'next').map(({ board }) => board));
  const seen = new Set<number>();
  const rows: number[][] = [];
  // Ends of rows come first; what is left then has none, which no drawing of straight runs brings about.
  const starts = [...beside.keys()].sort((a, b) => Number(beside[a]!.length > 1) - Number(beside[b]!.length > 1));
  for (const start of starts) {
    const row: number[] = [];
    for (let at: number | undefined = start; at !== undefined && !seen.has(at); ) {
      seen.add(at);
      row.push(at);
      at = beside[at]!.find((next) => !seen.has(next));
    }
    if (row.length > 0) rows.push(row);
  }
  return rows;
}

/**
 * A shift for each board such that boards side by side take turns; each row begins with the shift with which most of its
 * boards keep what their numbers suggest.
 * @param neighbours of each board, as `neighboursOf` gives them
 * @param numbers of the boards, in the same order
 */
export function turnsOf(
  neighbours: readonly (readonly Neighbour[])[],
  numbers: readonly number[],
  shifts: number,
): Int32Array {
  const turns = new Int32Array(numbers.length);
  for (const row of rowsOf(neighbours)) {
    const agreeing = (first: number, step: number): number =>
      row.filter((board, i) => shiftByNumber(numbers[board]!, shifts) === (first + step * i) % shifts).length;
    let [first, step, most] = [0, 1, -1];
    for (const way of shifts > 2 ? [1, shifts - 1] : [1]) {
      for (let shift = 0; shift < shifts; shift += 1) {
        const agree = agreeing(shift, way);
        if (agree > most) [first, step, most] = [shift, way, agree];
      }
    }
    for (const [i, board] of row.entries()) turns[board] = (first + step * i) % shifts;
  }
  return turns;
}
