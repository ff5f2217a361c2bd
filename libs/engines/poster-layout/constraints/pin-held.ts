import { type HardConstraint, hung } from './constraint';

/** What the organiser fixed stays fixed. */
export const pinHeld: HardConstraint = {
  name: 'pin-held',
  weight: 'hard',
  reason: 'A poster that an organiser pinned hangs where it was pinned.',
  violations(model, plan) {
    const boardOf = new Map(hung(model, plan).map(({ poster, board }) => [poster.id, board.number]));
    return (model.problem.pins ?? []).flatMap(({ poster, board }) => {
      const actual = boardOf.get(poster);
      return actual === undefined || actual === board
        ? []
        : [
            {
              constraint: 'pin-held',
              message: `"${poster}" is pinned to board ${board} but hangs on board ${actual}.`,
              posters: [poster],
              boards: [board, actual],
            },
          ];
    });
  },
};
