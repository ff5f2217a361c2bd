import type { Constraint } from '../constraint';
import { bothPlaces } from '../talk-clashes';

/** Two talks of one track that are not in one room of one session cost as much as they are alike. */
export const likeness: Constraint = {
  term: 'Likeness',
  defaultWeight: 4,
  level: 'soft',
  label: 'Talks in one session belong together',
  reason: 'Talks that are alike should be heard one after the other, in one session.',
  *findings(plan) {
    const { instance, spots } = plan;
    for (const [a, b, amount] of instance.alike ?? []) {
      const [x, y] = [spots[a], spots[b]];
      if (!x || !y || amount === 0 || (x.session === y.session && x.room === y.room)) continue;
      if (instance.submissions[a]!.track !== instance.submissions[b]!.track) continue;
      yield { amount, sentence: `${bothPlaces(plan, a, b)} are alike and not in one session.`, talks: [a, b] };
    }
  },
};
