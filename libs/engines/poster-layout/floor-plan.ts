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
}

/** A straight row of stands. */
export interface BoardRun {
  readonly id: string;
  readonly from: Point;
  readonly to: Point;
}

/** A door. */
export interface Door {
  readonly at: Point;
  readonly width: number;
  readonly kind: 'entrance' | 'exit';
  readonly label: string;
}

/** A part of the floor with a use of its own. */
export interface FloorArea {
  readonly kind: 'quiet' | 'seating' | 'catering' | 'step-free-route' | 'no-go';
  /** Corners of the area; of a step-free route the points of the way from the door, which is not closed. */
  readonly outline: readonly Point[];
  readonly label: string;
}

/** The room of a poster session as drawn, with its boards in walking order. */
export interface FloorPlan {
  readonly name: string;
  readonly outline: readonly Point[];
  readonly doors: readonly Door[];
  readonly areas: readonly FloorArea[];
  readonly power: readonly Point[];
  readonly runs: readonly BoardRun[];
  readonly boards: readonly Board[];
}
