import type { Fault } from '@colloquy/kernel';
import type { MatchingProblem, SparseScores } from './problem';

/**
 * Permitted pairs in compressed rows: the edges of row r are numbers `start[r]` to `start[r + 1]`, in ascending order of
 * column. At 250,000 pairs this takes 3 MB.
 */
export interface ScoreTable {
  readonly rows: number;
  readonly columns: number;
  readonly start: Int32Array;
  readonly column: Int32Array;
  readonly score: Float64Array;
}

const MATRIX_WANTED =
  'scores must be a list of rows, each a list of numbers or null, or {"rows", "columns", "pairs": [[row, column, score], …]}.';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : (JSON.stringify(value) ?? String(value)).slice(0, 40);
}

/** Reads either form of scores. Adds to `faults` what cannot be read; returns null when nothing is left to work with. */
export function readScores(scores: MatchingProblem['scores'], faults: Fault[]): ScoreTable | null {
  if (Array.isArray(scores)) return fromMatrix(scores, faults);
  if (isObject(scores) && 'pairs' in scores) return fromPairs(scores, faults);
  faults.push({ field: 'scores', message: MATRIX_WANTED });
  return null;
}

function fromMatrix(matrix: readonly (readonly (number | null)[])[], faults: Fault[]): ScoreTable | null {
  const first = matrix[0];
  if (!Array.isArray(first) || first.length === 0) {
    faults.push({ field: 'scores', message: `${MATRIX_WANTED} There must be at least one row and one column.` });
    return null;
  }
  const columns = first.length;
  const start = new Int32Array(matrix.length + 1);
  for (const [row, line] of matrix.entries()) {
    if (!Array.isArray(line) || line.length !== columns) {
      const found = Array.isArray(line) ? `${line.length} scores` : shown(line);
      faults.push({
        field: `scores.${row}`,
        message: `Row ${row} has ${found}; row 0 has ${columns} scores. Give every row the same number.`,
      });
      continue;
    }
    let permitted = 0;
    for (let column = 0; column < columns; column += 1) {
      const score: unknown = line[column];
      if (typeof score === 'number' && Number.isFinite(score)) permitted += score >= 0 ? 1 : 0;
      else if (score !== null) {
        const message = `The score is ${shown(score)}. Write a number, or null for a forbidden pair.`;
        faults.push({ field: `scores.${row}.${column}`, message });
      }
    }
    start[row + 1] = start[row]! + permitted;
  }
  if (faults.length > 0) return null;
  const column = new Int32Array(start[matrix.length]!);
  const score = new Float64Array(column.length);
  let edge = 0;
  for (const line of matrix) {
    for (let at = 0; at < columns; at += 1) {
      const value = line[at] as number | null;
      if (value === null || value < 0) continue;
      column[edge] = at;
      score[edge] = value;
      edge += 1;
    }
  }
  return { rows: matrix.length, columns, start, column, score };
}

function fromPairs({ rows, columns, pairs }: SparseScores, faults: Fault[]): ScoreTable | null {
  if (!isCount(rows) || !isCount(columns) || rows === 0 || columns === 0 || !Array.isArray(pairs)) {
    faults.push({ field: 'scores', message: `${MATRIX_WANTED} rows and columns are whole numbers above 0.` });
    return null;
  }
  for (let at = 0; at < pairs.length; at += 1) {
    const pair: unknown = pairs[at];
    if (isScoredPair(pair, rows, columns)) continue;
    const message = `The entry is ${shown(pair)}. Write [row, column, score] with a row below ${rows} and a column below ${columns}.`;
    faults.push({ field: `scores.pairs.${at}`, message });
  }
  if (faults.length > 0) return null;
  const permitted = new Int32Array(pairs.length).map((_, at) => at).filter((at) => pairs[at]![2] >= 0);
  const byColumn = bucketed(permitted, columns, (at) => pairs[at]![1]).items;
  const { items, start } = bucketed(byColumn, rows, (at) => pairs[at]![0]);
  const column = items.map((at) => pairs[at]![1]);
  for (let row = 0; row < rows; row += 1) {
    for (let edge = start[row]! + 1; edge < start[row + 1]!; edge += 1) {
      if (column[edge] !== column[edge - 1]) continue;
      const message = `The pair [${row}, ${column[edge]}] is listed twice. Keep one score.`;
      faults.push({ field: `scores.pairs.${items[edge]}`, message });
    }
  }
  return {
    rows,
    columns,
    start,
    column,
    score: new Float64Array(items.length).map((_, edge) => pairs[items[edge]!]![2]),
  };
}

function isScoredPair(pair: unknown, rows: number, columns: number): boolean {
  return (
    Array.isArray(pair) &&
    isCount(pair[0]) &&
    pair[0] < rows &&
    isCount(pair[1]) &&
    pair[1] < columns &&
    Number.isFinite(pair[2])
  );
}

/** Counting sort: the items grouped by a key below `keys`, in their former order inside a group, and where each group starts. */
function bucketed(items: Int32Array, keys: number, keyOf: (item: number) => number) {
  const start = new Int32Array(keys + 1);
  for (const item of items) start[keyOf(item) + 1]! += 1;
  for (let key = 0; key < keys; key += 1) start[key + 1]! += start[key]!;
  const next = start.slice();
  const sorted = new Int32Array(items.length);
  for (const item of items) {
    const key = keyOf(item);
    sorted[next[key]!] = item;
    next[key]! += 1;
  }
  return { items: sorted, start };
}
