import type { Constraint } from '../constraint';
import { brokenPairs } from './broken-pairs';

/** Each pair of talks that do not stand to each other as they must costs one. */
export const pairs: Constraint = {
  term: 'Pairs',
  defaultWeight: 10_000,
  level: 'hard',
  label: 'Talks stand to each other as they must',
  reason: 'Some talks must follow each other, stand together or apart, or never run at the same time.',
  findings: (plan) => brokenPairs(plan, (mode) => mode !== 'rather-not-parallel'),
};
