import { intoTheHall } from '../clearance/door-findings';
import { openingOf } from '../clearance/ways-out';
import type { FloorPlan } from '../floor-plan';
import { cross, distance, dot, leftOf, plus, type Segment, scaled, unit } from '../geometry/points';
import { cornersOf, edgesOf, signedArea } from '../geometry/polygons';
import { clearancesOf } from '../hall/clearances';
import { STAND_THICKNESS } from '../hall/hall-wish';
import { boardsThatFit, lengthFor } from '../hall/run-boards';
import { freeStretches, type KeepOff, type Line, onLine } from './free-stretches';
import { axesOf, rowsAlong } from './rows';
import { gangwayIn, type Stand, type StandWish, thingsToKeepOff, total, trimmed } from './stands';

/** Metres from a wall to the middle of stands that turn their backs to it. */
const AT_THE_WALL = STAND_THICKNESS / 2 + 0.02;
/** Metres that the boards at two walls keep from the corner between them, so that people can stand before both. */
const CORNER = 1;
/** Metres beside a door that stay free. */
const BESIDE_A_DOOR = 0.5;

/** The floor before each door, and the wall beside it. */
function doorways(plan: FloorPlan): KeepOff[] {
  const outline = cornersOf(plan.outline);
  return plan.doors.map((door) => {
    const [a, b] = openingOf(door, outline);
    const ahead = scaled(intoTheHall(door, outline), clearancesOf(plan).aisleAtLeast);
    const front = [a, b, plus(b, ahead), plus(a, ahead)];
    return { sides: edgesOf(front), solid: front, margin: BESIDE_A_DOOR };
  });
}

/** What boards at one wall keep off: the walls next to it by a corner, those that they look at by an aisle. */
function otherWalls(walls: readonly Segment[], own: number, aisle: number, isClockwise: boolean): KeepOff[] {
  const along = unit(...(walls[own] as Segment));
  return walls.flatMap((wall, i): KeepOff[] => {
    if (i === own) return [];
    const next = i === (own + 1) % walls.length;
    const before = (i + 1) % walls.length === own;
    if (!next && !before) return [{ sides: [wall], margin: aisle + STAND_THICKNESS / 2 }];
    const turn = next ? cross(along, unit(...wall)) : cross(unit(...wall), along);
    const isCorner = isClockwise ? turn > 0.2 : turn < -0.2;
    const goesOn = Math.abs(turn) <= 0.2 && dot(along, unit(...wall)) > 0;
    if (goesOn || !isCorner) return [{ sides: [wall], margin: STAND_THICKNESS / 2 + 0.01 }];
    return [{ sides: [wall], margin: CORNER }];
  });
}

/** Boards along the walls that look into the hall, and where these are too few, rows in the middle. */
export function perimeter(plan: FloorPlan, wish: StandWish): Stand[] {
  const outline = cornersOf(plan.outline);
  const isClockwise = signedArea(outline) > 0;
  const gangway = gangwayIn(plan, wish.aisle);
  const walls = edgesOf(outline);
  const things = [...thingsToKeepOff(plan, gangway), ...doorways(plan)];
  const stands = walls.flatMap((wall, i): Stand[] => {
    const along = unit(...wall);
    const inwards = scaled(leftOf(along), isClockwise ? -1 : 1);
    const line: Line = { origin: plus(wall[0], scaled(inwards, AT_THE_WALL)), along };
    const keepOffs = [...otherWalls(walls, i, gangway, isClockwise), ...things];
    return freeStretches(line, outline, keepOffs).flatMap((stretch): Stand[] => {
      const [from, to] = [Math.max(0, stretch[0]), Math.min(distance(...wall), stretch[1])];
      const perFace = boardsThatFit(to - from, wish.boardWidth);
      if (perFace < 2) return [];
      const middle = (from + to) / 2;
      const half = lengthFor(perFace, wish.boardWidth) / 2;
      return [
        { line, stretch: [middle - half, middle + half], perFace, sides: 1, facing: isClockwise ? 'right' : 'left' },
      ];
    });
  });
  const missing = wish.boards - total(stands);
  if (missing <= 0) return evenly(stands, wish.boards);
  const taken = stands.map(({ line, stretch }): KeepOff => {
    const side: Segment = [onLine(line, stretch[0]), onLine(line, stretch[1])];
    return { sides: [side], margin: gangway + STAND_THICKNESS };
  });
  const inner = axesOf(plan).map((axis) => rowsAlong(plan, axis, { ...wish, boards: missing }, taken));
  const most = inner.reduce((best, rows) => (total(rows) > total(best) ? rows : best), []);
  return [...stands, ...most];
}

/** As many boards as wanted, taken from all walls alike. */
function evenly(stands: readonly Stand[], wanted: number): Stand[] {
  const most = Math.max(...stands.map(({ perFace }) => perFace), 0);
  for (let cap = 2; cap <= most; cap += 1) {
    const capped = stands.map((stand) => ({ ...stand, perFace: Math.min(cap, stand.perFace) }));
    if (total(capped) >= wanted) return trimmed(capped, wanted);
  }
  return trimmed(stands, wanted);
}
