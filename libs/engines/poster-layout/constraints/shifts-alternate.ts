import { shiftByNumber } from '../model/shifts-of-hall';
import { type Constraint, hung } from './constraint';

/** Odd boards first, then even ones; each poster in another shift than its number suggests counts 1. */
export const shiftsAlternate: Constraint = {
  name: 'shifts-alternate',
  label: 'Odd boards first, even boards second',
  level: 'soft',
  weight: 0.1,
  reason: 'Odd and even is easy to remember, for presenters and visitors alike.',
  findings: (model, plan) =>
    hung(model, plan)
      .filter(({ placement: { board, shift } }) => shiftByNumber(board, model.shifts) !== shift)
      .map(({ placement: { poster, board, shift } }) => ({
        amount: 1,
        message: `Board ${board} is shown in shift ${shift + 1}, not in shift ${shiftByNumber(board, model.shifts) + 1} as its number suggests.`,
        posters: [poster],
        boards: [board],
      })),
};
