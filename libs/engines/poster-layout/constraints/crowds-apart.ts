import type { Poster } from '../problem';
import type { Constraint } from './constraint';
import { titled } from './constraint';
import { pairsOfBoards } from './neighbours';

/** What a poster that competes for a prize draws where nobody says. */
const PRIZE_CROWD = 0.5;

/** The crowd that a poster is expected to draw, 0 to 1. */
export function crowdOf({ popularity, prize }: Poster): number {
  return popularity ?? (prize ? PRIZE_CROWD : 0);
}

/** Two popular posters are not neighbours; each pair counts the product of the crowds times the weight of the neighbourhood. */
export const crowdsApart: Constraint = {
  name: 'crowds-apart',
  label: 'Crowds are spread over the hall',
  level: 'soft',
  weight: 0.25,
  reason: 'Two crowds side by side block the aisle, so popular posters are spread over the hall.',
  findings: (model, plan) =>
    pairsOfBoards(model, plan).flatMap(({ near, one, other }) => {
      const amount = one && other ? near.weight * crowdOf(one.poster) * crowdOf(other.poster) : 0;
      if (!one || !other || amount === 0) return [];
      const message = `${titled(one.poster)} and ${titled(other.poster)} both draw crowds on the neighbouring boards ${one.board.number} and ${other.board.number}.`;
      return [
        { amount, message, posters: [one.poster.id, other.poster.id], boards: [one.board.number, other.board.number] },
      ];
    }),
};
