import type { FloorPlan, Point } from '../floor-plan';
import { between, distance, meetingOf, nearestOn, plus, type Segment, scaled, unit } from '../geometry/points';
import { edgesOf } from '../geometry/polygons';
import { aheadOf, faceOf, handsOf, standingPlace } from '../hall/run-boards';
import { LEAST_ROOM } from './aisle-findings';
import type { Body } from './bodies';
import { boardsInWords, finding, type HallFinding, metres } from './finding';
import { BODY_RADIUS, pocketOf } from './flood';
import { cellsAlong, type FloorGrid, openCells } from './floor-grid';

/** Metres across beyond which the floor before a run is no aisle but a place. */
const WIDEST_AISLE = 5;
/** Metres that a way may go on without leading anywhere before it counts as a dead end. */
const SHALLOW = 3;

/** A part of the floor that has one way in and out. */
interface DeadEnd {
  readonly cells: ReadonlySet<number>;
  readonly depth: number;
  readonly mouth: Point;
}

/** Straight ahead from the middle of a face to the next thing, where that is within the widest aisle. */
function across(face: Segment, ahead: Point, bodies: readonly Body[], own: string): Segment | undefined {
  const middle = between(face[0], face[1], 0.5);
  const ray: Segment = [plus(middle, scaled(ahead, 0.01)), plus(middle, scaled(ahead, WIDEST_AISLE))];
  const hits = bodies
    .filter(({ id, kind }) => id !== own && kind !== 'furniture')
    .flatMap(({ shape }) => edgesOf(shape).map((edge) => meetingOf(edge, ray)))
    .filter((hit) => hit !== undefined);
  if (hits.length === 0) return undefined;
  return [middle, hits.reduce((best, hit) => (distance(hit, middle) < distance(best, middle) ? hit : best))];
}

/** The dead end that begins at a line across an aisle, on either side of it, if there is one. */
function behind(gate: Segment, grid: FloorGrid, doorAt: ReadonlySet<number>): DeadEnd | undefined {
  const open = openCells(grid, BODY_RADIUS, cellsAlong(grid, gate, LEAST_ROOM * grid.cell));
  const middle = between(gate[0], gate[1], 0.5);
  const along = unit(...gate);
  const start = (side: 1 | -1): number | undefined =>
    [0.4, 0.6]
      .map((away) => grid.cellAt(plus(middle, { x: -along.y * away * side, y: along.x * away * side })))
      .find((at) => open[at] === 1);
  const [first, second] = [start(1), start(-1)];
  if (first === undefined || second === undefined) return undefined;
  const pocket = pocketOf(grid, [first, second], open);
  if (!pocket || pocket.some((at) => doorAt.has(at))) return undefined;
  const depth = pocket.reduce(
    (most, at) => Math.max(most, distance(nearestOn(gate, grid.middleOf(at)), grid.middleOf(at))),
    0,
  );
  return { cells: new Set(pocket), depth, mouth: middle };
}

/** Dead ends without those that lie within larger ones. */
function outermost(ends: readonly DeadEnd[], grid: FloorGrid): DeadEnd[] {
  const kept: DeadEnd[] = [];
  for (const end of ends.toSorted((a, b) => b.cells.size - a.cells.size)) {
    const within = ({ cells }: DeadEnd): boolean =>
      [...end.cells].some((at) => cells.has(at)) || cells.has(grid.cellAt(end.mouth));
    if (!kept.some(within)) kept.push(end);
  }
  return kept;
}

/** Aisles that lead nowhere: whoever goes in has to come back the same way. */
export function deadEndsOf(
  plan: FloorPlan,
  grid: FloorGrid,
  bodies: readonly Body[],
  doorAt: ReadonlySet<number>,
): HallFinding[] {
  const ends = plan.runs.flatMap((run) =>
    handsOf(run).flatMap((hand) => {
      const gate = across(faceOf(run, hand), aheadOf(run, hand), bodies, run.id);
      const end = gate ? behind(gate, grid, doorAt) : undefined;
      return end && end.depth > SHALLOW ? [end] : [];
    }),
  );
  return outermost(ends, grid).map(({ cells, depth, mouth }) => {
    const boards = plan.boards.filter((board) => cells.has(grid.cellAt(standingPlace(board))));
    const things = [...new Set(boards.map(({ run }) => run))];
    const who = boards.length > 0 ? ` with ${boardsInWords(boards)}` : '';
    const message = `The aisle${who} is a dead end, ${metres(depth)} deep.`;
    const help = 'Open a gap at its end, or shorten a run, so that people can walk on.';
    return finding('dead-end', 'warning', things, message, help, mouth);
  });
}
