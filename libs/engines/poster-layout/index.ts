export { check, type Occurrence, type PlanFigures, type PlanReport } from './check';
export { checkHall, HALL_NOTICE, type HallFigures, type HallReport } from './clearance/check-hall';
export type { FindingKind, HallFinding } from './clearance/finding';
export { walkOf } from './clearance/walk-of';
export { CONSTRAINTS, DEFAULT_WEIGHTS, isHard, weightOf } from './constraints/catalogue';
export type { Constraint, Finding, Violation } from './constraints/constraint';
export type { BoardEntry, Topic } from './drawing/board-entry';
export type {
  DisplayItem,
  DisplayList,
  DisplayRole,
  HatchItem,
  LineItem,
  PathItem,
  RectItem,
  TextItem,
} from './drawing/display-list';
export { type DrawingOptions, drawFloorPlan } from './drawing/draw-floor-plan';
export { paintSvg, type SvgOptions } from './drawing/paint-svg';
export { explain, type NeighbourReason, type PosterReasons, type SwapReason } from './explain';
export type {
  Board,
  BoardFeature,
  BoardRun,
  Clearances,
  Door,
  FloorArea,
  FloorPlan,
  Hand,
  Obstacle,
  Point,
  SheetOrientation,
  Socket,
} from './floor-plan';
export { clearancesOf, USUAL_CLEARANCES } from './hall/clearances';
export { type FurnishOptions, furnishBoards } from './hall/furnish-boards';
export { HALL_SHAPES, type HallShape, type HallSizes, hallTemplate } from './hall/hall-template';
export { type HallWish, NARROWEST_AISLE, RECOMMENDED_AISLE } from './hall/hall-wish';
export { layOutHall } from './hall/lay-out-hall';
export { planFaults } from './hall/plan-faults';
export { freshId, type HallThing, thingsOf, withIds, withThings } from './hall/things';
export {
  boardsAlongTheWalk,
  comingFrom,
  type RunSide,
  type Whereabouts,
  whereaboutsInWords,
  whereaboutsOf,
} from './hall/whereabouts';
export { type BoardPrice, Pricer, type PriceTerm, pricesOf } from './prices/prices';
export {
  type BoardPlan,
  CONSTRAINT_NAMES,
  type ConstraintName,
  type Level,
  type Pin,
  type Placement,
  type Poster,
  type PosterProblem,
  type SheetFormat,
  type SheetSize,
  type SimilarityTable,
} from './problem';
export { proposeRuns, RUN_PATTERNS, type RunPattern, type RunProposal, type RunWish } from './proposals/propose-runs';
export type { Reason, ReasonKind } from './reasons/reason';
export { reasonsAgainst } from './reasons/reasons-against';
export { type Repair, type RepairOptions, repair } from './repair';
export { type QapOptions, type QapSolution, qapCost, solveQap } from './search/qap';
export { type SessionShare, type SessionToFill, type SplitOptions, splitSessions } from './sessions/split-sessions';
export { type SolveOptions, solve } from './solve';
