import type { Constraint } from '../constraint';
import { brokenPairs } from './broken-pairs';

/** Each pair of talks that run at the same time and would rather not costs one. */
export const pairWishes: Constraint = {
  term: 'Pair Wishes',
  defaultWeight: 10,
  level: 'soft',
  label: 'Talks that would rather not run at the same time do not',
  reason: 'Talks that many wish to hear both should not run at the same time.',
  findings: (plan) => brokenPairs(plan, (mode) => mode === 'rather-not-parallel'),
};
