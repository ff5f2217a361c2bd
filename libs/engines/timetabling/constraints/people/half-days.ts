import { halfOf } from '../../model/hours';
import { namesOf } from '../../model/plan';
import type { Constraint } from '../constraint';

/**
 * Each half day beyond the first on which somebody presents costs one; for those who commute, on which they present or
 * attend. Nothing costs where an instance does not say which sessions make a half day.
 */
export const halfDays: Constraint = {
  term: 'Half Days',
  defaultWeight: 5,
  level: 'soft',
  label: 'Presenters need to come for half a day only',
  reason: 'Whoever comes from far or has little time should have all that concerns them in one half day.',
  *findings({ instance, spots }) {
    if (instance.sessions.every(({ half }) => half === undefined)) return;
    const talksOf = new Map<string, number[]>();
    for (const [talk, { presenters, attendees }] of instance.submissions.entries()) {
      if (!spots[talk]) continue;
      const commuters = attendees.filter((person) => instance.people?.[person]?.commutes);
      for (const person of new Set([...presenters, ...commuters]))
        talksOf.set(person, [...(talksOf.get(person) ?? []), talk]);
    }
    for (const [person, talks] of talksOf) {
      const days = new Set(talks.map((talk) => halfOf(instance, spots[talk]!.session)));
      if (days.size < 2) continue;
      const sentence = `${namesOf(instance, [person])} would have to come on ${days.size} half days.`;
      yield { amount: days.size - 1, sentence, talks };
    }
  },
};
