import type { Board } from '../floor-plan';
import { sheetOf } from '../model/sheets';
import type { Poster } from '../problem';
import { type Constraint, hung, titled } from './constraint';

/** Why a poster does not fit a board, as the end of a sentence; nothing where it fits or its size is not known. */
export function misfit(poster: Poster, board: Board): string | undefined {
  const { width, orientation } = sheetOf(poster);
  // Boards of 1 m take sheets of 1 m, whatever the arithmetic of floating points says.
  if (width > board.width + 1e-9) return `is ${width} m wide, board ${board.number} only ${board.width} m`;
  if (orientation && board.orientations?.length && !board.orientations.includes(orientation))
    return `hangs in ${orientation}, board ${board.number} takes ${board.orientations.join(' and ')} sheets only`;
  return undefined;
}

/** Posters do not stick out; each that does not fit its board counts 1. */
export const posterFits: Constraint = {
  name: 'poster-fits',
  label: 'Posters fit their boards',
  level: 'hard',
  weight: 1000,
  reason: 'A poster is no wider than its board, and hangs as the board takes it.',
  findings: (model, plan) =>
    hung(model, plan).flatMap(({ poster, board }) => {
      const why = misfit(poster, board);
      if (!why) return [];
      return [{ amount: 1, message: `${titled(poster)} ${why}.`, posters: [poster.id], boards: [board.number] }];
    }),
};
