import type { BoardPlan } from '../problem';
import type { LayoutModel } from './layout-model';

/** Which poster hangs on each board: places in the model, every one at most once; -1 where the plan names none. */
export type Hanging = Int32Array;

/** A plan in numbers; of two placements of one poster or on one board the first counts, unknown ones are left out. */
export function hangingOf({ size, posters, boards }: LayoutModel, { placements }: BoardPlan): Hanging {
  const posterAt = new Map(posters.map(({ id }, place) => [id, place]));
  const boardAt = new Map(boards.map(({ number }, place) => [number, place]));
  const hanging = new Int32Array(size).fill(-1);
  for (const placement of placements) {
    const poster = posterAt.get(placement.poster);
    const board = boardAt.get(placement.board);
    if (poster === undefined || board === undefined || hanging[board] !== -1) continue;
    posterAt.delete(placement.poster);
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

/** What the search makes as large as possible: rewards of neighbours, and of posters that stay where they were. */
export function totalReward(model: LayoutModel, hanging: Hanging): number {
  let sum = neighbourSum(model, model.reward, hanging);
  for (const [board, poster] of hanging.entries()) if (model.home[poster] === board) sum += model.stay;
  return sum;
}

/** What {@link totalReward} gains when the posters of two boards change places, in the time of their few neighbours. */
export function swapGain(model: LayoutModel, hanging: Hanging, a: number, b: number): number {
  const { neighbours, reward, size, home, stay } = model;
  const p = hanging[a] as number;
  const q = hanging[b] as number;
  let gain = 0;
  for (const { board, weight } of neighbours[a] ?? []) {
    if (board === b) continue;
    const near = hanging[board] as number;
    gain += weight * ((reward[q * size + near] as number) - (reward[p * size + near] as number));
  }
  for (const { board, weight } of neighbours[b] ?? []) {
    if (board === a) continue;
    const near = hanging[board] as number;
    gain += weight * ((reward[p * size + near] as number) - (reward[q * size + near] as number));
  }
  if (home[p] === a || home[q] === b) gain -= stay * (Number(home[p] === a) + Number(home[q] === b));
  if (home[p] === b || home[q] === a) gain += stay * (Number(home[p] === b) + Number(home[q] === a));
  return gain;
}

/** Whether the posters of two boards may change places: needs, widths and pins hold afterwards. */
export function maySwap({ allowed, size }: LayoutModel, hanging: Hanging, a: number, b: number): boolean {
  return allowed[(hanging[a] as number) * size + b] === 1 && allowed[(hanging[b] as number) * size + a] === 1;
}
