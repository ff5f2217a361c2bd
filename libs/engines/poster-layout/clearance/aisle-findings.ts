import type { Clearances, FloorPlan, Hand, Point } from '../floor-plan';
import { between, distance, meetingOf, minus, plus, type Segment, scaled, TOLERANCE } from '../geometry/points';
import { edgesOf, isInside, overlapOf } from '../geometry/polygons';
import { clearancesOf } from '../hall/clearances';
import { STAND_THICKNESS, USUAL_BOARD_WIDTH } from '../hall/hall-wish';
import { aheadOf, boardsThatFit, faceOf, handsOf, lengthFor } from '../hall/run-boards';
import type { Body, Gap } from './bodies';
import { finding, type HallFinding, metres, metresMore } from './finding';
import { pocketOf } from './flood';
import { cellsAlong, type FloorGrid, openCells } from './floor-grid';

/** What stands as near as this to another thing is closed up to it: nobody means to walk between. */
export const CLOSED = 0.3;
/** Square metres behind a gap below which it leads nowhere. */
const POCKET = 2.5;

/** Share of a cell that two neighbouring cells cannot both be from a line between them. */
export const LEAST_ROOM = 0.72;

/** Whether people walk through: the floor on both sides is more than a corner, and nothing else lies between. */
function isPassage({ a, b, way, width }: Gap, grid: FloorGrid, bodies: readonly Body[]): boolean {
  const hindered = bodies.some(
    (body) => body !== a && body !== b && edgesOf(body.shape).some((edge) => meetingOf(edge, way)),
  );
  if (hindered) return false;
  const middle = between(way[0], way[1], 0.5);
  const along = scaled(minus(way[1], way[0]), 1 / width);
  const gate = cellsAlong(grid, way, LEAST_ROOM * grid.cell);
  const open = openCells(grid, (LEAST_ROOM - 0.01) * grid.cell, gate);
  const start = (side: 1 | -1): number | undefined =>
    [0.3, 0.5, 0.8]
      .map((away) => grid.cellAt(plus(middle, { x: -along.y * away * side, y: along.x * away * side })))
      .find((at) => open[at] === 1);
  const [first, second] = [start(1), start(-1)];
  if (first === undefined || second === undefined) return false;
  return pocketOf(grid, [first, second], open, POCKET / grid.cell ** 2) === undefined;
}

/** At which part of a run a place lies: an end of it, or one of its hands. */
function partOf({ run }: Body, place: Point): string {
  if (!run) return '';
  const nearEnd = (['from', 'to'] as const).find((end) => distance(run[end], place) <= STAND_THICKNESS);
  if (nearEnd) return nearEnd;
  const left = aheadOf(run, 'left');
  return (place.x - run.from.x) * left.x + (place.y - run.from.y) * left.y > 0 ? 'left' : 'right';
}

function narrowFinding({ a, b, way, width }: Gap, { aisle, aisleAtLeast }: Clearances): HallFinding {
  const isError = width < aisleAtLeast - TOLERANCE;
  const wanted = isError ? aisleAtLeast : aisle;
  const rule = isError ? `at least ${metres(wanted)} must stay free` : `${metres(wanted)} are recommended`;
  const message = `Between ${a.name} and ${b.name} ${metres(width)} are free; ${rule}.`;
  const apart = `Move ${a.kind === 'run' ? a.name : b.name} ${metresMore(wanted - width)} away from ${a.kind === 'run' ? b.name : a.name}`;
  const help = width < 0.9 ? `${apart}, or close the gap.` : `${apart}.`;
  const where = [partOf(a, way[0]), partOf(b, way[1])].join(' ');
  const at = between(way[0], way[1], 0.5);
  return finding('aisle-narrow', isError ? 'error' : 'warning', [a.id, b.id], message, help, at, where);
}

/** The floor that readers of the boards of one face need at the very least, its last boards' outer halves apart. */
function frontOf(body: Body, hand: Hand): Point[] {
  const { run } = body;
  if (!run) return [];
  const width = run.boardWidth ?? USUAL_BOARD_WIDTH;
  const [start, end] = faceOf(run, hand);
  const length = distance(start, end);
  const count = boardsThatFit(length, width);
  if (count === 0) return [];
  const inset = Math.min(width / 2, lengthFor(count, width) / 2 - 0.2);
  const [first, last] = [inset / length, (lengthFor(count, width) - inset) / length];
  const ahead = scaled(aheadOf(run, hand), CLOSED);
  const [a, b] = [between(start, end, first), between(start, end, last)];
  return [a, b, plus(b, ahead), plus(a, ahead)];
}

function touches(front: readonly Point[], { kind, shape }: Body): boolean {
  if (kind !== 'wall') return overlapOf(front, shape) !== undefined;
  const wall: Segment = [shape[0] as Point, shape[1] as Point];
  return wall.some((end) => isInside(front, end)) || edgesOf(front).some((edge) => meetingOf(edge, wall));
}

/** Faces with something right before them. */
function hiddenFaces(gaps: readonly Gap[], { aisleAtLeast }: Clearances): HallFinding[] {
  return gaps
    .filter(({ width }) => width <= CLOSED)
    .flatMap((gap) =>
      [[gap.a, gap.b] as const, [gap.b, gap.a] as const].flatMap(([body, other]) => {
        const { run } = body;
        if (!run) return [];
        return handsOf(run).flatMap((hand) => {
          const front = frontOf(body, hand);
          if (front.length === 0 || !touches(front, other)) return [];
          const message = `Nobody can stand in front of the boards on the ${hand} of ${body.name}: ${other.name} is ${metres(gap.width)} away.`;
          const help =
            run.sides === 1
              ? `Let the run face the other way, or move it ${metresMore(aisleAtLeast)} away.`
              : `Give the run one side only, or move it ${metresMore(aisleAtLeast)} away.`;
          return [finding('aisle-narrow', 'error', [run.id, other.id], message, help, front[2], hand)];
        });
      }),
    );
}

/** What is narrow between runs, and between runs and everything else; and the narrowest aisle of all. */
export function aislesOf(
  plan: FloorPlan,
  grid: FloorGrid,
  bodies: readonly Body[],
  gaps: readonly Gap[],
): { findings: HallFinding[]; narrowest: number | null } {
  const clearances = clearancesOf(plan);
  const beside = gaps.filter(({ a, b }) => a.kind === 'run' || b.kind === 'run');
  const seen = new Set<string>();
  const findings: HallFinding[] = [];
  let narrowest: number | null = null;
  for (const gap of beside.filter(({ width }) => width > CLOSED)) {
    const isNarrow = gap.width < clearances.aisle - TOLERANCE;
    if (!isNarrow && narrowest !== null) break;
    const found = narrowFinding(gap, clearances);
    if (seen.has(found.key) || !isPassage(gap, grid, bodies)) continue;
    seen.add(found.key);
    narrowest ??= gap.width;
    if (isNarrow) findings.push(found);
  }
  const hidden = hiddenFaces(beside, clearances).filter(({ key }) => !seen.has(key) && seen.add(key));
  return { findings: [...hidden, ...findings], narrowest };
}
