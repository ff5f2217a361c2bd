import { presentersInBoth } from '../model/clashes';
import type { Constraint } from './constraint';
import { clashesInSession } from './talk-clashes';

/** Each pair of talks in different rooms of one session with a presenter who presents or chairs in both costs one. */
export const presentersConflicts: Constraint = {
  term: 'Presenters Conflicts',
  defaultWeight: 10_000,
  level: 'soft',
  label: 'Presenters need not change rooms within a session',
  reason: 'Nobody can present or chair in two rooms during one session.',
  findings: (plan) => clashesInSession(plan, presentersInBoth, 'would have to present or chair'),
};
