import { attendeesOf } from '../../model/hours';
import type { Constraint } from '../constraint';
import { away } from './away';

/** Each slot of a talk at which somebody who wishes to attend it cannot be there costs one. */
export const attendeesUnavailable: Constraint = {
  term: 'Attendees Unavailable',
  defaultWeight: 20,
  level: 'soft',
  label: 'Mentors are at the conference when their mentees speak',
  reason: 'A talk should stand when its mentor and its supervisor can be there.',
  findings: (plan) => away(plan, attendeesOf, ({ closed }) => closed, 'cannot be there when'),
};
