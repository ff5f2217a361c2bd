import { titleOf } from '../../model/plan';
import type { Constraint } from '../constraint';

/** Each tag that a talk needs and its room does not have costs one. */
export const needs: Constraint = {
  term: 'Needs',
  defaultWeight: 10_000,
  level: 'hard',
  label: 'Rooms have what talks need',
  reason: 'A talk must have a room with what its presenters need, such as step-free access or a hearing loop.',
  *findings({ instance, spots }) {
    for (const [talk, spot] of spots.entries()) {
      const tags = spot && instance.roomTags?.[spot.room];
      if (!tags) continue;
      const missing = [...new Set(instance.submissions[talk]!.needs ?? [])].filter((tag) => !tags.includes(tag));
      if (missing.length === 0) continue;
      const sentence = `${titleOf(instance, talk)} needs ${missing.join(' and ')}, which ${instance.rooms[spot.room]!} does not have.`;
      yield { amount: missing.length, sentence, talks: [talk] };
    }
  },
};
