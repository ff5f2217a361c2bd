import type { Point } from '../floor-plan';

/** What a mark on the drawing stands for. */
export type DisplayRole =
  | 'title'
  | 'outline'
  | 'area'
  | 'obstacle'
  | 'route'
  | 'stand'
  | 'board'
  | 'topic'
  | 'letter'
  | 'number'
  | 'door'
  | 'label'
  | 'power'
  | 'here'
  | 'walk'
  | 'chosen'
  | 'scale'
  | 'legend';

interface Mark {
  readonly role: DisplayRole;
  /** What it says to somebody who does not see it. */
  readonly label?: string;
  /** Number of the board to which it belongs; the marks of one board follow each other. */
  readonly board?: number;
  /** Id of the thing in the plan that it shows, where that can be moved by itself. */
  readonly thing?: string;
  /** Where the board leads on a page. */
  readonly href?: string;
  readonly fill?: string;
  readonly stroke?: string;
  /** Width of the stroke in metres. */
  readonly lineWidth?: number;
  /** Lengths in metres, stroke and gap by turns. */
  readonly dash?: readonly number[];
}

export interface RectItem extends Mark {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PathItem extends Mark {
  readonly kind: 'path';
  readonly points: readonly Point[];
  readonly closed: boolean;
}

export interface LineItem extends Mark {
  readonly kind: 'line';
  readonly from: Point;
  readonly to: Point;
}

export interface TextItem extends Mark {
  readonly kind: 'text';
  readonly text: string;
  /** The middle, start or end of the base line, as `anchor` says. */
  readonly at: Point;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Height of the em in metres. */
  readonly size: number;
  readonly bold?: boolean;
  /** Degrees clockwise about `at`. */
  readonly turn?: number;
}

/** Parallel strokes, already cut to the area that they fill. */
export interface HatchItem extends Mark {
  readonly kind: 'hatch';
  readonly strokes: readonly (readonly [Point, Point])[];
}

/** One mark; painted in the order of the list. */
export type DisplayItem = RectItem | PathItem | LineItem | TextItem | HatchItem;

/**
 * A drawing that any renderer can paint without knowing what it shows. Lengths are metres of floor, x to the right, y
 * down.
 */
export interface DisplayList {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Metres of floor in one millimetre of paper where the drawing fills the print area of A4. */
  readonly metresPerMillimetre: number;
  readonly items: readonly DisplayItem[];
}
