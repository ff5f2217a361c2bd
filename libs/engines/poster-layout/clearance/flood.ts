import type { Door, Point } from '../floor-plan';
import { distance } from '../geometry/points';
import { cellsAlong, type FloorGrid, stepsOf } from './floor-grid';

/** Half the breadth of somebody who walks, in metres. */
export const BODY_RADIUS = 0.3;

/** Cells in which people arrive who come through a door. */
export function doorCells(grid: FloorGrid, { at, width }: Door, radius: number): number[] {
  const near = { x: at.x, y: at.y };
  return cellsAlong(grid, [near, near], Math.max(width / 2, radius) + 2 * grid.cell);
}

/** All cells that can be reached from some over open ones. */
export function flood(grid: FloorGrid, from: readonly number[], open: Uint8Array): Uint8Array {
  const reached = new Uint8Array(open.length);
  const steps = stepsOf(grid);
  const stack = from.filter((at) => open[at] === 1);
  for (const at of stack) reached[at] = 1;
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    for (const step of steps) {
      const next = at + step;
      if (reached[next] === 0 && open[next] === 1) {
        reached[next] = 1;
        stack.push(next);
      }
    }
  }
  return reached;
}

/**
 * Floods from two open cells by turns, so that it costs no more than the smaller part, or the way round.
 * @param most cells of one part after which it counts as open floor
 * @returns the cells of the part that ends without meeting the other; none where they meet
 */
export function pocketOf(
  grid: FloorGrid,
  from: readonly [number, number],
  open: Uint8Array,
  most = Infinity,
): number[] | undefined {
  if (from[0] === from[1]) return undefined;
  const steps = stepsOf(grid);
  const owner = new Uint8Array(open.length);
  const parts = from.map((at) => [at]) as [number[], number[]];
  owner[from[0]] = 1;
  owner[from[1]] = 2;
  for (let done = 0; Math.min(parts[0].length, parts[1].length) < most; done += 1) {
    for (const [side, part] of parts.entries()) {
      const at = part[done];
      if (at === undefined) return part;
      for (const step of steps) {
        const next = at + step;
        if (open[next] === 0 || owner[next] === side + 1) continue;
        if (owner[next] !== 0) return undefined;
        owner[next] = side + 1;
        part.push(next);
      }
    }
  }
  return undefined;
}

/** Whether any of some cells that are reached lies within some metres of a place. */
export function isNear(grid: FloorGrid, reached: Uint8Array, place: Point, within: number): boolean {
  return cellsAlong(grid, [place, place], within).some(
    (at) => reached[at] === 1 && distance(grid.middleOf(at), place) <= within,
  );
}
