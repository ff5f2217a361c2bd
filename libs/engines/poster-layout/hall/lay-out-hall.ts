import { DomainError, type Fault } from '@colloquy/kernel';
import type { Board, BoardRun, FloorPlan, Point } from '../floor-plan';
import { furnish } from './furnish';
import { chooseGrid, GANGWAY, type Grid, pitchOf } from './grid';
import { type HallView, type Places, rounded, viewOf } from './hall-view';
import {
  CHAIRS,
  GENEROUS,
  type HallWish,
  POST,
  RECOMMENDED_AISLE,
  STAND_THICKNESS,
  USUAL_BOARD_WIDTH,
} from './hall-wish';

function placesOf({ rows, columns, perFace, aisle }: Grid, view: HallView, boardWidth: number): Places {
  const roomy = (view.span - CHAIRS - rows * STAND_THICKNESS) / (rows + 1);
  const spacing = Math.min(roomy, aisle * GENEROUS);
  const deep = rows * STAND_THICKNESS + (rows - 1) * spacing;
  const firstRow = (view.span - CHAIRS - deep) / 2 + STAND_THICKNESS / 2;
  const run = perFace * pitchOf(boardWidth) - POST;
  const spare = view.length - columns * run - (columns + 1) * GANGWAY;
  const gap = GANGWAY + Math.min(spare / (columns + 1), 1);
  const firstColumn = (view.length - columns * run - (columns - 1) * gap) / 2;
  return {
    rows: Array.from({ length: rows }, (_, i) => firstRow + i * (STAND_THICKNESS + spacing)),
    columns: Array.from({ length: columns }, (_, j) => {
      const from = firstColumn + j * (run + gap);
      return [from, from + run] as const;
    }),
  };
}

/** A run with the way round it: the face that is met first, the end where the walk begins. */
interface Round {
  readonly id: string;
  readonly row: number;
  readonly ends: readonly [number, number];
  readonly nearFirst: boolean;
  readonly fromHighEnd: boolean;
}

/** Serpentine: the first column away from the entrance, the next one back, and round each run before the next. */
function walk({ rows, columns }: Places): Round[] {
  return columns.flatMap((ends, j) => {
    const outwards = j % 2 === 0;
    const order = outwards ? rows : [...rows].reverse();
    return order.map((row, i) => ({
      id: `R${j * rows.length + i + 1}`,
      row,
      ends,
      nearFirst: outwards,
      fromHighEnd: columns.length > 1 && j === 0,
    }));
  });
}

function boardsOf(round: Round, view: HallView, perFace: number, boardWidth: number): Omit<Board, 'number'>[] {
  const middles = Array.from({ length: perFace }, (_, k) => round.ends[0] + boardWidth / 2 + k * pitchOf(boardWidth));
  const there = round.fromHighEnd ? middles.toReversed() : middles;
  const face = (alongs: readonly number[], side: 1 | -1): Omit<Board, 'number'>[] =>
    alongs.map((along) => {
      const across = round.row + (side * STAND_THICKNESS) / 2;
      const at = view.toPlan(along, across);
      const ahead = view.toPlan(along, across + side);
      const facing = (Math.round((Math.atan2(ahead.y - at.y, ahead.x - at.x) * 180) / Math.PI) + 360) % 360;
      return { at: rounded(at), facing, width: boardWidth, run: round.id, features: [] };
    });
  const side = round.nearFirst ? -1 : 1;
  return [...face(there, side), ...face(there.toReversed(), side === 1 ? -1 : 1)];
}

function wishFaults({ width, depth, doors, posters }: HallWish): Fault[] {
  const onWall = ({ x, y }: Point): boolean =>
    x >= 0 && x <= width && y >= 0 && y <= depth && (x === 0 || x === width || y === 0 || y === depth);
  return [
    ...(width > 0 && depth > 0
      ? []
      : [{ field: 'width', message: 'Give the width and the depth of the hall in metres.' }]),
    ...(Number.isInteger(posters) && posters > 0
      ? []
      : [{ field: 'posters', message: 'The number of posters is a whole number from 1.' }]),
    ...(doors.some(({ kind }) => kind === 'entrance')
      ? []
      : [{ field: 'doors', message: 'The hall needs an entrance.' }]),
    ...doors.flatMap(({ at, label }, i) =>
      onWall(at) ? [] : [{ field: `doors.${i}.at`, message: `The door "${label}" does not stand in a wall.` }],
    ),
  ];
}

/**
 * Proposes where boards stand in a level rectangular hall: runs of double-sided boards with gangways of at least 2.1 m
 * all round, 3 m where there is room; numbered along one walk from the entrance. It is a proposal for an organiser to
 * change; the venue's fire risk assessment decides.
 * @returns a plan with at least as many boards as posters
 * @throws DomainError `invalid` for a hall that cannot be drawn, `conflict` for one that is too small
 */
export function layOutHall(wish: HallWish): FloorPlan {
  const faults = wishFaults(wish);
  if (faults.length > 0) throw new DomainError('invalid', 'hall-unclear', 'The hall cannot be laid out.', faults);
  const boardWidth = wish.boardWidth ?? USUAL_BOARD_WIDTH;
  const grid = chooseGrid(wish, boardWidth, wish.aisle ?? RECOMMENDED_AISLE);
  const view = viewOf(wish, grid.lengthwise);
  const places = placesOf(grid, view, boardWidth);
  const rounds = walk(places);
  const runs = rounds.map(({ id, row, ends }): BoardRun => {
    return { id, from: rounded(view.toPlan(ends[0], row)), to: rounded(view.toPlan(ends[1], row)) };
  });
  const boards = rounds
    .flatMap((round) => boardsOf(round, view, grid.perFace, boardWidth))
    .map((board, i) => ({ number: i + 1, ...board }));
  const { width, depth } = wish;
  const outline = [
    { x: 0, y: 0 },
    { x: width, y: 0 },
    { x: width, y: depth },
    { x: 0, y: depth },
  ];
  const power = wish.power ?? [];
  return { name: wish.name, outline, doors: wish.doors, power, runs, ...furnish(wish, view, places, boards) };
}
