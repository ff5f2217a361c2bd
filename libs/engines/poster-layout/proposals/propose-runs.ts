import { DomainError } from '@colloquy/kernel';
import { checkHall, type HallReport } from '../clearance/check-hall';
import type { FindingKind, HallFinding } from '../clearance/finding';
import type { BoardRun, FloorPlan, Point } from '../floor-plan';
import { distance, plus, scaled, unit } from '../geometry/points';
import { clearancesOf } from '../hall/clearances';
import { furnishBoards } from '../hall/furnish-boards';
import { rounded } from '../hall/hall-view';
import { POST, RECOMMENDED_AISLE, USUAL_BOARD_WIDTH } from '../hall/hall-wish';
import { boardsThatFit } from '../hall/run-boards';
import { herringBone } from './herring-bone';
import { perimeter } from './perimeter';
import { axesOf, rowsAlong } from './rows';
import { runsOf, type Stand, type StandWish, total } from './stands';

/** How runs stand: side by side, askew in bands, or along the walls. */
export type RunPattern = 'rows' | 'herring-bone' | 'perimeter';

export const RUN_PATTERNS: readonly RunPattern[] = ['rows', 'herring-bone', 'perimeter'];

/** What is wanted of the runs. */
export interface RunWish {
  /** How many boards are wanted. */
  readonly boards: number;
  /** Only this pattern; all of them where not given. */
  readonly pattern?: RunPattern;
  /** Usable width of a board in metres; 1.2 where not given. */
  readonly boardWidth?: number;
  /** Faces of a run that stands in the room; 2 where not given. */
  readonly sides?: 1 | 2;
  /** Metres from face to face, where the hall is large enough; 3.0 where not given. */
  readonly aisle?: number;
}

/** One way to set up boards in a hall. */
export interface RunProposal {
  /** The hall with these runs and no others, its boards made. */
  readonly plan: FloorPlan;
  readonly pattern: RunPattern;
  readonly report: HallReport;
  /** Out of 100: see {@link proposeRuns}. */
  readonly score: number;
}

/** What a proposal loses for each thing that is not as wanted. */
const PRICES = { missingShare: 100, error: 20, warning: 2, deadEnd: 3, aisleShare: 10, run: 0.2, spareBoard: 0.1 };

function scoreOf({ findings, figures }: HallReport, plan: FloorPlan, wanted: number, aisle: number): number {
  const errors = findings.filter(({ level }) => level === 'error').length;
  const missing = Math.max(0, wanted - figures.boards) / wanted;
  const narrow = Math.max(0, 1 - (figures.narrowestAisle ?? aisle) / aisle);
  const loss =
    PRICES.missingShare * missing +
    PRICES.error * errors +
    PRICES.warning * (findings.length - errors - figures.deadEnds) +
    PRICES.deadEnd * figures.deadEnds +
    PRICES.aisleShare * narrow +
    PRICES.run * plan.runs.length +
    PRICES.spareBoard * Math.max(0, figures.boards - wanted);
  return Math.round((100 - loss) * 10) / 10;
}

/** A run without the board that is nearest to a place; none where hardly any is left. */
function shorter(run: BoardRun, at: Point): BoardRun | undefined {
  const { from, to, boardWidth = USUAL_BOARD_WIDTH } = run;
  if (boardsThatFit(distance(from, to), boardWidth) < 3) return undefined;
  const step = scaled(unit(from, to), boardWidth + POST);
  return distance(at, from) < distance(at, to)
    ? { ...run, from: rounded(plus(from, step)) }
    : { ...run, to: rounded(plus(to, scaled(step, -1))) };
}

/** Rounds of taking away what an error is about. */
const MENDINGS = 6;

/** @param given kinds of findings that the hall has without any run, which no run can mend */
function settled(plan: FloorPlan, given: ReadonlySet<FindingKind>): { plan: FloorPlan; report: HallReport } {
  let made = furnishBoards(plan);
  let report = checkHall(made);
  for (let i = 0; i < MENDINGS; i += 1) {
    const wrong = report.findings.filter(({ level, kind }) => level === 'error' && !given.has(kind));
    const about = new Map(wrong.flatMap((one: HallFinding) => one.things.map((id) => [id, one.at] as const)));
    if (!made.runs.some(({ id }) => about.has(id))) break;
    const runs = made.runs.flatMap((run) => (about.has(run.id) ? [shorter(run, about.get(run.id) ?? run.to)] : [run]));
    made = furnishBoards({ ...made, runs: runs.filter((run) => run !== undefined) });
    report = checkHall(made);
  }
  return { plan: made, report };
}

