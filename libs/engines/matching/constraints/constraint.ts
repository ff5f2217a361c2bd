import type { Figures } from '../model/figures';
import type { Model } from '../model/model';
import type { Assignment } from '../model/problem';

/** One fault of an assignment, in words and figures. */
export interface Violation {
  /** Name of the constraint. */
  readonly constraint: string;
  /**
   * `error`: the assignment may not be used, or does not say the truth about itself.
   * `warning`: it may, but somebody does not get what they ask for.
   */
  readonly level: 'error' | 'warning';
  /** A sentence with the names of people. */
  readonly message: string;
  readonly row?: number;
  readonly column?: number;
  /** By how many pairs the constraint is missed. */
  readonly by: number;
}

/** A rule that solver, checker and explanations share. */
export interface Constraint {
  readonly name: string;
  /** `hard`: never broken by the solver. Else its place among what is given up only when it must be, dearest first. */
  readonly weight: 'hard' | 1 | 2 | 3;
  /** Why the rule exists, for the people whom it touches. */
  readonly reason: string;
  violations(model: Model, assignment: Assignment, figures: Figures): Violation[];
}

/** "1 place", "2 places". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
