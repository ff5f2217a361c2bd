import { nameOf, titleOf } from '../../model/plan';
import type { Constraint } from '../constraint';

/** A talk at another time than published costs one, in another room than published one half. */
export const publishedPlace: Constraint = {
  term: 'Published Place',
  defaultWeight: 50,
  level: 'soft',
  label: 'Published talks stay where they are',
  reason: 'People have made plans by the published timetable: as few talks as possible should move.',
  *findings({ instance, spots }) {
    for (const [talk, spot] of spots.entries()) {
      const { published } = instance.submissions[talk]!;
      if (!spot || !published) continue;
      const sameTime = published.session === spot.session && published.slot === spot.slot;
      const amount = (sameTime ? 0 : 1) + (published.room === spot.room ? 0 : 0.5);
      if (amount === 0) continue;
      const sentence = `${titleOf(instance, talk)} is published in ${nameOf(instance, published)}, slot ${published.slot + 1}, and stands in ${nameOf(instance, spot)}, slot ${spot.slot + 1}.`;
      yield { amount, sentence, talks: [talk] };
    }
  },
};
