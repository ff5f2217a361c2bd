import type { SoftConstraint } from './constraint';

/** Boards that people already know from the last plan are kept. */
export const fewMoves: SoftConstraint = {
  name: 'few-moves',
  weight: 1,
  reason: 'Presenters already know their boards: a poster moves only where that gains more than it confuses.',
};
