import { presentersInBoth } from '../model/clashes';
import type { Constraint } from './constraint';
import { clashesInSlot } from './talk-clashes';

/** As {@link presentersConflicts}, but only for talks at the very same time: one for each slot in common. */
export const presentersConflictsInSlot: Constraint = {
  term: 'Presenters Conflicts Timeslot Level',
  defaultWeight: 0,
  level: 'soft',
  label: 'Nobody presents in two rooms at once',
  reason: 'Nobody can present or chair in two rooms at the same time; changing rooms within a session is allowed.',
  findings: (plan) => clashesInSlot(plan, presentersInBoth, 'would have to present or chair'),
};
