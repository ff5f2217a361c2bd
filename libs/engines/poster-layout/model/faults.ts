import type { Fault } from '@colloquy/kernel';
import type { PosterProblem, SimilarityTable } from '../problem';

function repeated<T>(items: readonly T[]): T[] {
  return [...new Set(items.filter((item, i) => items.indexOf(item) !== i))];
}

const outsideUnit = (value: unknown): boolean => !(typeof value === 'number' && value >= 0 && value <= 1);

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
  if (similarity && 'rows' in similarity) return rowFaults(similarity.rows, ids.size);
  if (!similarity || !('pairs' in similarity)) {
    return [{ field: 'similarity', message: 'Give either the rows of a full table or a list of pairs.' }];
  }
  return similarity.pairs.flatMap(([a, b, value], i) => {
    const field = `similarity.pairs.${i}`;
    const strangers = [a, b].filter((id) => !ids.has(id));
    if (strangers.length > 0) return [{ field, message: `There is no poster "${strangers[0]}".` }];
    return outsideUnit(value) ? [{ field, message: `A similarity lies between 0 and 1, not ${value}.` }] : [];
  });
}

/** Everything that keeps a problem from being understood, in words; none where it can be solved or refused with reasons. */
export function problemFaults(problem: PosterProblem): Fault[] {
  if (!Array.isArray(problem?.posters)) return [{ field: 'posters', message: 'The posters are missing: give a list.' }];
  if (!Array.isArray(problem.floorPlan?.boards)) {
    return [{ field: 'floorPlan.boards', message: 'The boards of the floor plan are missing: give a list.' }];
  }
  const posterIds = problem.posters.map(({ id }) => id);
  const ids = new Set(posterIds);
  const numbers = problem.floorPlan.boards.map(({ number }) => number);
  const known = new Set(numbers);
  const shapeless = problem.posters.flatMap(({ id, needs, presenters }, i): Fault[] =>
    typeof id === 'string' && Array.isArray(needs) && Array.isArray(presenters)
      ? []
      : [{ field: `posters.${i}`, message: 'A poster has an id, a list of presenters and a list of needs.' }],
  );
  if (shapeless.length > 0) return shapeless;
  const pinFaults = (['pins', 'previous'] as const).flatMap((list) =>
    (problem[list] ?? []).flatMap(({ poster, board }, i): Fault[] => [
      ...(ids.has(poster) || list === 'previous'
        ? []
        : [{ field: `${list}.${i}`, message: `There is no poster "${poster}" to pin.` }]),
      ...(known.has(board) || list === 'previous'
        ? []
        : [{ field: `${list}.${i}`, message: `The hall has no board ${board}.` }]),
    ]),
  );
  const shifts = problem.shifts ?? 1;
  return [
    ...repeated(posterIds).map((id) => ({ field: 'posters', message: `The poster "${id}" is listed twice.` })),
    ...repeated(numbers).map((number) => ({ field: 'floorPlan.boards', message: `Board ${number} is drawn twice.` })),
    ...similarityFaults(problem.similarity, ids),
    ...pinFaults,
    ...(Number.isInteger(shifts) && shifts >= 1
      ? []
      : [{ field: 'shifts', message: `The number of shifts is a whole number from 1, not ${shifts}.` }]),
  ];
}
