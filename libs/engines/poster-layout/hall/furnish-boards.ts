import type { Board, FloorPlan } from '../floor-plan';
import { distance } from '../geometry/points';
import { featuresIn } from './board-features';
import { mustBeReadable } from './plan-faults';
import { boardsOfRun } from './run-boards';
import { walkingOrder } from './walking-order';

export interface FurnishOptions {
  /** The plan whose numbers shall stay: boards that it has keep theirs, and new ones get numbers beyond. */
  readonly keep?: FloorPlan;
  /** Number all boards afresh, even with a plan to keep to. */
  readonly renumber?: boolean;
}

/** Metres within which a board that has no id yet is taken for the one that hung there. */
const SAME_PLACE = 0.05;

function sameBoard(before: Board, board: Omit<Board, 'number'>): boolean {
  if (before.id !== undefined) return before.id === board.id;
  const turned = Math.abs(((before.facing - board.facing + 540) % 360) - 180);
  return before.run === board.run && turned < 1 && distance(before.at, board.at) <= SAME_PLACE;
}

/** The numbers that boards had, by their new ids. */
function numbersFrom(
  keep: FloorPlan,
  boards: readonly (Omit<Board, 'number'> & { id: string })[],
): Map<string, number> {
  const byRun = new Map<string, Board[]>();
  for (const board of keep.boards) byRun.set(board.run, [...(byRun.get(board.run) ?? []), board]);
  const numbers = new Map<string, number>();
  for (const board of boards) {
    const before = byRun.get(board.run)?.find((some) => sameBoard(some, board));
    if (before) numbers.set(board.id, before.number);
  }
  return numbers;
}

/**
 * Makes the boards of all runs, each with what it offers, numbered along one walk from the entrance round run after run.
 * With `keep`, boards that stood before keep their number whatever else changed, so that what is printed stays true; the
 * numbers of boards that are gone are not given again.
 * @returns the plan with its boards in order of their numbers
 * @throws DomainError `invalid` with every fault of a plan that cannot be read
 */
export function furnishBoards(plan: FloorPlan, options: FurnishOptions = {}): FloorPlan {
  mustBeReadable(plan);
  const keep = options.renumber ? undefined : options.keep;
  const features = featuresIn(plan);
  const boards = new Map(
    plan.runs.flatMap(boardsOfRun).map((board) => [board.id, { ...board, features: features(board) }] as const),
  );
  const numbers = keep ? numbersFrom(keep, [...boards.values()]) : new Map<string, number>();
  let last = Math.max(0, ...(keep?.boards ?? []).map(({ number }) => number));
  const numbered = walkingOrder(plan).map((id): Board => {
    const before = numbers.get(id);
    if (before === undefined) last += 1;
    return { number: before ?? last, ...(boards.get(id) as Omit<Board, 'number'>) };
  });
  return { ...plan, boards: numbered.sort((a, b) => a.number - b.number) };
}
