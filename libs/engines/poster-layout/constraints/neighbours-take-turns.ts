import type { Constraint } from './constraint';
import { pairsOfBoards } from './neighbours';

/** Who hangs side by side presents in turns; each such pair in one shift counts 1. */
export const neighboursTakeTurns: Constraint = {
  name: 'neighbours-take-turns',
  label: 'Neighbours present in turns',
  level: 'soft',
  weight: 10,
  reason:
    'Neighbours present in different shifts, so that they can visit each other and have room for their listeners.',
  findings: (model, plan) =>
    pairsOfBoards(model, plan).flatMap(({ near, one, other }) => {
      if (near.relation !== 'next' || !one || !other || one.placement.shift !== other.placement.shift) return [];
      if (model.shifts === 1) return [];
      const boards = [one.board.number, other.board.number];
      return [
        {
          amount: 1,
          message: `The boards ${boards.join(' and ')} hang side by side and are shown in the same shift.`,
          posters: [one.poster.id, other.poster.id],
          boards,
        },
      ];
    }),
};
