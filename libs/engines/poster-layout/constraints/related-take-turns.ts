import { type Constraint, titled } from './constraint';
import { meetings } from './standing';

/** Presenters can visit what is related to their own; each pair of kin in one shift counts its similarity. */
export const relatedTakeTurns: Constraint = {
  name: 'related-take-turns',
  label: 'Presenters can visit related posters',
  level: 'soft',
  weight: 0.2,
  reason: 'Who works on one subject presents in different shifts, so that they can visit each other.',
  findings: (model, plan) =>
    model.shifts === 1
      ? []
      : meetings(model, plan, model.kin).map(({ link, one, other }) => ({
          amount: link.similarity,
          message: `${titled(one.poster)} and ${titled(other.poster)} are related and shown in the same shift.`,
          posters: [one.poster.id, other.poster.id],
          boards: [one.board.number, other.board.number],
        })),
};
