import { figuresOf } from '../model/figures';
import { type Model, readModel } from '../model/model';
import type { Assignment, MatchingProblem, Pair } from '../model/problem';
import { apart } from './apart';
import { capacity } from './capacity';
import type { Constraint, Violation } from './constraint';
import { demand } from './demand';
import { forbidden } from './forbidden';
import { lock } from './lock';
import { minimum } from './minimum';
import { quota } from './quota';

/** All rules of a matching: the hard ones first, then those that are given up last. */
export const constraints: readonly Constraint[] = [forbidden, capacity, lock, apart, demand, quota, minimum];

/**
 * What is wrong with an assignment, whoever made it: a solver, a file, or a person dragging names on a screen. An empty
 * list, or one with warnings alone, means that it may be used.
 *
 * @throws DomainError as `solve` does, when the problem itself cannot be read
 * @example check({ scores: [[9, null]], max: 1 }, { pairs: [[0, 1]], unassigned: [], short: [] })[0]?.constraint // 'forbidden'
 */
export function check(problem: MatchingProblem, assignment: Assignment): Violation[] {
  return checkModel(readModel(problem), assignment);
}

/** {@link check} for a problem that has been read. */
export function checkModel(model: Model, assignment: Assignment): Violation[] {
  const exists = ([row, column]: Pair): boolean =>
    Number.isInteger(row) &&
    row >= 0 &&
    row < model.rows &&
    Number.isInteger(column) &&
    column >= 0 &&
    column < model.columns;
  const strangers = assignment.pairs
    .filter((pair) => !exists(pair))
    .map((pair): Violation => {
      const message = `There is no pair [${pair.join(', ')}]: rows go from 0 to ${model.rows - 1}, columns from 0 to ${model.columns - 1}.`;
      return { constraint: 'forbidden', level: 'error', message, by: 1 };
    });
  const known = { ...assignment, pairs: assignment.pairs.filter(exists) };
  const figures = figuresOf(model, known.pairs);
  return [...strangers, ...constraints.flatMap((constraint) => constraint.violations(model, known, figures))];
}
