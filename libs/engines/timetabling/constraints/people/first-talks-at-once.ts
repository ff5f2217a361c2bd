import { titleOf } from '../../model/plan';
import type { Constraint } from '../constraint';

/** Each pair of talks by first-time presenters costs one for each slot in common. */
export const firstTalksAtOnce: Constraint = {
  term: 'First Talks at Once',
  defaultWeight: 1,
  level: 'soft',
  label: 'First talks are not all on at once',
  reason: 'Friends of those who present for the first time wish to come to each of them.',
  *findings({ instance, spots }) {
    for (const [session, { name, slots }] of instance.sessions.entries()) {
      const first = [...spots.keys()].filter(
        (talk) => spots[talk]?.session === session && instance.submissions[talk]!.firstTime,
      );
      const running = Array.from({ length: slots }, (_, slot) =>
        first.filter(
          (talk) => spots[talk]!.slot <= slot && slot < spots[talk]!.slot + instance.submissions[talk]!.slots,
        ),
      );
      const amount = running.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
      if (amount === 0) continue;
      const most = running.reduce((top, talks) => (talks.length > top.length ? talks : top));
      const titles = most.map((talk) => titleOf(instance, talk)).join(', ');
      yield {
        amount,
        sentence: `First talks run at once in ${name}: ${titles}.`,
        talks: [...new Set(running.filter(({ length }) => length > 1).flat())],
      };
    }
  },
};
