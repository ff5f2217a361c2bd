import type { Board, FloorPlan } from '../floor-plan';
import { TOLERANCE } from '../geometry/points';
import { clearancesOf } from '../hall/clearances';
import { standingPlace } from '../hall/run-boards';
import { comingFrom } from '../hall/whereabouts';
import { LEAST_ROOM } from './aisle-findings';
import type { Gap } from './bodies';
import { boardsInWords, type FindingKind, finding, type HallFinding, metres } from './finding';
import { BODY_RADIUS, doorCells, flood, isNear } from './flood';
import { cellsAlong, type FloorGrid, openCells } from './floor-grid';

/** Metres from the place in front of a board within which one still is in front of it. */
const IN_FRONT = 0.6;

/** The floor that a disc covers with its middle when it is rolled in from the entrances. */
function rolledFrom({ doors }: FloorPlan, grid: FloorGrid, radius: number, shut: readonly number[]): Uint8Array {
  const entrances = doors.filter(({ kind }) => kind === 'entrance');
  const from = (entrances.length > 0 ? entrances : doors).flatMap((door) => doorCells(grid, door, radius));
  return flood(grid, from, openCells(grid, radius, shut));
}

function byRun(boards: readonly Board[]): Board[][] {
  const runs = new Map<string, Board[]>();
  for (const board of boards) runs.set(board.run, [...(runs.get(board.run) ?? []), board]);
  return [...runs.values()];
}

function boardFindings(
  kind: FindingKind,
  boards: readonly Board[],
  words: (boards: string) => readonly [string, string],
): HallFinding[] {
  return byRun(boards).map((some) => {
    const [first] = some as [Board];
    const [message, help] = words(boardsInWords(some));
    return finding(kind, 'error', [first.run], message, help, standingPlace(first));
  });
}

/** Boards that nobody reaches, and boards in front of which nobody in a wheelchair can turn. */
export function reachFindings(plan: FloorPlan, grid: FloorGrid, gaps: readonly Gap[]): HallFinding[] {
  const { turningCircle } = clearancesOf(plan);
  const walked = rolledFrom(plan, grid, BODY_RADIUS, []);
  const cutOff = plan.boards.filter((board) => !isNear(grid, walked, standingPlace(board), IN_FRONT));
  // A cell that a disc just fits lies up to the diagonal of half a cell beside its true middle; what is too narrow for
  // the disc is shut exactly, across the shortest way between what stands there.
  const radius = Math.max(BODY_RADIUS, turningCircle / 2 - LEAST_ROOM * grid.cell);
  const shut = gaps
    .filter(({ a, b, width }) => width < turningCircle - TOLERANCE && a.kind !== 'furniture' && b.kind !== 'furniture')
    .flatMap(({ way }) => cellsAlong(grid, way, LEAST_ROOM * grid.cell));
  const turned = rolledFrom(plan, grid, radius, shut);
  const apart = new Set(cutOff);
  const noTurning = plan.boards.filter(
    (board) => !apart.has(board) && !isNear(grid, turned, standingPlace(board, turningCircle / 2), IN_FRONT),
  );
  return [
    ...boardFindings('cut-off', cutOff, (boards) => [
      `No way leads from ${comingFrom(plan)} to ${boards}.`,
      'Open a gap between the runs, or move what stands in the way.',
    ]),
    ...boardFindings('no-turning', noTurning, (boards) => [
      `Nobody in a wheelchair can come to ${boards} and turn there: a circle of ${metres(turningCircle)} does not fit.`,
      `Leave ${metres(turningCircle)} free in front of the boards and on the way there.`,
    ]),
  ];
}
