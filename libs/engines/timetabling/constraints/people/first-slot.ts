import { nameOf, titleOf } from '../../model/plan';
import type { Constraint } from '../constraint';

/** Each cell that a first-time presenter opens costs one. */
export const firstSlot: Constraint = {
  term: 'First Slot',
  defaultWeight: 10,
  level: 'soft',
  label: 'First-time presenters do not open a session',
  reason: 'Whoever presents for the first time should be able to see somebody else go first.',
  *findings({ instance, cells }) {
    for (const cell of cells) {
      const talk = cell.talks[0]!;
      if (!instance.submissions[talk]!.firstTime) continue;
      const sentence = `${titleOf(instance, talk)} is a first talk and opens the session in ${nameOf(instance, cell)}.`;
      yield { amount: 1, sentence, talks: [talk] };
    }
  },
};
