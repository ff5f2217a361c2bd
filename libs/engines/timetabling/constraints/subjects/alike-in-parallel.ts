import type { Constraint } from '../constraint';
import { bothPlaces } from '../talk-clashes';

/** Two talks in different rooms of one session cost as much as they are alike. */
export const alikeInParallel: Constraint = {
  term: 'Alike in Parallel',
  defaultWeight: 4,
  level: 'soft',
  label: 'Talks on one subject do not run at once',
  reason: 'Talks that are alike have one audience, which can be in one room only.',
  *findings(plan) {
    for (const [a, b, likeness] of plan.instance.alike ?? []) {
      const [x, y] = [plan.spots[a], plan.spots[b]];
      if (!x || !y || likeness === 0 || x.session !== y.session || x.room === y.room) continue;
      const sentence = `${bothPlaces(plan, a, b)} are alike and run during one session.`;
      yield { amount: likeness, sentence, talks: [a, b] };
    }
  },
};
