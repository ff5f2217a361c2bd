import { nameOf, titleOf } from '../../model/plan';
import type { Constraint } from '../constraint';

/** Each cell with one talk of a first-time presenter among talks of others costs one. */
export const firstTimerAlone: Constraint = {
  term: 'First-timer Alone',
  defaultWeight: 10,
  level: 'soft',
  label: 'First-time presenters are not alone among experts',
  reason: 'Whoever presents for the first time should not be the only one in the session.',
  *findings({ instance, cells }) {
    for (const cell of cells) {
      const first = cell.talks.filter((talk) => instance.submissions[talk]!.firstTime);
      if (first.length !== 1 || cell.talks.length < 2) continue;
      const sentence = `${titleOf(instance, first[0]!)} is the only first talk in ${nameOf(instance, cell)}.`;
      yield { amount: 1, sentence, talks: cell.talks };
    }
  },
};
