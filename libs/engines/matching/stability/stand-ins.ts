import { type Model, readModel } from '../model/model';
import type { Assignment, MatchingProblem, Pair } from '../model/problem';
import { type SolveOptions, solveModel } from '../search/solve';

/** Who steps in for a row's partner, should that one drop out. */
export interface StandIn {
  readonly row: number;
  /** Null when nobody who may be matched with the row has a place to spare. */
  readonly column: number | null;
  /** Whether the same free place stands in for somebody else as well. */
  readonly shared: boolean;
}

/**
 * Names one stand-in for every row that has a pair: a column that it does not have, with a place to spare, the best in all
 * by a second flow. A free place is promised to one row alone as long as there are enough, and to several where there are not.
 *
 * @throws DomainError as `solve` does
 * @example standIns({ scores: [[9, 4]], max: 1 }, { pairs: [[0, 0]], unassigned: [], short: [] }) // [{ row: 0, column: 1, shared: false }]
 */
export function standIns(problem: MatchingProblem, assignment: Assignment, options: SolveOptions = {}): StandIn[] {
  const model = readModel(problem);
  const served = [...new Set(assignment.pairs.map(([row]) => row))].sort((a, b) => a - b);
  const load = new Int32Array(model.columns);
  for (const [, column] of assignment.pairs) load[column]! += 1;
  const spare = model.max.map((most, column) => Math.max(0, most - load[column]!));
  const alone = flow(model, served, spare, assignment, options);
  const found = new Map(alone);
  const left = served.filter((row) => !found.has(row));
  // One more round in which each free place may be promised again to whoever is still without.
  const again = flow(
    model,
    left,
    spare.map((places) => places * left.length),
    assignment,
    options,
  );
  const promised = new Int32Array(model.columns);
  for (const [, column] of [...alone, ...again]) promised[column]! += 1;
  for (const [row, column] of again) found.set(row, column);
  return served.map((row) => {
    const column = found.get(row) ?? null;
    return { row, column, shared: column !== null && promised[column]! > spare[column]! };
  });
}

function flow(
  model: Model,
  rows: readonly number[],
  places: Int32Array,
  { pairs }: Assignment,
  options: SolveOptions,
): readonly Pair[] {
  if (rows.length === 0) return [];
  const demand = new Int32Array(model.rows);
  for (const row of rows) demand[row] = 1;
  const second: Model = {
    ...model,
    demand,
    min: new Int32Array(model.columns),
    max: places,
    locks: [],
    apart: [],
    quotas: [],
  };
  return solveModel(second, options, { kept: [], barred: pairs, stays: [] }).pairs;
}
