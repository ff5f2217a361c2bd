export { check, type PlanFigures, type PlanReport } from './check';
export { HARD_CONSTRAINTS, SOFT_CONSTRAINTS } from './constraints/all-constraints';
export type { HardConstraint, SoftConstraint, Violation } from './constraints/constraint';
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
export type { BoardPlan, Pin, Placement, Poster, PosterProblem, SimilarityTable } from './problem';
export { type QapOptions, type QapSolution, qapCost, solveQap } from './search/qap';
export { type SolveOptions, solve } from './solve';
