import type { Door, Point } from '../floor-plan';
import { distance } from '../geometry/points';
import { cellsAlong, type FloorGrid, neighbourSteps } from './floor-grid';

/** Half the breadth of somebody who walks, in metres. */
export const BODY_RADIUS = 0.3;

/** Cells in which people arrive who come through a door. */
export function doorCells(grid: FloorGrid, { at, width }: Door, radius: number): number[] {
  const near = { x: at.x, y: at.y };
  return cellsAlong(grid, [near, near], Math.max(width / 2, radius) + 2 * grid.cell);
}

/** All cells that can be reached from some, over cells that can be passed. */
export function flood(grid: FloorGrid, from: readonly number[], passable: (at: number) => boolean): Uint8Array {
  const reached = new Uint8Array(grid.room.length);
  const steps = neighbourSteps(grid);
  const stack = from.filter(passable);
  for (const at of stack) reached[at] = 1;
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    for (const next of steps(at)) {
      if (reached[next] === 0 && passable(next)) {
        reached[next] = 1;
        stack.push(next);
      }
    }
  }
  return reached;
}

/** What two floods from either side of a line find: that they meet, or which of them ends and how far it came. */
export type Parting =
  | { readonly meets: true }
  | { readonly meets: false; readonly pocket: readonly number[]; readonly side: 0 | 1 };

/**
 * Floods from two places by turns, so that it costs no more than the smaller part, or the way round.
 * @param most cells of one part after which it counts as open floor
 */
export function partFrom(
  grid: FloorGrid,
  [first, second]: readonly [number, number],
  passable: (at: number) => boolean,
  most = Infinity,
): Parting {
  const steps = neighbourSteps(grid);
  const owner = new Map<number, 0 | 1>([
    [first, 0],
    [second, 1],
  ]);
  const parts: [number[], number[]] = [[first], [second]];
  const done: [number, number] = [0, 0];
  if (first === second) return { meets: true };
  while (Math.min(parts[0].length, parts[1].length) < most) {
    for (const side of [0, 1] as const) {
      const at = parts[side][done[side]];
      if (at === undefined) return { meets: false, pocket: parts[side], side };
      done[side] += 1;
      for (const next of steps(at)) {
        const before = owner.get(next);
        if (before !== undefined && before !== side) return { meets: true };
        if (before === undefined && passable(next)) {
          owner.set(next, side);
          parts[side].push(next);
        }
      }
    }
  }
  return { meets: true };
}

/** Whether any of some cells that are reached lies within some metres of a place. */
export function isNear(grid: FloorGrid, reached: Uint8Array, place: Point, within: number): boolean {
  return cellsAlong(grid, [place, place], within).some(
    (at) => reached[at] === 1 && distance(grid.middleOf(at), place) <= within,
  );
}
