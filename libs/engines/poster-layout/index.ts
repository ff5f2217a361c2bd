export { check, type Occurrence, type PlanFigures, type PlanReport } from './check';
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
export type { Board, BoardFeature, BoardRun, Door, FloorArea, FloorPlan, Point } from './floor-plan';
export { type HallWish, NARROWEST_AISLE, RECOMMENDED_AISLE } from './hall/hall-wish';
export { layOutHall } from './hall/lay-out-hall';
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
export { type QapOptions, type QapSolution, qapCost, solveQap } from './search/qap';
export { type SolveOptions, solve } from './solve';
