import type { BoardPlan } from '../problem';
import type { LayoutModel } from './layout-model';

/** Which poster hangs on each board: places in the model, every one at most once; -1 where the plan names none. */
export type Hanging = Int32Array;

/** A plan in numbers; of two placements of one poster or on one board the first counts, unknown ones are left out. */
export function hangingOf({ size, posterAt, boardAt }: LayoutModel, { placements }: BoardPlan): Hanging {
  const hanging = new Int32Array(size).fill(-1);
  const seen = new Set<number>();
  for (const placement of placements) {
    const poster = posterAt.get(placement.poster);
    const board = boardAt.get(placement.board);
    if (poster === undefined || board === undefined || hanging[board] !== -1 || seen.has(poster)) continue;
    seen.add(poster);
    hanging[board] = poster;
  }
  return hanging;
}

/**
 * Fills the boards without a poster with the model's empty places, as the search wants it.
 * @param hanging with every poster on a board; changed in place
 */
export function fillEmptyBoards({ posters }: LayoutModel, hanging: Hanging): void {
  let empty = posters.length;
  for (const [board, poster] of hanging.entries()) {
    if (poster >= 0) continue;
    hanging[board] = empty;
    empty += 1;
  }
}

/** Sum over neighbouring boards of weight × the table's entry for their two posters; boards at -1 count nothing. */
export function neighbourSum({ neighbours, size }: LayoutModel, table: Float64Array, hanging: Hanging): number {
  let sum = 0;
  for (const [board, some] of neighbours.entries()) {
    const poster = hanging[board] as number;
    for (const { board: other, weight } of some) {
      const near = hanging[other] as number;
      if (other > board && poster >= 0 && near >= 0) sum += weight * (table[poster * size + near] as number);
    }
  }
  return sum;
}
