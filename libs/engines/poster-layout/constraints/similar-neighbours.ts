import type { Constraint } from './constraint';
import { pairsOfBoards } from './neighbours';

/**
 * The aim of the whole layout. Each pair of neighbouring boards counts what their posters do not have in common, times 2
 * side by side, 1 across an aisle, 0.5 round the end of a run; an empty board has nothing in common with anybody.
 */
export const similarNeighbours: Constraint = {
  name: 'similar-neighbours',
  label: 'Related posters hang together',
  level: 'soft',
  weight: 1,
  reason:
    'Who reads one poster finds related ones beside it, across the aisle and round the end of the run, and presenters meet their field.',
  findings(model, plan) {
    const { similarity, size, posterAt } = model;
    let [shared, most] = [0, 0];
    for (const { near, one, other } of pairsOfBoards(model, plan)) {
      most += near.weight;
      if (!one || !other) continue;
      shared += near.weight * similarity[posterAt.get(one.poster.id)! * size + posterAt.get(other.poster.id)!]!;
    }
    if (most === 0) return [];
    const message = `Neighbours have ${shared.toFixed(2)} in common, where ${most.toFixed(2)} would be the same subject everywhere.`;
    return [{ amount: most - shared, message, posters: [], boards: [] }];
  },
};
