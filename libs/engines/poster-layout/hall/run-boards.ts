import type { Board, BoardRun, FloorPlan, Hand, Point } from '../floor-plan';
import { between, distance, leftOf, plus, type Segment, scaled, TOLERANCE, unit } from '../geometry/points';
import { rounded } from './hall-view';
import { POST, STAND_THICKNESS, USUAL_BOARD_WIDTH } from './hall-wish';

/** Ends of runs are rounded to the millimetre, so that a run may be so much shorter than its boards. */
const ROUNDING = 2 * TOLERANCE;

/** How many boards hang side by side on a face so long. */
export function boardsThatFit(length: number, boardWidth: number): number {
  return Math.max(0, Math.floor((length + POST + ROUNDING) / (boardWidth + POST)));
}

/** Metres of run that so many boards take. */
export const lengthFor = (count: number, boardWidth: number): number => count * (boardWidth + POST) - POST;

/** Which faces of a run bear boards. */
export function handsOf({ sides = 2, facing = 'left' }: BoardRun): readonly Hand[] {
  return sides === 2 ? ['left', 'right'] : [facing];
}

/** Direction in which one face of a run looks, as a vector of length 1. */
export function aheadOf({ from, to }: BoardRun, hand: Hand): Point {
  const left = leftOf(unit(from, to));
  return hand === 'left' ? left : scaled(left, -1);
}

/** One face of a run, from the run's beginning to its end. */
export function faceOf(run: BoardRun, hand: Hand): Segment {
  const aside = scaled(aheadOf(run, hand), STAND_THICKNESS / 2);
  return [plus(run.from, aside), plus(run.to, aside)];
}

/** The floor that the stands of a run take. */
export function bodyOf(run: BoardRun): Point[] {
  const [left, right] = [faceOf(run, 'left'), faceOf(run, 'right')];
  return [left[0], left[1], right[1], right[0]];
}

/** The boards of a run, each face from the run's beginning on, still without numbers and features. */
export function boardsOfRun(run: BoardRun): (Omit<Board, 'number'> & { id: string })[] {
  const { id, from, to, boardWidth = USUAL_BOARD_WIDTH, orientations } = run;
  const length = distance(from, to);
  const count = boardsThatFit(length, boardWidth);
  return handsOf(run).flatMap((hand) => {
    const ahead = aheadOf(run, hand);
    const facing = (Math.round((Math.atan2(ahead.y, ahead.x) * 1800) / Math.PI) / 10 + 360) % 360;
    const [start, end] = faceOf(run, hand);
    return Array.from({ length: count }, (_, place) => ({
      id: `${id}.${hand === 'left' ? 'a' : 'b'}${place + 1}`,
      at: rounded(between(start, end, (boardWidth / 2 + place * (boardWidth + POST)) / length)),
      facing,
      width: boardWidth,
      run: id,
      features: [],
      ...(orientations ? { orientations } : {}),
    }));
  });
}

/** Where somebody stands who reads a board. */
export function standingPlace({ at, facing }: Pick<Board, 'at' | 'facing'>, away = 0.75): Point {
  const angle = (facing * Math.PI) / 180;
  return plus(at, { x: away * Math.cos(angle), y: away * Math.sin(angle) });
}

/** The runs of a plan by their ids. */
export function runsById({ runs }: FloorPlan): Map<string, BoardRun> {
  return new Map(runs.map((run) => [run.id, run]));
}
