import { DomainError } from '@colloquy/kernel';
import { isHard } from '../constraints/catalogue';
import { lackingOn } from '../constraints/needs-met';
import { misfit } from '../constraints/poster-fits';
import type { FloorPlan } from '../floor-plan';
import { type PosterProblem, USUALLY_SIMILAR } from '../problem';
import { problemFaults } from './faults';
import { kinOf } from './kin';
import type { LayoutModel } from './layout-model';
import { linksOf } from './links';
import { neighboursOf } from './neighbours';
import { shiftsIn, turnsOf } from './shifts-of-hall';
import { similarities } from './similarity';

/** What is hard about one poster on one board. */
function allowedOf(problem: PosterProblem, boardAt: ReadonlyMap<number, number>): Uint8Array {
  const { posters, floorPlan } = problem;
  const size = floorPlan.boards.length;
  const allowed = new Uint8Array(size * size).fill(1);
  const [needs, fits, pins] = (['needs-met', 'poster-fits', 'pin-held'] as const).map((name) => isHard(problem, name));
  const pinnedTo = new Map((problem.pins ?? []).map(({ poster, board }) => [poster, boardAt.get(board)]));
  for (const [p, poster] of posters.entries()) {
    const pin = pins ? pinnedTo.get(poster.id) : undefined;
    for (const [b, board] of floorPlan.boards.entries()) {
      const isOut =
        (needs && poster.needs.length > 0 && lackingOn(poster, board).length > 0) ||
        (fits && misfit(poster, board) !== undefined) ||
        (pin !== undefined && pin !== b);
      if (isOut) allowed[p * size + b] = 0;
    }
  }
  return allowed;
}

/** What people were told of each poster: by itself, or by the last plan. */
function homes(
  { posters, previous = [] }: PosterProblem,
  boardAt: ReadonlyMap<number, number>,
  size: number,
): { home: Int32Array; homeShift: Int32Array } {
  const before = new Map(previous.map((pin) => [pin.poster, pin]));
  const home = new Int32Array(size).fill(-1);
  const homeShift = new Int32Array(size).fill(-1);
  for (const [p, { id, published, publishedShift }] of posters.entries()) {
    const known = published === undefined ? before.get(id) : { board: published, shift: publishedShift };
    home[p] = boardAt.get(known?.board ?? Number.NaN) ?? -1;
    if (home[p]! >= 0) homeShift[p] = known?.shift ?? -1;
  }
  return { home, homeShift };
}

function fromEntrance({ boards, doors = [] }: FloorPlan): Float64Array {
  const entrances = doors.filter(({ kind }) => kind === 'entrance').map(({ at }) => at);
  const far = Float64Array.from(boards, ({ at }) =>
    entrances.length === 0 ? 0 : Math.min(...entrances.map((door) => Math.hypot(door.x - at.x, door.y - at.y))),
  );
  const most = Math.max(0, ...far);
  return most === 0 ? far : far.map((metres) => metres / most);
}

/** Problems are values that never change, so that each is read once. */
const read = new WeakMap<PosterProblem, LayoutModel>();

/**
 * Reads a problem into numbers.
 * @throws DomainError `invalid` with every fault, where the problem cannot be understood; `conflict` where there are
 *   fewer boards than posters
 */
export function readProblem(problem: PosterProblem): LayoutModel {
  const known = read.get(problem);
  if (known) return known;
  const model = compile(problem);
  read.set(problem, model);
  return model;
}

function compile(problem: PosterProblem): LayoutModel {
  const faults = problemFaults(problem);
  if (faults.length > 0) {
    throw new DomainError('invalid', 'poster-problem-unclear', 'The poster problem cannot be understood.', faults);
  }
  const { posters, floorPlan } = problem;
  const { boards } = floorPlan;
  const size = boards.length;
  if (posters.length > size) {
    const missing = posters.length - size;
    throw new DomainError(
      'conflict',
      'too-few-boards',
      `There are ${posters.length} posters for ${size} boards: add ${missing} ${missing === 1 ? 'board' : 'boards'} or hold a second poster session.`,
    );
  }
  const shifts = shiftsIn(problem);
  const boardAt = new Map(boards.map(({ number }, place) => [number, place]));
  const similarity = similarities(problem, size);
  const neighbours = neighboursOf(floorPlan);
  return {
    problem,
    size,
    shifts,
    posters,
    boards,
    posterAt: new Map(posters.map(({ id }, place) => [id, place])),
    boardAt,
    neighbours,
    turns: turnsOf(
      neighbours,
      boards.map(({ number }) => number),
      shifts,
    ),
    similarity,
    allowed: allowedOf(problem, boardAt),
    ...homes(problem, boardAt, size),
    fromEntrance: fromEntrance(floorPlan),
    links: linksOf(posters),
    kin: kinOf(posters.length, size, similarity, problem.similarFrom ?? USUALLY_SIMILAR),
  };
}
