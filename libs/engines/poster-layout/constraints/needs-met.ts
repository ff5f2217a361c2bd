import type { Board } from '../floor-plan';
import type { Poster } from '../problem';
import { type HardConstraint, hung } from './constraint';

/** Whether a board offers all that a poster needs. */
export function meetsNeeds(poster: Poster, board: Board): boolean {
  return poster.needs.every((need) => board.features.includes(need));
}

/** What presenters asked for is given. */
export const needsMet: HardConstraint = {
  name: 'needs-met',
  weight: 'hard',
  reason: 'Who needs power, a quiet place, a step-free way, a seat or a near exit gets a board that offers it.',
  violations: (model, plan) =>
    hung(model, plan)
      .filter(({ poster, board }) => !meetsNeeds(poster, board))
      .map(({ poster, board }) => {
        const lacking = poster.needs.filter((need) => !board.features.includes(need));
        return {
          constraint: 'needs-met',
          message: `"${poster.title}" (${poster.id}) needs ${lacking.join(' and ')}, which board ${board.number} does not offer.`,
          posters: [poster.id],
          boards: [board.number],
        };
      }),
};
