import { type Constraint, hung, titled } from './constraint';

/** Posters of sponsors hang near the entrance; each counts how far away it hangs, as a share of the farthest board. */
export const sponsorsFirst: Constraint = {
  name: 'sponsors-first',
  label: 'Sponsors’ posters near the entrance',
  level: 'soft',
  weight: 1,
  reason: 'Sponsors are promised that everybody comes by.',
  findings: (model, plan) =>
    hung(model, plan)
      .filter(({ poster }) => poster.sponsored)
      .flatMap(({ poster, board }) => {
        const amount = model.fromEntrance[model.boardAt.get(board.number)!]!;
        if (amount === 0) return [];
        const message = `${titled(poster)} is a sponsor’s and hangs on board ${board.number}, ${Math.round(amount * 100)} % of the way to the farthest board.`;
        return [{ amount, message, posters: [poster.id], boards: [board.number] }];
      }),
};
