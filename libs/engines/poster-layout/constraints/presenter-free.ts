import { type Constraint, hung, titled } from './constraint';

/** Nobody presents a poster while giving a talk; each poster in a shift in which a presenter is elsewhere counts 1. */
export const presenterFree: Constraint = {
  name: 'presenter-free',
  label: 'Nobody presents during their own talk',
  level: 'hard',
  weight: 1000,
  reason: 'Who gives a talk during a shift presents the poster in another one.',
  findings: (model, plan) =>
    hung(model, plan)
      .filter(({ poster, placement }) => poster.busy?.includes(placement.shift))
      .map(({ poster, placement: { board, shift } }) => ({
        amount: 1,
        message: `A presenter of ${titled(poster)} gives a talk in shift ${shift + 1}, in which it is shown on board ${board}: show it in another shift.`,
        posters: [poster.id],
        boards: [board],
      })),
};
