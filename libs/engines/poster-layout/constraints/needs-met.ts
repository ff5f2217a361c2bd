import type { Board, BoardFeature } from '../floor-plan';
import type { Poster } from '../problem';
import { type Constraint, hung, listed, titled } from './constraint';

/** What a poster needs and a board does not offer. */
export function lackingOn(poster: Poster, board: Board): BoardFeature[] {
  return poster.needs.filter((need) => !board.features.includes(need));
}

/** What presenters asked for is given; each need that is not met counts 1. */
export const needsMet: Constraint = {
  name: 'needs-met',
  label: 'Boards have what posters need',
  level: 'hard',
  weight: 1000,
  reason: 'Who needs power, a quiet place, a step-free way, a seat or a near exit gets a board that offers it.',
  findings: (model, plan) =>
    hung(model, plan).flatMap(({ poster, board }) => {
      const lacking = lackingOn(poster, board);
      if (lacking.length === 0) return [];
      return [
        {
          amount: lacking.length,
          message: `${titled(poster)} needs ${listed(lacking)}, which board ${board.number} does not offer.`,
          posters: [poster.id],
          boards: [board.number],
        },
      ];
    }),
};
