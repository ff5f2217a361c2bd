import type { Board } from '../floor-plan';
import type { Poster } from '../problem';
import { type HardConstraint, hung } from './constraint';

/** Whether a poster is no wider than a board; one of unknown width fits everywhere. */
export function fitsWidth({ width = 0 }: Poster, board: Board): boolean {
  return width <= board.width;
}

/** Posters do not stick out. */
export const posterFits: HardConstraint = {
  name: 'poster-fits',
  weight: 'hard',
  reason: 'A poster is no wider than its board.',
  violations: (model, plan) =>
    hung(model, plan)
      .filter(({ poster, board }) => !fitsWidth(poster, board))
      .map(({ poster, board }) => ({
        constraint: 'poster-fits',
        message: `"${poster.title}" (${poster.id}) is ${poster.width} m wide, board ${board.number} only ${board.width} m.`,
        posters: [poster.id],
        boards: [board.number],
      })),
};
