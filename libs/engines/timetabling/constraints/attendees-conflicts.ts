import { attendeesInBoth } from '../model/clashes';
import type { Constraint } from './constraint';
import { clashesInSession } from './talk-clashes';

/** Each pair of talks in different rooms of one session that somebody wishes to attend and is needed at costs one. */
export const attendeesConflicts: Constraint = {
  term: 'Attendees Conflicts',
  defaultWeight: 20,
  level: 'soft',
  label: 'Mentors need not change rooms within a session',
  reason: 'A mentor should be able to hear every mentee, and nobody should miss a wished talk for a duty.',
  findings: (plan) => clashesInSession(plan, attendeesInBoth, 'would like or have to be'),
};
