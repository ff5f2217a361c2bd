import { presentersOf } from '../../model/hours';
import type { Constraint } from '../constraint';
import { away } from './away';

/** Each slot of a talk at which a presenter would rather not be there costs one. */
export const peopleRatherNot: Constraint = {
  term: 'People Rather Not',
  defaultWeight: 10,
  level: 'soft',
  label: 'Presenters speak at hours that suit them',
  reason: 'Presenters should speak at hours at which they like to be there.',
  findings: (plan) => away(plan, presentersOf, ({ rather }) => rather, 'would rather not be there when'),
};
