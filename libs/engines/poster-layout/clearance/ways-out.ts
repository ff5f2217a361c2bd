import type { Door, Point } from '../floor-plan';
import { distance, nearestOn, type Segment } from '../geometry/points';
import { cornersOf, edgesOf } from '../geometry/polygons';
import { BODY_RADIUS, doorCells } from './flood';
import { type FloorGrid, neighbourSteps } from './floor-grid';

/** Cells by how far they are, the nearest first: a binary heap that forgets nothing and may hold a cell twice. */
class NearestFirst {
  private readonly cells: number[] = [];
  private readonly far: number[] = [];

  push(cell: number, metres: number): void {
    let at = this.cells.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if ((this.far[above] as number) <= metres) break;
      this.cells[at] = this.cells[above] as number;
      this.far[at] = this.far[above] as number;
      at = above;
    }
    this.cells[at] = cell;
    this.far[at] = metres;
  }

  pop(): number | undefined {
    const first = this.cells[0];
    const [cell, metres] = [this.cells.pop(), this.far.pop()];
    const length = this.cells.length;
    if (cell === undefined || metres === undefined || length === 0) return first;
    let at = 0;
    for (let below = 1; below < length; below = 2 * at + 1) {
      if (below + 1 < length && (this.far[below + 1] as number) < (this.far[below] as number)) below += 1;
      if ((this.far[below] as number) >= metres) break;
      this.cells[at] = this.cells[below] as number;
      this.far[at] = this.far[below] as number;
      at = below;
    }
    this.cells[at] = cell;
    this.far[at] = metres;
    return first;
  }
}

/** Whether somebody can walk straight from cell to cell. */
function sees(grid: FloorGrid, from: number, to: number, passable: (at: number) => boolean): boolean {
  const [a, b] = [grid.middleOf(from), grid.middleOf(to)];
  const count = Math.ceil(distance(a, b) / (grid.cell / 2));
  for (let i = 1; i < count; i += 1) {
    const share = i / count;
    if (!passable(grid.cellAt({ x: a.x + share * (b.x - a.x), y: a.y + share * (b.y - a.y) }))) return false;
  }
  return true;
}

/** The part of the wall that a door opens, where people have left the hall. */
export function openingOf({ at, width }: Door, outline: readonly Point[]): Segment {
  const edges = edgesOf(cornersOf(outline));
  const wall = edges.reduce((best, edge) =>
    distance(nearestOn(edge, at), at) < distance(nearestOn(best, at), at) ? edge : best,
  );
  const [a, b] = wall;
  const length = Math.max(distance(a, b), 1e-9);
  const half = { x: ((b.x - a.x) / length) * (width / 2), y: ((b.y - a.y) / length) * (width / 2) };
  return [
    { x: at.x - half.x, y: at.y - half.y },
    { x: at.x + half.x, y: at.y + half.y },
  ];
}

/**
 * For every cell the metres to the nearest door for somebody who walks; infinite where no way leads out. Ways go straight
 * wherever one can see along them, not by the steps of the grid (Lazy Theta*: Nash, Koenig and Tovey, 2010).
 */
export function waysOut(grid: FloorGrid, doors: readonly Door[], outline: readonly Point[]): Float64Array {
  const { room, middleOf } = grid;
  const passable = (at: number): boolean => (room[at] ?? -1) >= BODY_RADIUS;
  const far = new Float64Array(room.length).fill(Infinity);
  const from = new Int32Array(room.length).fill(-1);
  const settled = new Uint8Array(room.length);
  const queue = new NearestFirst();
  for (const door of doors) {
    const opening = openingOf(door, outline);
    for (const at of doorCells(grid, door, BODY_RADIUS)) {
      const metres = distance(nearestOn(opening, middleOf(at)), middleOf(at));
      if (passable(at) && metres < (far[at] as number)) {
        far[at] = metres;
        from[at] = at;
        queue.push(at, metres);
      }
    }
  }
  const steps = neighbourSteps(grid);
  const stepTo = (a: number, b: number): number => (far[a] as number) + distance(middleOf(a), middleOf(b));
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (settled[at] === 1) continue;
    settled[at] = 1;
    const turn = from[at] as number;
    if (turn !== at && !sees(grid, turn, at, passable)) {
      const nearest = steps(at)
        .filter((next) => settled[next] === 1)
        .reduce((best, next) => (stepTo(next, at) < stepTo(best, at) ? next : best));
      from[at] = nearest;
      far[at] = stepTo(nearest, at);
    }
    const last = from[at] as number;
    for (const next of steps(at)) {
      if (settled[next] === 1 || !passable(next)) continue;
      const metres = last === at ? stepTo(at, next) : stepTo(last, next);
      if (metres < (far[next] as number)) {
        far[next] = metres;
        from[next] = last;
        queue.push(next, metres);
      }
    }
  }
  return far;
}
