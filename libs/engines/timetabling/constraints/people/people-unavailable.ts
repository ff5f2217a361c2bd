import { presentersOf } from '../../model/hours';
import type { Constraint } from '../constraint';
import { away } from './away';

/** Each slot of a talk at which a presenter cannot be there costs one. */
export const peopleUnavailable: Constraint = {
  term: 'People Unavailable',
  defaultWeight: 10_000,
  level: 'hard',
  label: 'Presenters can be there',
  reason: 'Nobody can present while they cannot be there.',
  findings: (plan) => away(plan, presentersOf, ({ closed }) => closed, 'cannot be there when'),
};
