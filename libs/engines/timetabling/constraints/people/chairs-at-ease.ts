import { areBackToBack, pairsOfChairs } from '../../model/chairing';
import { attendeesOf } from '../../model/hours';
import { nameOf, namesOf, titleOf } from '../../model/plan';
import type { Constraint } from '../constraint';

/** Each talk in another room that a chair wishes to attend costs one, and each session that follows another of the same chair. */
export const chairsAtEase: Constraint = {
  term: 'Chairs at Ease',
  defaultWeight: 5,
  level: 'soft',
  label: 'Chairs have a rest, and miss nothing that they wish to hear',
  reason: 'A chair should not chair twice in a row, nor while their mentees speak elsewhere.',
  *findings({ instance, spots, chairs }) {
    for (const chair of chairs) {
      for (const [talk, spot] of spots.entries()) {
        if (spot?.session !== chair.session || spot.room === chair.room) continue;
        if (!attendeesOf(instance.submissions[talk]!).includes(chair.person)) continue;
        const sentence = `${namesOf(instance, [chair.person])} chairs ${nameOf(instance, chair)} and would miss ${titleOf(instance, talk)}.`;
        yield { amount: 1, sentence, talks: [talk] };
      }
    }
    for (const [a, b] of pairsOfChairs(chairs)) {
      if (!areBackToBack(instance, a, b)) continue;
      const sentence = `${namesOf(instance, [a.person])} chairs twice in a row: ${nameOf(instance, a)} and ${nameOf(instance, b)}.`;
      yield { amount: 1, sentence, talks: [] };
    }
  },
};
