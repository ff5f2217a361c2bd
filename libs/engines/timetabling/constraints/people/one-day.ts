import { ONE_DAY } from '../../model/visits';
import type { Constraint } from '../constraint';
import { furtherVisits } from './further-visits';

/** Each day beyond the first for which somebody has to come who would rather come on one costs one. */
export const oneDay: Constraint = {
  term: 'One Day',
  defaultWeight: 20,
  level: 'soft',
  label: 'Who would rather come on one day has all of it there',
  reason: 'A second way is long for whoever commutes.',
  findings: (plan) => furtherVisits(plan, ONE_DAY, 'days'),
};
