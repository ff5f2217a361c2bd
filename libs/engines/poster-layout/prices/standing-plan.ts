import type { LayoutModel } from '../model/layout-model';
import type { BoardPlan } from '../problem';

/** A plan in numbers: where each poster hangs and when it is shown; -1 is nowhere and nobody. */
export interface StandingPlan {
  readonly boardOf: Int32Array;
  readonly shiftOf: Int32Array;
  readonly posterOn: Int32Array;
  readonly shiftOn: Int32Array;
}

/** Reads a plan; of two placements of one poster or on one board the first counts, unknown ones are left out. */
export function standingPlan({ posters, size, posterAt, boardAt }: LayoutModel, plan: BoardPlan): StandingPlan {
  const boardOf = new Int32Array(posters.length).fill(-1);
  const shiftOf = new Int32Array(posters.length).fill(-1);
  const posterOn = new Int32Array(size).fill(-1);
  const shiftOn = new Int32Array(size).fill(-1);
  for (const { poster, board, shift } of plan.placements) {
    const [p, b] = [posterAt.get(poster), boardAt.get(board)];
    if (p === undefined || b === undefined || boardOf[p] !== -1 || posterOn[b] !== -1) continue;
    boardOf[p] = b;
    shiftOf[p] = shift;
    posterOn[b] = p;
    shiftOn[b] = shift;
  }
  return { boardOf, shiftOf, posterOn, shiftOn };
}

/** Hangs a poster on a board that is free (-1: nowhere), in place. */
export function moveTo(plan: StandingPlan, poster: number, board: number, shift: number): void {
  const before = plan.boardOf[poster]!;
  if (before >= 0 && plan.posterOn[before] === poster) {
    plan.posterOn[before] = -1;
    plan.shiftOn[before] = -1;
  }
  plan.boardOf[poster] = board;
  plan.shiftOf[poster] = board < 0 ? -1 : shift;
  if (board < 0) return;
  const there = plan.posterOn[board]!;
  if (there >= 0) plan.boardOf[there] = -1;
  plan.posterOn[board] = poster;
  plan.shiftOn[board] = shift;
}
