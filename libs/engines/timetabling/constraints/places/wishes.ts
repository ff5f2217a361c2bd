import { isRequired } from '../../model/asked-places';
import type { Constraint } from '../constraint';
import { brokenWishes } from './broken-wishes';

/** Each talk that stands outside a preferred place or inside an undesired one costs one. */
export const wishes: Constraint = {
  term: 'Wishes',
  defaultWeight: 10,
  level: 'soft',
  label: 'Wishes for times and rooms are met',
  reason: 'A talk should stand when and where it was asked for.',
  findings: (plan) => brokenWishes(plan, (wish) => !isRequired(wish)),
};
