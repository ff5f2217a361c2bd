import { USUAL_SHIFTS } from '../problem';
import { groups, type HardConstraint, hung, type Violation } from './constraint';

/** Nobody stands at two boards at once. */
export const presenterInOnePlace: HardConstraint = {
  name: 'presenter-in-one-place',
  weight: 'hard',
  reason: 'Somebody who presents several posters presents each in a shift of its own.',
  violations(model, plan) {
    const shifts = model.problem.shifts ?? USUAL_SHIFTS;
    const all = hung(model, plan);
    const outside: Violation[] = all
      .filter(({ placement: { shift } }) => !Number.isInteger(shift) || shift < 0 || shift >= shifts)
      .map(({ placement: { poster, board, shift } }) => ({
        constraint: 'presenter-in-one-place',
        message: `"${poster}" is given shift ${shift}, but the session has the shifts 0 to ${shifts - 1}.`,
        posters: [poster],
        boards: [board],
      }));
    const stands = all.flatMap(({ placement, poster }) =>
      poster.presenters.map((person) => ({ person, shift: placement.shift, placement })),
    );
    const clashes = [...groups(stands, ({ person, shift }) => `${shift} ${person}`).values()].filter(
      (some) => new Set(some.map(({ placement }) => placement.poster)).size > 1,
    );
    return [
      ...outside,
      ...clashes.map((some) => {
        const boards = some.map(({ placement }) => placement.board);
        return {
          constraint: 'presenter-in-one-place',
          message: `${some[0]?.person} would stand at the boards ${boards.join(' and ')} in the same shift: move one to another shift.`,
          posters: some.map(({ placement }) => placement.poster),
          boards,
        };
      }),
    ];
  },
};
