import { figuresOf } from '../model/figures';
import { readModel } from '../model/model';
import type { Assignment, MatchingProblem } from '../model/problem';

/**
 * The rows to look at first: all that do not get what they want, or, when there is none, the one with the lowest total.
 *
 * @throws DomainError as `solve` does
 */
export function worstOff(problem: MatchingProblem, { pairs, unassigned }: Assignment): number[] {
  if (unassigned.length > 0) return [...new Set(unassigned)].sort((a, b) => a - b);
  const model = readModel(problem);
  const { rowTotal, worst } = figuresOf(model, pairs);
  const row = rowTotal.findIndex((total, at) => total === worst && model.demand[at]! > 0);
  return row < 0 ? [] : [row];
}
