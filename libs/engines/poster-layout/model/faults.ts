import type { Fault } from '@colloquy/kernel';
import type { PosterProblem, SimilarityTable } from '../problem';

const isText = (value: unknown): boolean => typeof value === 'string';
const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const outsideUnit = (value: unknown): boolean => !(typeof value === 'number' && value >= 0 && value <= 1);

/** The entries of a list that are not of the form that a sentence describes. */
function misshapen(list: unknown, field: string, isRight: (entry: unknown) => boolean, form: string): Fault[] {
  if (!Array.isArray(list)) return [{ field, message: `The list is missing; ${form}` }];
  return list.flatMap((entry, i) => (isRight(entry) ? [] : [{ field: `${field}.${i}`, message: form }]));
}

const isPoster = (entry: unknown): boolean =>
  isObject(entry) && isText(entry.id) && Array.isArray(entry.needs) && Array.isArray(entry.presenters);
const isBoard = (entry: unknown): boolean =>
  isObject(entry) &&
  [entry.number, entry.facing, entry.width].every(isNumber) &&
  isObject(entry.at) &&
  [entry.at.x, entry.at.y].every(isNumber) &&
  Array.isArray(entry.features);
const isPin = (entry: unknown): boolean => isObject(entry) && isText(entry.poster) && isNumber(entry.board);

/** What the problem lacks before its meaning can be asked. */
function shapeFaults(problem: PosterProblem): Fault[] {
  const floorPlan = isObject(problem) ? problem.floorPlan : undefined;
  return [
    ...misshapen(
      problem?.posters,
      'posters',
      isPoster,
      'a poster has an id, a list of presenters and a list of needs.',
    ),
    ...misshapen(
      floorPlan?.boards,
      'floorPlan.boards',
      isBoard,
      'a board has a number, a place (at: x and y), a facing, a width, a run and a list of features.',
    ),
    ...misshapen(problem?.pins ?? [], 'pins', isPin, 'a pin has a poster and the number of a board.'),
    ...misshapen(problem?.previous ?? [], 'previous', isPin, 'a place in the last plan has a poster and a board.'),
  ];
}

function repeated<T>(items: readonly T[]): T[] {
  const seen = new Set<T>();
  return [...new Set(items.filter((item) => seen.has(item) || !seen.add(item)))];
}

function rowFaults(rows: readonly (readonly number[])[], count: number): Fault[] {
  if (rows.length !== count || rows.some((row) => row.length !== count)) {
    return [
      { field: 'similarity.rows', message: `The table must have ${count} rows of ${count} numbers, one per poster.` },
    ];
  }
  for (const [a, row] of rows.entries()) {
    for (const [b, value] of row.entries()) {
      const field = `similarity.rows.${a}.${b}`;
      if (outsideUnit(value)) return [{ field, message: `A similarity lies between 0 and 1, not ${value}.` }];
      if (Math.abs(value - (rows[b]?.[a] as number)) > 1e-9) {
        return [
          { field, message: `The table must be symmetric: ${value} here, ${rows[b]?.[a]} in the mirrored place.` },
        ];
      }
    }
  }
  return [];
}

function similarityFaults(similarity: SimilarityTable | undefined, ids: ReadonlySet<string>): Fault[] {
  const table: { rows?: unknown; pairs?: unknown } = isObject(similarity) ? similarity : {};
  if (Array.isArray(table.rows) && table.rows.every(Array.isArray)) return rowFaults(table.rows, ids.size);
  if (!Array.isArray(table.pairs) || !table.pairs.every(Array.isArray)) {
    return [{ field: 'similarity', message: 'Give either the rows of a full table or a list of pairs.' }];
  }
  return table.pairs.flatMap(([a, b, value], i) => {
    const field = `similarity.pairs.${i}`;
    const strangers = [a, b].filter((id) => !ids.has(id));
    if (strangers.length > 0) return [{ field, message: `There is no poster "${strangers[0]}".` }];
    return outsideUnit(value) ? [{ field, message: `A similarity lies between 0 and 1, not ${value}.` }] : [];
  });
}

function pinFaults({ pins = [] }: PosterProblem, ids: ReadonlySet<string>, boards: ReadonlySet<number>): Fault[] {
  return pins.flatMap(({ poster, board }, i) => [
    ...(ids.has(poster) ? [] : [{ field: `pins.${i}`, message: `There is no poster "${poster}" to pin.` }]),
    ...(boards.has(board) ? [] : [{ field: `pins.${i}`, message: `The hall has no board ${board}.` }]),
  ]);
}

/**
 * Everything that keeps a problem from being understood, in words; none where it can be solved or refused with reasons.
 * Takes anything: problems come from files.
 */
export function problemFaults(problem: PosterProblem): Fault[] {
  const shape = shapeFaults(problem);
  if (shape.length > 0) return shape;
  const posterIds = problem.posters.map(({ id }) => id);
  const numbers = problem.floorPlan.boards.map(({ number }) => number);
  const ids = new Set(posterIds);
  const shifts = problem.shifts ?? 1;
  return [
    ...repeated(posterIds).map((id) => ({ field: 'posters', message: `The poster "${id}" is listed twice.` })),
    ...repeated(numbers).map((number) => ({ field: 'floorPlan.boards', message: `Board ${number} is drawn twice.` })),
    ...similarityFaults(problem.similarity, ids),
    ...pinFaults(problem, ids, new Set(numbers)),
    ...(Number.isInteger(shifts) && shifts >= 1
      ? []
      : [{ field: 'shifts', message: `The number of shifts is a whole number from 1, not ${shifts}.` }]),
  ];
}
