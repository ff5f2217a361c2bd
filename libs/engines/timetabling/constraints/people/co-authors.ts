import { coAuthorsInBoth } from '../../model/clashes';
import { encounters } from '../../model/encounters';
import type { Constraint } from '../constraint';
import { clashesInSlot, inParallel } from '../talk-clashes';

/** Two talks at the same time of which somebody is a co-author of one and an author of the other cost one for each slot in common. */
export const coAuthors: Constraint = {
  term: 'Co-authors',
  defaultWeight: 50,
  level: 'soft',
  label: 'Co-authors can hear all that they have written',
  reason: 'Co-authors wish to be there when their work is presented.',
  findings: (plan) => {
    const authors = encounters(plan.instance, ({ presenters, coAuthors = [] }) => [...presenters, ...coAuthors]);
    return clashesInSlot(plan, coAuthorsInBoth, 'has written what is presented', inParallel(plan, authors));
  },
};
