import type { Door, Point } from '../floor-plan';

/** A rectangular, level hall and what shall stand in it. Metres; the corner (0, 0) is the top left one of the plan. */
export interface HallWish {
  readonly name: string;
  /** Along x. */
  readonly width: number;
  /** Along y, downwards. */
  readonly depth: number;
  /** On the walls; at least one entrance. */
  readonly doors: readonly Door[];
  /** How many boards are wanted. */
  readonly posters: number;
  /** Sockets. */
  readonly power?: readonly Point[];
  /** Usable width of a board; 1.2 where not given (A0 upright is 0.84 wide, A0 across 1.19). */
  readonly boardWidth?: number;
  /** From face to face, where the hall is large enough; 3.0 where not given. */
  readonly aisle?: number;
}

/** The narrowest gangway between two faces, or between a face and a wall, in metres (usual for UK exhibitions). */
export const NARROWEST_AISLE = 2.1;

/** Recommended metres from face to face: a gangway and a row of listeners on either side. */
export const RECOMMENDED_AISLE = 3;

/** Where the hall has room to spare, aisles grow beyond the wished width by up to this factor. */
export const GENEROUS = 1.25;

/** Metres through a double-sided stand. */
export const STAND_THICKNESS = 0.1;

/** Metres of post between two boards of a run. */
export const POST = 0.05;

/** The usual board: an A0 sheet in either direction. */
export const USUAL_BOARD_WIDTH = 1.2;

/** Boards in one unbroken run, after which people need a way through. */
export const LONGEST_RUN = 10;

/** Metres that a row of chairs along the wall takes from the room. */
export const CHAIRS = 0.6;
