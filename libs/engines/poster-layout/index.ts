export type { Board, BoardFeature, BoardRun, Door, FloorArea, FloorPlan, Point } from './floor-plan';
