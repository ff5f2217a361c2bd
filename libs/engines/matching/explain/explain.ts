import { DomainError } from '@colloquy/kernel';
import { checkModel } from '../constraints/check';
import { columnsByRow, scoreOf } from '../model/figures';
import { type Model, readModel } from '../model/model';
import type { Assignment, MatchingProblem, Objective } from '../model/problem';
import type { SolveOptions } from '../search/solve';
import { whyMissing } from './competition';
import { type Price, priceOf } from './price';
import { priceInWords, standingOf } from './why-not';

/** A column that a row does not have, and why. */
export interface Alternative {
  readonly column: number;
  readonly name: string;
  readonly score: number;
  /** In sentences: who holds its places, and what forcing the pair would do to everybody. */
  readonly why: string;
  /** What forcing it would cost; null when all places of the column are locked. */
  readonly price: Price | null;
}

/** A pair of an assignment with its nearest alternatives, the best score first. */
export interface PairExplanation {
  readonly column: number;
  readonly name: string;
  readonly score: number;
  readonly locked: boolean;
  /** None for a locked pair. */
  readonly alternatives: readonly Alternative[];
}

/** Why a row has what it has. */
export interface RowExplanation {
  readonly row: number;
  readonly name: string;
  readonly pairs: readonly PairExplanation[];
  /** Names of the columns with which the row may not be matched. */
  readonly forbidden: readonly string[];
  /** Why the row has fewer columns than it wants, and what forcing one more would do; null when it has all. */
  readonly missing: { readonly why: string; readonly openings: readonly Alternative[] } | null;
}

/** `alternatives`: how many columns to price for each pair (3 if not given; each takes one more solve). */
export interface ExplainOptions extends SolveOptions {
  readonly alternatives?: number;
}

/**
 * Explains one row of an assignment in words and figures: for each pair the columns with the next best scores and why the
 * row does not have them, what forcing each would cost the others; and for what is missing, who holds the places. Prices
 * follow the objective of the assignment where it has one (as a `MatchingSolution` does), else `fair`.
 *
 * @throws DomainError as `solve` does; `no-such-row`; `invalid-assignment` when the assignment breaks a rule
 */
export function explain(
  problem: MatchingProblem,
  assignment: Assignment & { readonly objective?: Objective },
  row: number,
  { seed = 1, objective = assignment.objective ?? 'fair', alternatives = 3, integerSolver }: ExplainOptions = {},
): RowExplanation {
  const model = readModel(problem);
  if (!Number.isInteger(row) || row < 0 || row >= model.rows) {
    throw new DomainError('not-found', 'no-such-row', `There is no row ${row}: rows go from 0 to ${model.rows - 1}.`);
  }
  const errors = checkModel(model, assignment).filter(({ level }) => level === 'error');
  if (errors.length > 0) {
    const refusal = 'The assignment does not fit the problem, so that it cannot be explained.';
    throw new DomainError(
      'invalid',
      'invalid-assignment',
      refusal,
      errors.map(({ message }) => ({ message })),
    );
  }
  const held = columnsByRow(model, assignment.pairs)[row]!;
  const nearest = bestOthers(model, row, held).slice(0, alternatives);
  const insteadOf = (from: number | null): Alternative[] =>
    nearest.map((to) => alternativeOf(model, assignment, row, from, to, { objective, seed, integerSolver }));
  const isMissing = assignment.unassigned.includes(row);
  return {
    row,
    name: model.rowName(row),
    pairs: held.map((column) => {
      const locked = model.locks.some((lock) => lock[0] === row && lock[1] === column);
      const score = scoreOf(model, row, column) ?? 0;
      return { column, name: model.columnName(column), score, locked, alternatives: locked ? [] : insteadOf(column) };
    }),
    forbidden: Array.from({ length: model.columns }, (_, column) => column)
      .filter((column) => scoreOf(model, row, column) === null)
      .map(model.columnName),
    missing: isMissing ? { why: whyMissing(model, assignment)(row), openings: insteadOf(null) } : null,
  };
}

/** Why each row has fewer columns than it wants, for all of them at once. @throws DomainError as `solve` does */
export function whyUnassigned(problem: MatchingProblem, assignment: Assignment): Map<number, string> {
  const why = whyMissing(readModel(problem), assignment);
  return new Map([...new Set(assignment.unassigned)].map((row) => [row, why(row)]));
}

function alternativeOf(
  model: Model,
  assignment: Assignment,
  row: number,
  from: number | null,
  to: number,
  options: SolveOptions,
): Alternative {
  const locked = model.locks.filter(([, column]) => column === to).length;
  const price = locked < model.max[to]! ? priceOf(model, assignment, row, from, to, options) : null;
  const effects = price ? priceInWords(model, price) : 'None of its places can be freed.';
  return {
    column: to,
    name: model.columnName(to),
    score: scoreOf(model, row, to) ?? 0,
    why: `${standingOf(model, assignment, to)} ${effects}`,
    price,
  };
}

function bestOthers(model: Model, row: number, held: readonly number[]): number[] {
  const score = (column: number): number => scoreOf(model, row, column) ?? 0;
  return [...model.column.slice(model.start[row]!, model.start[row + 1]!)]
    .filter((column) => !held.includes(column))
    .sort((a, b) => score(b) - score(a) || a - b);
}
