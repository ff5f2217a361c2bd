import type { FloorPlan } from '../floor-plan';
import { cornersOf, signedArea } from '../geometry/polygons';
import { clearancesOf } from '../hall/clearances';
import { furnishBoards } from '../hall/furnish-boards';
import { planFaults } from '../hall/plan-faults';
import { withIds } from '../hall/things';
import { aislesOf } from './aisle-findings';
import { bodiesIn, gapsBelow } from './bodies';
import { deadEndsOf } from './dead-ends';
import { doorFindings } from './door-findings';
import { finding, type HallFinding } from './finding';
import { BODY_RADIUS, doorCells } from './flood';
import { gridOf } from './floor-grid';
import { reachFindings } from './reach-findings';
import { runFindings } from './run-findings';
import { outlineFindings, thingFindings } from './shape-findings';
import { wayOutOf } from './way-out-findings';
import { waysOut } from './ways-out';

/** What a hall measures. */
export interface HallFigures {
  readonly boards: number;
  /** Metres; null where nobody walks beside a run within 6 m of anything. */
  readonly narrowestAisle: number | null;
  /** Metres from the farthest place to the door nearest to it; null where no door is reached. */
  readonly longestWayOut: number | null;
  readonly deadEnds: number;
  readonly boardsPer100m2: number;
  /** Square metres. */
  readonly area: number;
}

/** What is to be said about a hall before boards are set up in it. */
export interface HallReport {
  /** Errors first. */
  readonly findings: readonly HallFinding[];
  readonly figures: HallFigures;
  readonly notice: string;
}

/** Under every report: a program cannot say that a hall is safe. */
export const HALL_NOTICE = 'The venue’s fire risk assessment decides.';

/** Metres between things up to which one walks between them rather than over open floor. */
const WIDEST_GAP = 6;

function unreadable(plan: FloorPlan): HallFinding[] {
  return planFaults(plan).map(({ message, field }) =>
    finding(
      'unreadable',
      'error',
      [],
      field === undefined ? message : `${field}: ${message}`,
      'Correct that value.',
      undefined,
      field,
    ),
  );
}

const centimetres = (length: number | null): number | null => (length === null ? null : Math.round(length * 100) / 100);

/**
 * Checks where boards and everything else stand: aisles, the turning circle, the way out, dead ends, doors, and things
 * that cross. Takes anything and never throws: what cannot be read is a finding too. Distances between things are exact
 * to the millimetre; ways are exact to a cell of 25 cm.
 */
export function checkHall(drawn: FloorPlan): HallReport {
  const faults = unreadable(drawn);
  const nothing = { boards: 0, narrowestAisle: null, longestWayOut: null, deadEnds: 0, boardsPer100m2: 0, area: 0 };
  if (faults.length > 0) return { findings: faults, figures: nothing, notice: HALL_NOTICE };
  const unclear = outlineFindings(drawn);
  if (unclear.length > 0) return { findings: unclear, figures: nothing, notice: HALL_NOTICE };
  const named = withIds({ ...drawn, outline: cornersOf(drawn.outline) });
  const plan = named.boards?.length > 0 ? named : furnishBoards(named);
  const bodies = bodiesIn(plan);
  const gaps = gapsBelow(bodies, Math.max(WIDEST_GAP, clearancesOf(plan).aisle));
  const grid = gridOf(plan);
  const aisles = aislesOf(plan, grid, bodies, gaps);
  const wayOut = wayOutOf(plan, grid, waysOut(grid, plan.doors, plan.outline));
  const doorAt = new Set(plan.doors.flatMap((door) => doorCells(grid, door, BODY_RADIUS)));
  const deadEnds = deadEndsOf(plan, grid, bodies, doorAt);
  const found = [
    ...thingFindings(plan),
    ...runFindings(plan),
    ...doorFindings(plan, bodies),
    ...aisles.findings,
    ...reachFindings(plan, grid, gaps),
    ...wayOut.findings,
    ...deadEnds,
  ];
  const area = Math.abs(signedArea(plan.outline));
  const rank = { error: 0, warning: 1 };
  return {
    findings: found.sort((a, b) => rank[a.level] - rank[b.level]),
    figures: {
      boards: plan.boards.length,
      narrowestAisle: centimetres(aisles.narrowest),
      longestWayOut: centimetres(wayOut.longest),
      deadEnds: deadEnds.length,
      boardsPer100m2: Math.round((plan.boards.length / area) * 1000) / 10,
      area: Math.round(area * 10) / 10,
    },
    notice: HALL_NOTICE,
  };
}
