import { beginnings, gapBetween } from '../../model/clock';
import { encounters } from '../../model/encounters';
import { namesOf } from '../../model/plan';
import type { Constraint } from '../constraint';
import { bothPlaces } from '../talk-clashes';

/** Two talks with a presenter in common, one after the other with less than the pause between them, cost one. */
export const pause: Constraint = {
  term: 'Pause',
  defaultWeight: 1_000,
  level: 'hard',
  label: 'Presenters have a pause between two talks',
  reason: 'Nobody should present one talk right after another.',
  *findings(plan) {
    const { instance, spots } = plan;
    const { pause: least = 0 } = instance;
    if (least === 0) return;
    const begins = beginnings(instance);
    for (const { a, b, people } of encounters(instance, ({ presenters }) => presenters)) {
      if (!spots[a] || !spots[b]) continue;
      const { minutes } = gapBetween(plan, begins, a, b);
      if (minutes < 0 || minutes >= least) continue;
      const sentence = `${namesOf(instance, people)} would have ${minutes} minutes between ${bothPlaces(plan, a, b)}: ${least} are wanted.`;
      yield { amount: 1, sentence, talks: [a, b] };
    }
  },
};
