import type { Board, BoardRun, FloorPlan, Point } from '../floor-plan';
import { distance, meetingOf, nearestOn, plus, type Segment, scaled, shortestWay } from '../geometry/points';
import { cornersOf, edgesOf, isInside, overlapOf, toEdge } from '../geometry/polygons';
import { STAND_THICKNESS, USUAL_BOARD_WIDTH } from '../hall/hall-wish';
import { boardsThatFit, bodyOf } from '../hall/run-boards';
import { boardsInWords, finding, type HallFinding, metres } from './finding';

/** Metres that a run may reach into a wall before it counts as outside. */
const INTO_THE_WALL = 0.02;
/** Metres from the end of a run within which another may join it. */
const JOINT = 0.15;
/** Metres in front of a face that its sheet and pins take, and by which sheets may lie over each other at their sides. */
const SHEET = { depth: 0.2, sides: 0.1 };

function lengthFindings({ runs }: FloorPlan): HallFinding[] {
  return runs.flatMap((run) => {
    const { id, from, to, boardWidth = USUAL_BOARD_WIDTH } = run;
    if (boardsThatFit(distance(from, to), boardWidth) > 0) return [];
    const message = `Run ${id} is ${metres(distance(from, to))} long and holds no board.`;
    const help = `Make it at least ${metres(boardWidth)} long, or take it away.`;
    return [finding('run-too-short', 'warning', [id], message, help, from)];
  });
}

function outsideFindings({ runs, outline }: FloorPlan): HallFinding[] {
  return runs.flatMap((run) => {
    const body = bodyOf(run);
    const out = body.find((corner) => !isInside(outline, corner) && toEdge(outline, corner) > INTO_THE_WALL);
    const through = edgesOf(outline)
      .map((wall) => meetingOf(wall, [run.from, run.to]))
      .find((p) => p && distance(p, run.from) > INTO_THE_WALL && distance(p, run.to) > INTO_THE_WALL);
    const at = out ?? through;
    if (!at) return [];
    const message = `Run ${run.id} reaches through a wall of the hall.`;
    return [finding('run-outside', 'error', [run.id], message, 'Move it into the hall, or shorten it.', at)];
  });
}

function inTheWay(run: BoardRun, { obstacles = [], areas }: FloorPlan): HallFinding[] {
  const body = bodyOf(run);
  const through = obstacles.flatMap(({ id, label, outline }) => {
    const at = overlapOf(body, cornersOf(outline));
    if (!at) return [];
    const message = `Run ${run.id} goes through “${label}”.`;
    const help = 'Move the run, or shorten it so that it ends before that; two runs can stand on either side.';
    return [finding('run-in-obstacle', 'error', [run.id, id], message, help, at)];
  });
  const taken = areas.flatMap(({ kind, id, label, outline }, i) => {
    if (kind === 'quiet' || kind === 'step-free-route') return [];
    const at = overlapOf(body, cornersOf(outline));
    if (!at) return [];
    const message = `Run ${run.id} stands in “${label}”.`;
    const level = kind === 'no-go' ? 'error' : 'warning';
    const help = 'Move the run out of that area, or make the area smaller.';
    return [finding('run-in-area', level, [run.id, id ?? `A${i + 1}`], message, help, at)];
  });
  return [...through, ...taken];
}

/** Where two runs cross, or lie on each other for longer than a joint; runs may end at each other. */
function crossing(a: BoardRun, b: BoardRun): Point | undefined {
  const [first, second]: Segment[] = [
    [a.from, a.to],
    [b.from, b.to],
  ];
  if (!first || !second) return undefined;
  const meeting = meetingOf(first, second);
  if (meeting) {
    const atAnEnd = [...first, ...second].some((end) => distance(end, meeting) <= JOINT);
    return atAnEnd ? undefined : meeting;
  }
  if (distance(...shortestWay(first, second)) >= STAND_THICKNESS - 0.002) return undefined;
  const shared = [...first, ...second].filter((end, i) => {
    const line = i < 2 ? second : first;
    return distance(nearestOn(line, end), end) < STAND_THICKNESS;
  });
  const [start, ...others] = shared;
  const farther = others.find((end) => start && distance(start, end) > JOINT);
  return start && farther ? scaled(plus(start, farther), 0.5) : undefined;
}

function crossingFindings({ runs }: FloorPlan): HallFinding[] {
  return runs.flatMap((a, i) =>
    runs.slice(i + 1).flatMap((b) => {
      const at = crossing(a, b);
      if (!at) return [];
      const message = `Runs ${a.id} and ${b.id} cross each other.`;
      return [
        finding('runs-cross', 'error', [a.id, b.id], message, 'Move one of them, or let it end at the other.', at),
      ];
    }),
  );
}

/** The floor that a board's sheet takes. */
function sheetOf({ at, facing, width }: Board): Point[] {
  const angle = (facing * Math.PI) / 180;
  const ahead = { x: Math.cos(angle), y: Math.sin(angle) };
  const aside = scaled({ x: -ahead.y, y: ahead.x }, width / 2 - SHEET.sides);
  const front = plus(at, scaled(ahead, SHEET.depth));
  return [plus(at, aside), plus(front, aside), plus(front, scaled(aside, -1)), plus(at, scaled(aside, -1))];
}

function overlapFindings({ boards, runs }: FloorPlan): HallFinding[] {
  const sheets = boards.map((board) => ({ board, sheet: sheetOf(board) }));
  const hidden = new Map<string, { boards: Board[]; at: Point; runs: [string, string] }>();
  const hide = (board: Board, by: string, at: Point): void => {
    const pair: [string, string] = [board.run, by].sort() as [string, string];
    const before = hidden.get(pair.join(' '));
    if (before) before.boards.push(board);
    else hidden.set(pair.join(' '), { boards: [board], at, runs: pair });
  };
  for (const [i, { board, sheet }] of sheets.entries()) {
    for (const other of sheets.slice(i + 1)) {
      if (other.board.run === board.run || distance(board.at, other.board.at) > board.width + other.board.width)
        continue;
      const at = overlapOf(sheet, other.sheet);
      if (at) hide(board, other.board.run, at);
    }
    for (const run of runs) {
      if (run.id === board.run || distance(nearestOn([run.from, run.to], board.at), board.at) > board.width) continue;
      const at = overlapOf(sheet, bodyOf(run));
      if (at) hide(board, run.id, at);
    }
  }
  return [...hidden.values()].map(({ boards: some, at, runs: pair }) => {
    const words = boardsInWords([...new Set(some)]);
    const message = `Run ${pair.find((id) => id !== some[0]?.run) ?? pair[0]} covers ${words} of run ${some[0]?.run}.`;
    return finding(
      'boards-overlap',
      'error',
      pair,
      message,
      'Move the runs apart, so that every board can be seen.',
      at,
    );
  });
}

/** What is wrong with where runs stand. */
export function runFindings(plan: FloorPlan): HallFinding[] {
  return [
    ...lengthFindings(plan),
    ...outsideFindings(plan),
    ...plan.runs.flatMap((run) => inTheWay(run, plan)),
    ...crossingFindings(plan),
    ...overlapFindings(plan),
  ];
}
