import { shiftsIn } from '../model/shifts-of-hall';
import { type Constraint, hung } from './constraint';

/** Shifts are those of the session; each poster in another one counts 1. */
export const shiftOfSession: Constraint = {
  name: 'shift-of-session',
  label: 'Shifts are those of the session',
  level: 'hard',
  weight: 1000,
  reason: 'Nobody stands at a poster before the session begins or after it ends.',
  findings(model, plan) {
    const shifts = shiftsIn(model.problem);
    return hung(model, plan)
      .filter(({ placement: { shift } }) => !Number.isInteger(shift) || shift < 0 || shift >= shifts)
      .map(({ placement: { poster, board, shift } }) => ({
        amount: 1,
        message: `“${poster}” is given shift ${shift + 1}, but the session has ${shifts === 1 ? 'one shift' : `the shifts 1 to ${shifts}`}.`,
        posters: [poster],
        boards: [board],
      }));
  },
};
