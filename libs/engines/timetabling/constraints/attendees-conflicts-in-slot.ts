import { attendeesInBoth } from '../model/clashes';
import type { Constraint } from './constraint';
import { clashesInSlot } from './talk-clashes';

/** As {@link attendeesConflicts}, but only for talks at the very same time: one for each slot in common. */
export const attendeesConflictsInSlot: Constraint = {
  term: 'Attendees Conflicts Timeslot Level',
  defaultWeight: 0,
  level: 'soft',
  label: 'Mentors can attend their mentees’ talks',
  reason: 'A mentor should be able to hear every mentee; changing rooms within a session is allowed.',
  findings: (plan) => clashesInSlot(plan, attendeesInBoth, 'would like or have to be'),
};
