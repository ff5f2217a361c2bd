import type { Door, Point } from '../floor-plan';
import { distance, nearestOn, type Segment } from '../geometry/points';
import { cornersOf, edgesOf } from '../geometry/polygons';
import { BODY_RADIUS, doorCells } from './flood';
import { type FloorGrid, stepsOf } from './floor-grid';

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

/**
 * Whether somebody can walk straight from cell to cell; along the way as far at a time as the room round each place
 * allows (sphere tracing: Hart, 1996).
 */
export function sees({ cell, columns, room }: FloorGrid, from: number, to: number): boolean {
  const x = from % columns;
  const y = (from - x) / columns;
  const across = (to % columns) - x;
  const down = (to - (to % columns)) / columns - y;
  const length = Math.sqrt(across * across + down * down);
  for (let gone = 1; gone < length; ) {
    const share = gone / length;
    const at = Math.floor(y + share * down + 0.5) * columns + Math.floor(x + share * across + 0.5);
    const spare = (room[at] as number) - BODY_RADIUS;
    if (spare < 0) return false;
    gone += Math.max(0.7, spare / cell);
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

/** Where a walk begins: a cell, and the metres walked before. */
export interface WalkStart {
  readonly at: number;
  readonly metres: number;
}

/** How far cells are from where a walk begins, and where one turns last on the way to each. */
export interface Walk {
  readonly far: Float64Array;
  readonly turns: Int32Array;
}

/**
 * Walks from some cells to all others, or until it has come to one. Ways go straight wherever one can see along them, not
 * by the steps of the grid (Lazy Theta*: Nash, Koenig and Tovey, 2010).
 */
export function walkFrom(grid: FloorGrid, starts: readonly WalkStart[], until = -1): Walk {
  const { cell, columns, room } = grid;
  const far = new Float64Array(room.length).fill(Infinity);
  const turns = new Int32Array(room.length).fill(-1);
  const settled = new Uint8Array(room.length);
  const queue = new NearestFirst();
  const reach = (at: number, metres: number, turn: number): void => {
    far[at] = metres;
    turns[at] = turn;
    queue.push(at, metres);
  };
  for (const { at, metres } of starts) {
    if ((room[at] as number) >= BODY_RADIUS && metres < (far[at] as number)) reach(at, metres, at);
  }
  const steps = stepsOf(grid);
  const by = (turn: number, at: number): number => {
    const [x, toX] = [turn % columns, at % columns];
    const [across, down] = [toX - x, (at - toX - turn + x) / columns];
    return (far[turn] as number) + cell * Math.sqrt(across * across + down * down);
  };
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (settled[at] === 1) continue;
    settled[at] = 1;
    let turn = turns[at] as number;
    if (turn !== at && !sees(grid, turn, at)) {
      turn = -1;
      for (const step of steps) {
        if (settled[at + step] === 1 && (turn < 0 || by(at + step, at) < by(turn, at))) turn = at + step;
      }
      turns[at] = turn;
      far[at] = by(turn, at);
    }
    if (at === until) break;
    for (const step of steps) {
      const next = at + step;
      if (settled[next] === 1 || (room[next] as number) < BODY_RADIUS) continue;
      const metres = by(turn, next);
      if (metres < (far[next] as number)) reach(next, metres, turn);
    }
  }
  return { far, turns };
}

/** For every cell the metres to the nearest door for somebody who walks; infinite where no way leads out. */
export function waysOut(grid: FloorGrid, doors: readonly Door[], outline: readonly Point[]): Float64Array {
  const starts = doors.flatMap((door) => {
    const opening = openingOf(door, outline);
    return doorCells(grid, door, BODY_RADIUS).map((at): WalkStart => {
      const middle = grid.middleOf(at);
      return { at, metres: distance(nearestOn(opening, middle), middle) };
    });
  });
  return walkFrom(grid, starts).far;
}
