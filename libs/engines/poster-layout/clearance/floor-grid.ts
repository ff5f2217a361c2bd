import type { FloorPlan, Point } from '../floor-plan';
import { distance, nearestOn, type Segment } from '../geometry/points';
import { edgesOf } from '../geometry/polygons';
import { STAND_THICKNESS } from '../hall/hall-wish';

/** Metres to the nearest thing in the way are counted up to here: more than any circle that is rolled over the floor. */
const REACH = 1.2;
/** A cell is as large as this, or larger where a hall would have more cells than that. */
const CELL = 0.25;
const MOST_CELLS = 120_000;

/** The floor as cells in rows, within a rim of cells where nobody can be, and for each how much room is round its middle. */
export interface FloorGrid {
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
  /** Metres from the middle of each cell to the nearest thing in the way, at most 1.2; below 0 where nobody can be. */
  readonly room: Float32Array;
  readonly middleOf: (cell: number) => Point;
  /** −1 outside the grid. */
  readonly cellAt: (point: Point) => number;
}

type Frame = Pick<FloorGrid, 'cell' | 'columns' | 'rows'> & { readonly left: number; readonly top: number };

function frameOf(outline: readonly Point[]): Frame {
  const [xs, ys] = [outline.map(({ x }) => x), outline.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, depth] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const cell = Math.max(CELL, Math.sqrt((width * depth) / MOST_CELLS), Math.max(width, depth) / 2000);
  return {
    cell,
    left: left - cell,
    top: top - cell,
    columns: Math.ceil(width / cell) + 2,
    rows: Math.ceil(depth / cell) + 2,
  };
}

/** Puts a value into every cell whose middle lies within a polygon, row by row. */
function fill(
  { cell, columns, rows, left, top }: Frame,
  room: Float32Array,
  polygon: readonly Point[],
  value: number,
): void {
  const edges = edgesOf(polygon);
  for (let row = 0; row < rows; row += 1) {
    const y = top + (row + 0.5) * cell;
    const hits = edges
      .filter(([a, b]) => a.y > y !== b.y > y)
      .map(([a, b]) => a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x))
      .sort((a, b) => a - b);
    for (let i = 0; i + 1 < hits.length; i += 2) {
      const first = Math.max(0, Math.ceil(((hits[i] as number) - left) / cell - 0.5));
      const last = Math.min(columns - 1, Math.floor(((hits[i + 1] as number) - left) / cell - 0.5));
      for (let column = first; column <= last; column += 1) room[row * columns + column] = value;
    }
  }
}

/** Calls back for every cell that may lie within some metres of a segment. */
function around(
  { cell, columns, rows, left, top }: Frame,
  [a, b]: Segment,
  reach: number,
  each: (at: number, x: number, y: number) => void,
): void {
  const column = (x: number): number => Math.min(columns, Math.max(0, Math.floor((x - left) / cell)));
  const row = (y: number): number => Math.min(rows, Math.max(0, Math.floor((y - top) / cell)));
  const [firstRow, lastRow] = [row(Math.min(a.y, b.y) - reach), row(Math.max(a.y, b.y) + reach)];
  const [firstColumn, lastColumn] = [column(Math.min(a.x, b.x) - reach), column(Math.max(a.x, b.x) + reach)];
  for (let r = firstRow; r <= lastRow && r < rows; r += 1) {
    for (let c = firstColumn; c <= lastColumn && c < columns; c += 1) {
      each(r * columns + c, left + (c + 0.5) * cell, top + (r + 0.5) * cell);
    }
  }
}

/** Cells of the floor with the room round them; people walk among chairs and tables, but through nothing else. */
export function gridOf({ outline, obstacles = [], runs }: FloorPlan): FloorGrid {
  const frame = frameOf(outline);
  const { cell, columns, rows, left, top } = frame;
  const room = new Float32Array(columns * rows).fill(-1);
  fill(frame, room, outline, REACH);
  for (const obstacle of obstacles) fill(frame, room, obstacle.outline, -1);
  const narrow = ([a, b]: Segment, thickness: number): void => {
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const square = Math.max(dx * dx + dy * dy, 1e-12);
    around(frame, [a, b], REACH + thickness, (at, x, y) => {
      const share = Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / square));
      const [awayX, awayY] = [a.x + share * dx - x, a.y + share * dy - y];
      const away = Math.sqrt(awayX * awayX + awayY * awayY) - thickness;
      if (away < (room[at] as number)) room[at] = away;
    });
  };
  for (const polygon of [outline, ...obstacles.map((obstacle) => obstacle.outline)]) {
    for (const edge of edgesOf(polygon)) narrow(edge, 0);
  }
  for (const { from, to } of runs) narrow([from, to], STAND_THICKNESS / 2);
  return {
    cell,
    columns,
    rows,
    room,
    middleOf: (at) => ({ x: left + ((at % columns) + 0.5) * cell, y: top + (Math.floor(at / columns) + 0.5) * cell }),
    cellAt: ({ x, y }) => {
      const [column, row] = [Math.floor((x - left) / cell), Math.floor((y - top) / cell)];
      return column >= 0 && column < columns && row >= 0 && row < rows ? row * columns + column : -1;
    },
  };
}

/** The cells whose middles lie within some metres of a segment. */
export function cellsAlong(grid: FloorGrid, [a, b]: Segment, within: number): number[] {
  const cells: number[] = [];
  const origin = grid.middleOf(0);
  const frame = { ...grid, left: origin.x - grid.cell / 2, top: origin.y - grid.cell / 2 };
  around(frame, [a, b], within, (at, x, y) => {
    const middle = { x, y };
    if (distance(nearestOn([a, b], middle), middle) <= within) cells.push(at);
  });
  return cells;
}

/** What to add to a cell that is not in the rim for each of the eight around it. */
export function stepsOf({ columns }: FloorGrid): number[] {
  return [-columns - 1, -columns, -columns + 1, -1, 1, columns - 1, columns, columns + 1];
}

/** 1 for every cell with that much room, but for those that are shut. */
export function openCells({ room }: FloorGrid, least: number, shut: Iterable<number> = []): Uint8Array {
  const open = new Uint8Array(room.length);
  for (let at = 0; at < room.length; at += 1) open[at] = (room[at] as number) >= least ? 1 : 0;
  for (const at of shut) open[at] = 0;
  return open;
}
