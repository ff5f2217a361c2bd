/** A place on the floor, in metres from the top left corner of the plan; x to the right, y down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a board, or the floor in front of it, offers. A poster's needs are met by features of the same name. */
export type BoardFeature = 'power' | 'quiet' | 'step-free' | 'seat' | 'near-exit';

/** How a sheet may hang on a board. */
export type SheetOrientation = 'portrait' | 'landscape';

/** One face of a stand on which one poster hangs. */
export interface Board {
  /** Printed on the board; follows the walking order from 1. */
  readonly number: number;
  /** The middle of the face. */
  readonly at: Point;
  /** Direction in which the face looks, in degrees clockwise from the x axis. */
  readonly facing: number;
  /** Usable width in metres. */
  readonly width: number;
  /** The run of boards that it belongs to. */
  readonly run: string;
  readonly features: readonly BoardFeature[];
  /** How sheets may hang; either way where not given. */
  readonly orientations?: readonly SheetOrientation[];
  /** Stays the same while the plan is edited: run, side (`a` left, `b` right) and place along the run, `R1.a3`. */
  readonly id?: string;
}

/** Left or right hand of somebody who goes along a run from its beginning. */
export type Hand = 'left' | 'right';

/** A straight row of stands. */
export interface BoardRun {
  readonly id: string;
  readonly from: Point;
  readonly to: Point;
  /** Faces with boards; two where not given. */
  readonly sides?: 1 | 2;
  /** On which hand the boards of a run with one side hang; left where not given. */
  readonly facing?: Hand;
  /** Usable width of each board in metres; 1.2 where not given. */
  readonly boardWidth?: number;
  /** How sheets may hang on its boards; either way where not given. */
  readonly orientations?: readonly SheetOrientation[];
}

/** A door. Everybody may leave by an entrance too. */
export interface Door {
  readonly at: Point;
  readonly width: number;
  readonly kind: 'entrance' | 'exit';
  readonly label: string;
  readonly id?: string;
}

/** A part of the floor with a use of its own. No board stands where people sit, eat, or in a no-go zone. */
export interface FloorArea {
  readonly kind: 'quiet' | 'seating' | 'catering' | 'step-free-route' | 'no-go';
  /** Corners of the area; of a step-free route the points of the way from the door, which is not closed. */
  readonly outline: readonly Point[];
  readonly label: string;
  readonly id?: string;
}

/** A socket. */
export interface Socket extends Point {
  readonly id?: string;
}

/** Something that stands in the hall and through which nobody walks. */
export interface Obstacle {
  readonly id: string;
  readonly kind: 'pillar' | 'wall' | 'stage';
  readonly outline: readonly Point[];
  readonly label: string;
}

/** What a hall must keep free, in metres. The venue's fire risk assessment decides. */
export interface Clearances {
  /** Width of an aisle below which there is a warning. */
  readonly aisle: number;
  /** Width of an aisle below which the hall is not in order. */
  readonly aisleAtLeast: number;
  /** Width of the circle in which somebody in a wheelchair turns. */
  readonly turningCircle: number;
  /** The longest way from any place to the nearest door. */
  readonly wayOut: number;
}

/** The room of a poster session as drawn, with its boards in walking order. */
export interface FloorPlan {
  readonly name: string;
  readonly outline: readonly Point[];
  readonly doors: readonly Door[];
  readonly areas: readonly FloorArea[];
  readonly power: readonly Socket[];
  readonly runs: readonly BoardRun[];
  /** Made from the runs by `furnishBoards`. */
  readonly boards: readonly Board[];
  readonly obstacles?: readonly Obstacle[];
  /** The usual ones where not given. */
  readonly clearances?: Clearances;
}
