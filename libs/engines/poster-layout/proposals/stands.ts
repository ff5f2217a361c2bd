import type { BoardRun, FloorPlan, Hand, Point } from '../floor-plan';
import { cornersOf, edgesOf, type Polygon } from '../geometry/polygons';
import { clearancesOf } from '../hall/clearances';
import { rounded } from '../hall/hall-view';
import { LONGEST_RUN, POST, STAND_THICKNESS } from '../hall/hall-wish';
import { boardsThatFit, lengthFor } from '../hall/run-boards';
import { type KeepOff, type Line, onLine, type Stretch } from './free-stretches';

/** What is wanted of the stands. */
export interface StandWish {
  readonly boards: number;
  readonly boardWidth: number;
  readonly sides: 1 | 2;
  /** Metres from face to face. */
  readonly aisle: number;
}

/** A row of stands that could be set up: so many boards to a face, in the middle of a stretch of a line. */
export interface Stand {
  readonly line: Line;
  readonly stretch: Stretch;
  readonly perFace: number;
  readonly sides: 1 | 2;
  readonly facing?: Hand;
}

export const boardsOf = ({ perFace, sides }: Stand): number => perFace * sides;
export const total = (stands: readonly Stand[]): number => stands.reduce((sum, stand) => sum + boardsOf(stand), 0);

const solid = (outline: Polygon, margin: number): KeepOff => {
  const corners = cornersOf(outline);
  return { sides: edgesOf(corners), solid: corners, margin };
};

/** What all stands keep off in a hall, with so much floor free to it; the walls apart. */
export function thingsToKeepOff({ obstacles = [], areas }: FloorPlan, free: number): KeepOff[] {
  const margin = free + STAND_THICKNESS / 2;
  return [
    ...obstacles.map(({ outline }) => solid(outline, margin)),
    ...areas
      .filter(({ kind }) => kind === 'seating' || kind === 'catering')
      .map(({ outline }) => solid(outline, margin)),
    ...areas.filter(({ kind }) => kind === 'no-go').map(({ outline }) => solid(outline, STAND_THICKNESS)),
  ];
}

/** The walls, to keep off by so much floor. */
export function wallsToKeepOff({ outline }: FloorPlan, free: number): KeepOff {
  return { sides: edgesOf(cornersOf(outline)), margin: free + STAND_THICKNESS / 2 };
}

/**
 * Fills a free stretch with rows of stands of at most ten boards, with ways through between them.
 * @param most boards to a face
 */
export function standsIn(
  line: Line,
  [from, to]: Stretch,
  { boardWidth, sides }: StandWish,
  gangway: number,
  most = LONGEST_RUN,
): Stand[] {
  const length = to - from;
  let best = { rows: 0, perFace: 0 };
  for (let rows = 1; rows * (boardWidth + POST) + (rows - 1) * gangway <= length + POST; rows += 1) {
    const perFace = Math.min(most, boardsThatFit((length - (rows - 1) * gangway) / rows, boardWidth));
    if (rows * perFace > best.rows * best.perFace) best = { rows, perFace };
  }
  const { rows, perFace } = best;
  if (rows === 0 || perFace === 0) return [];
  const run = lengthFor(perFace, boardWidth);
  const gap = Math.min(gangway + 1, rows > 1 ? (length - rows * run) / (rows - 1) : 0);
  const start = from + (length - rows * run - (rows - 1) * gap) / 2;
  return Array.from({ length: rows }, (_, i): Stand => {
    const begin = start + i * (run + gap);
    return { line, stretch: [begin, begin + run], perFace, sides };
  });
}

/** Takes boards away until hardly more are left than wanted: whole stands that stand last, then one board to a face. */
export function trimmed(stands: readonly Stand[], wanted: number): Stand[] {
  let spare = total(stands) - wanted;
  const kept: Stand[] = [];
  for (const stand of stands.toReversed()) {
    if (boardsOf(stand) <= spare) spare -= boardsOf(stand);
    else kept.unshift(stand);
  }
  for (let shorter = true; shorter; ) {
    shorter = false;
    for (let i = kept.length - 1; i >= 0; i -= 1) {
      const stand = kept[i] as Stand;
      if (spare < stand.sides || stand.perFace < 3) continue;
      kept[i] = { ...stand, perFace: stand.perFace - 1 };
      spare -= stand.sides;
      shorter = true;
    }
  }
  return kept;
}

/** The stands as runs of a plan, each in the middle of its stretch. */
export function runsOf(stands: readonly Stand[], { boardWidth }: StandWish, first = 1): BoardRun[] {
  return stands.map(({ line, stretch: [from, to], perFace, sides, facing }, i) => {
    const start = (from + to - lengthFor(perFace, boardWidth)) / 2;
    const [begin, end]: Point[] = [onLine(line, start), onLine(line, start + lengthFor(perFace, boardWidth))];
    return {
      id: `R${first + i}`,
      from: rounded(begin as Point),
      to: rounded(end as Point),
      boardWidth,
      ...(sides === 1 ? { sides, ...(facing ? { facing } : {}) } : {}),
    };
  });
}

/** Metres that ends of runs, and gangways between them, keep free. */
export const gangwayIn = (plan: FloorPlan, aisle: number): number => Math.min(clearancesOf(plan).aisle, aisle);
