import type { Board, FloorPlan, Point } from '../floor-plan';
import { distance, nearestOn } from '../geometry/points';
import { standingPlace } from '../hall/run-boards';
import { entranceOf } from '../hall/walking-order';
import { BODY_RADIUS } from './flood';
import { cellsAlong, type FloorGrid, gridOf } from './floor-grid';
import { sees, walkFrom } from './ways-out';

/** Metres in front of a board at which somebody walks past, where there is room: the middle of an aisle of 2.1 m. */
const PAST = [1.05, 0.75, 0.45];
/** Metres round the entrance within which the walk begins. */
const AT_THE_DOOR = 1.2;

function placePast(board: Board, grid: FloorGrid): Point | undefined {
  return PAST.map((away) => standingPlace(board, away)).find(
    (place) => (grid.room[grid.cellAt(place)] ?? -1) >= BODY_RADIUS,
  );
}

/** From one cell to another round what stands between, without the cells themselves. */
function roundAbout(grid: FloorGrid, from: number, to: number): Point[] {
  const { turns } = walkFrom(grid, [{ at: from, metres: 0 }], to);
  const way: Point[] = [];
  for (let at = turns[to] as number; at >= 0 && at !== from; at = turns[at] as number) way.unshift(grid.middleOf(at));
  return way;
}

/** Without the places between two others on one straight line. */
function straightened(way: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const place of way) {
    const [before, last] = [kept.at(-2), kept.at(-1)];
    if (last && distance(last, place) < 0.05) continue;
    if (before && last && distance(nearestOn([before, place], last), last) < 0.02) kept.pop();
    kept.push(place);
  }
  return kept;
}

/**
 * The line along which somebody walks who passes all boards in the order of their numbers: from the entrance, an aisle's
 * middle in front of each, and round the ends of runs.
 */
export function walkOf(plan: FloorPlan): Point[] {
  const grid = gridOf(plan);
  const entrance = entranceOf(plan);
  const [inside] = cellsAlong(grid, [entrance, entrance], AT_THE_DOOR)
    .filter((at) => (grid.room[at] as number) >= BODY_RADIUS)
    .sort((a, b) => distance(grid.middleOf(a), entrance) - distance(grid.middleOf(b), entrance));
  const boards = plan.boards.toSorted((a, b) => a.number - b.number);
  const places = boards.map((board) => placePast(board, grid)).filter((place) => place !== undefined);
  const way: Point[] = [entrance];
  let last = inside;
  for (const place of places) {
    const at = grid.cellAt(place);
    if (last !== undefined && last !== at && !sees(grid, last, at)) way.push(...roundAbout(grid, last, at));
    way.push(place);
    last = at;
  }
  return straightened(way);
}
