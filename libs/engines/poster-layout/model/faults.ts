import type { Fault } from '@colloquy/kernel';
import { CONSTRAINT_NAMES, type Poster, type PosterProblem, type SimilarityTable } from '../problem';
import { SHEETS } from './sheets';

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
      if (outsideUnit(value)) return [{ field, message: notBetween(value) }];
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
    if (strangers.length > 0) return [{ field, message: `There is no poster “${strangers[0]}”: leave the pair out.` }];
    return outsideUnit(value) ? [{ field, message: notBetween(value) }] : [];
  });
}

const notBetween = (value: unknown): string =>
  `A similarity lies between 0 and 1, not ${value}: compare the two again, or leave the pair out.`;

function pinFaults({ pins = [] }: PosterProblem, ids: ReadonlySet<string>, boards: ReadonlySet<number>): Fault[] {
  const seen = new Set<string>();
  return pins.flatMap(({ poster, board }, i) => [
    ...(seen.has(poster) || !seen.add(poster)
      ? [{ field: `pins.${i}`, message: `The poster “${poster}” is pinned twice: keep one of the pins.` }]
      : []),
    ...(ids.has(poster)
      ? []
      : [{ field: `pins.${i}`, message: `There is no poster “${poster}” to pin: take the pin away.` }]),
    ...(boards.has(board)
      ? []
      : [{ field: `pins.${i}`, message: `The hall has no board ${board}: pin it elsewhere.` }]),
  ]);
}

/** What is said about one poster and makes no sense. */
function posterFaults(poster: Poster, i: number): Fault[] {
  const { id, sheet, busy, popularity, mentors, judges, width } = poster;
  const fault = (field: string, message: string): Fault => ({ field: `posters.${i}.${field}`, message });
  const isSheet =
    sheet === undefined ||
    (typeof sheet === 'string' ? sheet in SHEETS : isObject(sheet) && sheet.width > 0 && sheet.height > 0);
  return [
    ...(isSheet
      ? []
      : [
          fault(
            'sheet',
            `The sheet of “${id}” is one of ${Object.keys(SHEETS).join(', ')}, or a width and a height in metres.`,
          ),
        ]),
    ...(width === undefined || width >= 0 ? [] : [fault('width', `The width of “${id}” is a number of metres.`)]),
    ...(busy === undefined || (Array.isArray(busy) && busy.every(Number.isInteger))
      ? []
      : [fault('busy', `The shifts in which “${id}” cannot be shown are whole numbers from 0.`)]),
    ...(popularity === undefined || !outsideUnit(popularity)
      ? []
      : [fault('popularity', `The crowd that “${id}” draws lies between 0 and 1.`)]),
    ...(['mentors', 'judges'] as const).flatMap((role) => {
      const people = role === 'mentors' ? mentors : judges;
      return people === undefined || (Array.isArray(people) && people.every(isText))
        ? []
        : [fault(role, `The ${role} of “${id}” are a list of ids.`)];
    }),
  ];
}

/** Weights and levels of constraints that there are not, or that cannot be so. */
function weighingFaults({ weights = {}, levels = {} }: PosterProblem): Fault[] {
  const known = (name: string): boolean => (CONSTRAINT_NAMES as readonly string[]).includes(name);
  const unknown = (field: string, name: string): Fault => ({
    field: `${field}.${name}`,
    message: `There is no constraint “${name}”. There are: ${CONSTRAINT_NAMES.join(', ')}.`,
  });
  return [
    ...Object.entries(weights).flatMap(([name, weight]) => {
      if (!known(name)) return [unknown('weights', name)];
      return isNumber(weight) && weight >= 0
        ? []
        : [{ field: `weights.${name}`, message: `The weight of ${name} is a number from 0.` }];
    }),
    ...Object.entries(levels).flatMap(([name, level]) => {
      if (!known(name)) return [unknown('levels', name)];
      if (level !== 'hard' && level !== 'soft')
        return [{ field: `levels.${name}`, message: `The level of ${name} is hard or soft.` }];
      return level === 'hard' && name === 'similar-neighbours'
        ? [{ field: `levels.${name}`, message: 'No hall has the same subject everywhere: similar-neighbours is soft.' }]
        : [];
    }),
  ];
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
    ...repeated(posterIds).map((id) => ({ field: 'posters', message: `The poster “${id}” is listed twice.` })),
    ...repeated(numbers).map((number) => ({ field: 'floorPlan.boards', message: `Board ${number} is drawn twice.` })),
    ...similarityFaults(problem.similarity, ids),
    ...pinFaults(problem, ids, new Set(numbers)),
    ...problem.posters.flatMap(posterFaults),
    ...weighingFaults(problem),
    ...(Number.isInteger(shifts) && shifts >= 1
      ? []
      : [{ field: 'shifts', message: `The number of shifts is a whole number from 1, not ${shifts}.` }]),
  ];
}
