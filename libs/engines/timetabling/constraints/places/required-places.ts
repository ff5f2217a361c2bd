import { isRequired } from '../../model/asked-places';
import type { Constraint } from '../constraint';
import { brokenWishes } from './broken-wishes';

/** Each talk that stands outside a required place or inside a prohibited one costs one. */
export const requiredPlaces: Constraint = {
  term: 'Required Places',
  defaultWeight: 10_000,
  level: 'hard',
  label: 'Required places hold',
  reason: 'Some talks must stand at a certain time or in a certain room, and some must not.',
  findings: (plan) => brokenWishes(plan, isRequired),
};
