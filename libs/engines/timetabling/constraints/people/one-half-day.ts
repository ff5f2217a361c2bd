import { ONE_HALF_DAY } from '../../model/visits';
import type { Constraint } from '../constraint';
import { furtherVisits } from './further-visits';

/** Each half day beyond the first for which somebody has to come who can come for one only costs one. */
export const oneHalfDay: Constraint = {
  term: 'One Half Day',
  defaultWeight: 200,
  level: 'soft',
  label: 'Who can come for half a day only need not come twice',
  reason: 'Whoever can come for one half day only misses what lies in another.',
  findings: (plan) => furtherVisits(plan, ONE_HALF_DAY, 'half days, which they cannot'),
};
