import { titleOf } from '../../model/plan';
import type { Constraint } from '../constraint';

/** Each person expected at a talk beyond what its room holds costs one. */
export const capacity: Constraint = {
  term: 'Capacity',
  defaultWeight: 1,
  level: 'soft',
  label: 'Everybody finds a seat',
  reason: 'A talk should have a room that holds the people who are expected.',
  *findings({ instance, spots }) {
    for (const [talk, spot] of spots.entries()) {
      const seats = spot && instance.capacity?.[spot.room];
      if (seats === undefined) continue;
      const audience = instance.submissions[talk]!.audience ?? 0;
      if (audience <= seats) continue;
      const sentence = `${audience} people are expected at ${titleOf(instance, talk)}; ${instance.rooms[spot!.room]!} holds ${seats}.`;
      yield { amount: audience - seats, sentence, talks: [talk] };
    }
  },
};
