import type { BoardRun, FloorPlan, Hand, Point } from '../floor-plan';
import { distance, meetingOf, type Segment } from '../geometry/points';
import { edgesOf } from '../geometry/polygons';
import { aheadOf, boardsOfRun, handsOf } from './run-boards';
import { shortestOrder } from './shortest-order';

/** One way to walk past a run: down one face and, where there are two, back on the other. */
export interface Round {
  readonly run: BoardRun;
  /** The faces in order, and whether each is walked from the run's beginning to its end. */
  readonly faces: readonly { readonly hand: Hand; readonly forwards: boolean }[];
  readonly start: Point;
  readonly end: Point;
}

const other = (hand: Hand): Hand => (hand === 'left' ? 'right' : 'left');

/** Metres from a face to those who walk past it. */
const ASIDE = 0.9;

function roundsOf(run: BoardRun): Round[] {
  const hands = handsOf(run);
  return hands.flatMap((hand) =>
    [true, false].map((forwards): Round => {
      const back = hands.length === 2 ? [{ hand: other(hand), forwards: !forwards }] : [];
      const beside = (end: 'from' | 'to', side: Hand): Point => {
        const ahead = aheadOf(run, side);
        return { x: run[end].x + ASIDE * ahead.x, y: run[end].y + ASIDE * ahead.y };
      };
      const begins = forwards ? 'from' : 'to';
      const ends = forwards ? 'to' : 'from';
      return {
        run,
        faces: [{ hand, forwards }, ...back],
        start: beside(begins, hand),
        end: hands.length === 2 ? beside(begins, other(hand)) : beside(ends, hand),
      };
    }),
  );
}

/** Metres that a wall in the way adds, where nobody can see how far it goes. */
const ROUND_A_WALL = 12;

/** How far it is from place to place for somebody who has to go round runs and walls, about. */
function walkIn({ outline, obstacles = [], runs }: FloorPlan): (from: Point, to: Point) => number {
  const walls = [outline, ...obstacles.map((obstacle) => obstacle.outline)].flatMap(edgesOf);
  return (from, to) => {
    const straight: Segment = [from, to];
    let metres = distance(from, to);
    for (const run of runs) {
      const meeting = meetingOf([run.from, run.to], straight);
      if (meeting) metres += 2 * Math.min(distance(meeting, run.from), distance(meeting, run.to)) + 1;
    }
    if (walls.some((wall) => meetingOf(wall, straight))) metres += ROUND_A_WALL;
    return metres;
  };
}

/** Where everybody comes in: the first entrance, else the first door, else the first corner. */
export function entranceOf({ doors, outline }: FloorPlan): Point {
  const door = doors.find(({ kind }) => kind === 'entrance') ?? doors[0];
  return door?.at ?? outline[0] ?? { x: 0, y: 0 };
}

/**
 * The order in which somebody walks past all boards: from the entrance round one run after the other, with as little way
 * between them as a search over orders finds.
 * @returns ids of boards, as `boardsOfRun` gives them
 */
export function walkingOrder(plan: FloorPlan): string[] {
  const rounds = plan.runs.filter((run) => boardsOfRun(run).length > 0).map(roundsOf);
  const order = shortestOrder(rounds, entranceOf(plan), walkIn(plan));
  return order.flatMap(({ run, faces }) => {
    const boards = boardsOfRun(run);
    return faces.flatMap(({ hand, forwards }) => {
      const face = boards.filter(({ id }) => id.startsWith(`${run.id}.${hand === 'left' ? 'a' : 'b'}`));
      return (forwards ? face : face.toReversed()).map(({ id }) => id);
    });
  });
}
