import { FEW_HALF_DAYS } from '../../model/visits';
import type { Constraint } from '../constraint';
import { furtherVisits } from './further-visits';

/**
 * Each half day beyond the first on which somebody presents costs one; for those who commute, on which they present or
 * attend. Nothing costs where an instance does not say which sessions make a half day.
 */
export const halfDays: Constraint = {
  term: 'Half Days',
  defaultWeight: 5,
  level: 'soft',
  label: 'Presenters need to come for half a day only',
  reason: 'Whoever comes from far or has little time should have all that concerns them in one half day.',
  findings: (plan) => furtherVisits(plan, FEW_HALF_DAYS, 'half days'),
};
