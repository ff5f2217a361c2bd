import { DomainError, type Fault } from '@colloquy/kernel';
import type { MatchingProblem, Pair, Quota } from './problem';
import { readRowRules } from './row-rules';
import { readScores, type ScoreTable } from './scores';

/** A {@link MatchingProblem} that has been read and found whole: the form in which everything in this engine works. */
export interface Model extends ScoreTable {
  readonly demand: Int32Array;
  readonly min: Int32Array;
  readonly max: Int32Array;
  readonly locks: readonly Pair[];
  readonly apart: readonly (readonly number[])[];
  /** What those of one set are to each other, as it follows "who". */
  readonly apartBecause: string;
  readonly quotas: readonly Quota[];
  readonly balance: number;
  /** How many rows of each column cost nothing but its time: an even share of what all rows want. */
  readonly share: Int32Array;
  rowName(row: number): string;
  columnName(column: number): string;
}

/** The most that a demand or limit can be: whatever is above means "as many as there are". */
const MANY = 1_000_000;
const FAULTS_SHOWN = 20;

/**
 * Reads a problem, trusting nothing about its shape, since it may come straight from a file.
 *
 * @throws DomainError `unreadable-problem` (the shape is wrong; every fault has its field, such as `scores.3.7`) or
 * `contradictory-locks` (the shape is right, but the locks cannot all be kept)
 */
export function readModel(problem: MatchingProblem): Model {
  if (typeof problem !== 'object' || problem === null || Array.isArray(problem)) {
    throw unreadable([{ message: 'The problem must be an object with at least "scores" and "max".' }]);
  }
  const faults: Fault[] = [];
  const table = readScores(problem.scores, faults);
  if (!table) throw unreadable(faults);
  const { rows, columns } = table;
  const demand = readCounts('demand', problem.demand ?? 1, rows, 'row', faults);
  const min = readCounts('min', problem.min ?? 0, columns, 'column', faults);
  const max = readCounts('max', problem.max, columns, 'column', faults);
  const rowNames = readNames('rowNames', problem.rowNames, rows, faults);
  const columnNames = readNames('columnNames', problem.columnNames, columns, faults);
  const locks = readLocks(problem.locks ?? [], table, faults);
  const rules = readRowRules(problem, columns, faults);
  if (faults.length > 0) throw unreadable(faults);
  const model: Model = {
    ...table,
    demand,
    min,
    max,
    locks,
    ...rules,
    share: fairShare(demand, max),
    rowName: (row) => rowNames?.[row] ?? `row ${row}`,
    columnName: (column) => columnNames?.[column] ?? `column ${column}`,
  };
  const contradictions = contradictionsOf(model);
  if (contradictions.length > 0) {
    throw new DomainError('invalid', 'contradictory-locks', 'The locks cannot all be kept.', contradictions);
  }
  return model;
}

/** The edge of a pair, by bisection, or -1 when the pair is forbidden. */
export function edgeOf({ start, column }: ScoreTable, row: number, wanted: number): number {
  let low = start[row] ?? 0;
  let high = (start[row + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = column[middle]!;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function unreadable(faults: readonly Fault[]): DomainError {
  const more = faults.length > FAULTS_SHOWN ? ` Shown are the first ${FAULTS_SHOWN} of ${faults.length} faults.` : '';
  return new DomainError(
    'invalid',
    'unreadable-problem',
    `The matching problem cannot be read.${more}`,
    faults.slice(0, FAULTS_SHOWN),
  );
}

function readCounts(field: string, value: unknown, length: number, of: string, faults: Fault[]): Int32Array {
  const isCount = (count: unknown): boolean => Number.isSafeInteger(count) && (count as number) >= 0;
  const counts = new Int32Array(length);
  if (isCount(value)) return counts.fill(Math.min(value as number, MANY));
  if (!Array.isArray(value) || value.length !== length) {
    const found = Array.isArray(value) ? `a list of ${value.length}` : value === undefined ? 'missing' : String(value);
    const message = `${field} is ${found}. Write a whole number from 0, or a list with one for each ${of} (${length}).`;
    faults.push({ field, message });
    return counts;
  }
  for (const [at, count] of value.entries()) {
    if (isCount(count)) counts[at] = Math.min(count, MANY);
    else faults.push({ field: `${field}.${at}`, message: `${field} of ${of} ${at} must be a whole number from 0.` });
  }
  return counts;
}

function readNames(field: string, names: unknown, length: number, faults: Fault[]): readonly string[] | undefined {
  if (names === undefined) return undefined;
  if (Array.isArray(names) && names.length === length && names.every((name) => typeof name === 'string')) return names;
  faults.push({ field, message: `${field} must be a list of ${length} texts, or be left out.` });
  return undefined;
}

function readLocks(locks: unknown, { rows, columns }: ScoreTable, faults: Fault[]): readonly Pair[] {
  if (!Array.isArray(locks)) {
    faults.push({ field: 'locks', message: 'locks must be a list of [row, column].' });
    return [];
  }
  const inside = (value: unknown, bound: number): boolean =>
    Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) < bound;
  for (const [at, lock] of locks.entries()) {
    if (Array.isArray(lock) && inside(lock[0], rows) && inside(lock[1], columns)) continue;
    const message = `The lock must be [row, column] with a row below ${rows} and a column below ${columns}.`;
    faults.push({ field: `locks.${at}`, message });
  }
  return locks;
}

function fairShare(demand: Int32Array, max: Int32Array): Int32Array {
  const wanted = demand.reduce((sum, units) => sum + units, 0);
  const taking = max.reduce((count, most) => count + (most > 0 ? 1 : 0), 0);
  return new Int32Array(max.length).fill(Math.ceil(wanted / Math.max(1, taking)));
}

function contradictionsOf(model: Model): Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  const ofRow = new Int32Array(model.rows);
  const ofColumn = new Int32Array(model.columns);
  for (const [at, [row, column]] of model.locks.entries()) {
    const pair = `${model.rowName(row)} with ${model.columnName(column)}`;
    const fault = (message: string): number => faults.push({ field: `locks.${at}`, message });
    if (seen.has(`${row} ${column}`)) fault(`${pair} is locked twice: remove one of the two.`);
    seen.add(`${row} ${column}`);
    if (edgeOf(model, row, column) < 0) fault(`${pair} is locked but forbidden: remove the lock or permit the pair.`);
    ofRow[row]! += 1;
    ofColumn[column]! += 1;
    if (ofRow[row] === model.demand[row]! + 1) {
      fault(`${model.rowName(row)} wants ${model.demand[row]} and has more locks than that: remove one.`);
    }
    if (ofColumn[column] === model.max[column]! + 1) {
      fault(`${model.columnName(column)} takes at most ${model.max[column]} and has more locks than that: remove one.`);
    }
  }
  const lockedOf = new Map<number, Pair[]>();
  for (const lock of model.locks) lockedOf.set(lock[0], [...(lockedOf.get(lock[0]) ?? []), lock]);
  for (const set of model.apart) {
    const inSet = new Set(set);
    for (const [row, locks] of lockedOf) {
      const together = locks.filter(([, column]) => inSet.has(column));
      if (together.length < 2) continue;
      const names = together.map(([, column]) => model.columnName(column)).join(' and ');
      const message = `${model.rowName(row)} is locked to ${names}, who ${model.apartBecause}: remove a lock.`;
      faults.push({ field: 'locks', message });
    }
  }
  return faults;
}
