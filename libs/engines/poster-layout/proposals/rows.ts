import type { FloorPlan, Point } from '../floor-plan';
import { cross, distance, dot, type Segment, unit } from '../geometry/points';
import { cornersOf, edgesOf } from '../geometry/polygons';
import { GENEROUS, LONGEST_RUN, STAND_THICKNESS } from '../hall/hall-wish';
import { freeStretches, type KeepOff, type Line } from './free-stretches';
import {
  gangwayIn,
  type Stand,
  type StandWish,
  standsIn,
  thingsToKeepOff,
  total,
  trimmed,
  wallsToKeepOff,
} from './stands';

/** Places at which the first row may lie, as parts of the way from row to row. */
const PHASES = 10;
/** Rows that are laid at most: more than any hall needs, so that a field does not take longer than a hall. */
const MOST_ROWS = 60;

/** Directions in which rows may lie: along the longest wall and across it, and along the longest that is askew to both. */
export function axesOf({ outline }: FloorPlan): Point[] {
  const walls = edgesOf(cornersOf(outline)).toSorted((a: Segment, b: Segment) => distance(...b) - distance(...a));
  const axes: Point[] = [];
  for (const wall of walls) {
    const along = unit(...wall);
    const isNew = axes.every((axis) => Math.min(Math.abs(dot(axis, along)), Math.abs(cross(axis, along))) > 0.05);
    if (isNew && axes.length < 4) axes.push(along, { x: -along.y, y: along.x });
  }
  return axes;
}

/** How far a hall reaches across a direction. */
export function reachAcross({ outline }: FloorPlan, along: Point): { from: number; to: number } {
  const offs = outline.map((corner) => cross(along, corner));
  return { from: Math.min(...offs), to: Math.max(...offs) };
}

/** The lines of rows that could be laid across a hall: evenly spread, or at equal steps from several places. */
function* rowLines(plan: FloorPlan, along: Point, aisle: number): Generator<Line[]> {
  const { from, to } = reachAcross(plan, along);
  const lineAt = (off: number): Line => ({ origin: { x: -along.y * off, y: along.x * off }, along });
  const step = aisle + STAND_THICKNESS;
  for (
    let rows = 1;
    rows <= MOST_ROWS && (to - from) / (rows + 1) >= gangwayIn(plan, aisle) + STAND_THICKNESS / 2;
    rows += 1
  ) {
    const apart = Math.min((to - from) / (rows + 1), aisle * GENEROUS + STAND_THICKNESS);
    if (rows > 1 && apart < step - 1e-9) break;
    const first = (from + to - (rows - 1) * apart) / 2;
    yield Array.from({ length: rows }, (_, i) => lineAt(first + i * apart));
  }
  for (let phase = 0; phase < PHASES; phase += 1) {
    const first = from + gangwayIn(plan, aisle) + STAND_THICKNESS / 2 + (phase / PHASES) * step;
    const count = Math.min(MOST_ROWS, Math.max(0, Math.floor((to - first) / step) + 1));
    yield Array.from({ length: count }, (_, i) => lineAt(first + i * step));
  }
}

/** The rows with runs no longer than enough boards need. */
function shortEnough(lines: readonly Line[], plan: FloorPlan, keepOffs: readonly KeepOff[], wish: StandWish): Stand[] {
  const gangway = gangwayIn(plan, wish.aisle);
  const free = lines.map((line) => freeStretches(line, plan.outline, keepOffs).map((stretch) => ({ line, stretch })));
  const upTo = (most: number): Stand[] =>
    free.flat().flatMap(({ line, stretch }) => standsIn(line, stretch, wish, gangway, most));
  let stands = upTo(LONGEST_RUN);
  for (let most = LONGEST_RUN - 1; most > 1 && total(stands) > wish.boards; most -= 1) {
    const shorter = upTo(most);
    if (total(shorter) < wish.boards) break;
    stands = shorter;
  }
  return stands;
}

/**
 * Rows of stands along a direction, with the aisle of the wish between them: those that hold enough boards in the fewest
 * runs, or as many boards as the hall has room for.
 * @param keepOff what stands in the hall already
 */
export function rowsAlong(plan: FloorPlan, along: Point, wish: StandWish, keepOff: readonly KeepOff[] = []): Stand[] {
  const gangway = gangwayIn(plan, wish.aisle);
  const keepOffs = [wallsToKeepOff(plan, gangway), ...thingsToKeepOff(plan, gangway), ...keepOff];
  let best: Stand[] = [];
  for (const lines of rowLines(plan, along, wish.aisle)) {
    const stands = shortEnough(lines, plan, keepOffs, wish);
    const [count, before] = [Math.min(total(stands), wish.boards), Math.min(total(best), wish.boards)];
    if (count > before || (count === before && stands.length < best.length)) best = stands;
  }
  return trimmed(best, wish.boards);
}
