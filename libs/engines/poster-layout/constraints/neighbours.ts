import type { LayoutModel } from '../model/layout-model';
import type { Neighbour } from '../model/neighbours';
import type { BoardPlan } from '../problem';
import { type Hung, hung } from './constraint';

/** Two neighbouring boards of the hall with the posters on them, if any. */
export interface Beside {
  readonly boards: readonly [number, number];
  readonly near: Neighbour;
  readonly one: Hung | undefined;
  readonly other: Hung | undefined;
}

/** Every pair of neighbouring boards once; of two posters on one board the first counts. */
export function pairsOfBoards(model: LayoutModel, plan: BoardPlan): Beside[] {
  const on = new Map<number, Hung>();
  for (const each of hung(model, plan)) {
    const place = model.boardAt.get(each.board.number)!;
    if (!on.has(place)) on.set(place, each);
  }
  return model.neighbours.flatMap((some, board) =>
    some
      .filter((near) => near.board > board)
      .map((near) => ({ boards: [board, near.board] as const, near, one: on.get(board), other: on.get(near.board) })),
  );
}
