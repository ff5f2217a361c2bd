import { beginnings, gapBetween } from '../../model/clock';
import { encounters, peopleAt } from '../../model/encounters';
import { namesOf } from '../../model/plan';
import type { Constraint } from '../constraint';
import { bothPlaces } from '../talk-clashes';

/** Two talks in two rooms with a presenter or an attendee in common, with less time between them than the way takes, cost one. */
export const walking: Constraint = {
  term: 'Walking',
  defaultWeight: 30,
  level: 'soft',
  label: 'There is time to walk between rooms',
  reason: 'Whoever goes from one talk to the next needs the time that the way takes.',
  *findings(plan) {
    const { instance, spots } = plan;
    if (!instance.walking) return;
    const begins = beginnings(instance);
    for (const { a, b, people } of encounters(instance, peopleAt)) {
      const [x, y] = [spots[a], spots[b]];
      if (!x || !y || x.room === y.room) continue;
      const { first, minutes } = gapBetween(plan, begins, a, b);
      const way = first === a ? instance.walking[x.room]![y.room]! : instance.walking[y.room]![x.room]!;
      if (minutes < 0 || minutes >= way) continue;
      const sentence = `${namesOf(instance, people)} would have ${minutes} minutes for a way of ${way}: ${bothPlaces(plan, a, b)}.`;
      yield { amount: 1, sentence, talks: [a, b] };
    }
  },
};