/** From the wished aisle down to the narrowest allowed. */
function aislesFrom(plan: FloorPlan, wished: number): number[] {
  const { aisle, aisleAtLeast } = clearancesOf(plan);
  const steps = [wished, (wished + aisle) / 2, aisle, (aisle + aisleAtLeast) / 2, aisleAtLeast];
  return [...new Set(steps.filter((step) => step <= wished && step >= aisleAtLeast))];
}

/** The stands with the widest aisle that hold enough boards, else those that hold the most. */
function widest(plan: FloorPlan, wish: StandWish, lay: (wish: StandWish) => Stand[]): Stand[] {
  let most: Stand[] = [];
  for (const aisle of aislesFrom(plan, wish.aisle)) {
    const stands = lay({ ...wish, aisle });
    if (total(stands) >= wish.boards) return stands;
    if (total(stands) > total(most)) most = stands;
  }
  return most;
}

function wishFaults({ boards, boardWidth, sides, aisle, pattern }: RunWish): { field: string; message: string }[] {
  const rules: [string, boolean, string][] = [
    [
      'boards',
      Number.isInteger(boards) && boards >= 1 && boards <= 2000,
      'The number of boards is a whole one, 1 to 2000.',
    ],
    ['boardWidth', boardWidth === undefined || (boardWidth >= 0.3 && boardWidth <= 6), 'A board is 0.3 to 6 m wide.'],
    ['sides', sides === undefined || sides === 1 || sides === 2, 'A run has 1 or 2 sides.'],
    ['aisle', aisle === undefined || (aisle > 0 && aisle <= 20), 'An aisle is up to 20 m wide.'],
    ['pattern', pattern === undefined || RUN_PATTERNS.includes(pattern), `Patterns are ${RUN_PATTERNS.join(', ')}.`],
  ];
  return rules.flatMap(([field, right, message]) => (right ? [] : [{ field, message }]));
}

/**
 * Proposes where boards could stand in a hall of any shape, instead of those that stand there: rows along each axis of
 * its walls, herring-bone, and along the walls. Runs keep the plan's clearances to everything; what still gives an error
 * is shortened or left out, so that a proposal with an error means that nothing better was found.
 *
 * The score is 100, less 100 for the share of boards that find no room, 20 for each error, 2 for each warning, 3 for each
 * dead end, 10 for the share by which the narrowest aisle misses the wish, 0.2 for each run and 0.1 for each spare board.
 * @returns the best first; none where not one board fits
 * @throws DomainError `invalid` for a wish or a plan that cannot be understood
 */
export function proposeRuns(plan: FloorPlan, wish: RunWish): RunProposal[] {
  const faults = wishFaults(wish);
  if (faults.length > 0) throw new DomainError('invalid', 'runs-unclear', 'No runs can be proposed.', faults);
  const { boards, pattern: only, aisle = RECOMMENDED_AISLE, boardWidth = USUAL_BOARD_WIDTH, sides = 2 } = wish;
  const stands: StandWish = { boards, boardWidth, sides, aisle: Math.max(aisle, clearancesOf(plan).aisleAtLeast) };
  const empty = furnishBoards({ ...plan, runs: [] });
  const given = new Set(checkHall(empty).findings.map(({ kind }) => kind));
  const axes = axesOf(plan);
  const layers: [RunPattern, (wish: StandWish) => Stand[]][] = [
    ...axes.map(
      (axis) =>
        ['rows', (some: StandWish) => rowsAlong(empty, axis, some)] as [RunPattern, (wish: StandWish) => Stand[]],
    ),
    ...axes
      .slice(0, 2)
      .map(
        (axis) =>
          ['herring-bone', (some: StandWish) => herringBone(empty, axis, some)] as [
            RunPattern,
            (wish: StandWish) => Stand[],
          ],
      ),
    ['perimeter', (some) => perimeter(empty, some)],
  ];
  return layers
    .filter(([pattern]) => only === undefined || pattern === only)
    .map(([pattern, lay]) => {
      const proposed = settled({ ...empty, runs: runsOf(widest(empty, stands, lay), stands) }, given);
      return { ...proposed, pattern, score: scoreOf(proposed.report, proposed.plan, boards, aisle) };
    })
    .filter(({ report }) => report.figures.boards > 0)
    .sort((a, b) => b.score - a.score);
}
