import type { Colour } from './plan';

/** A place on a drawing, in the drawing's own unit; x to the right, y down. */
export interface DrawingPoint {
  readonly x: number;
  readonly y: number;
}

/** One shape, painted over those before it. Lengths, widths of strokes and sizes of type are in the drawing's unit. */
export type DrawingShape =
  | {
      readonly kind: 'path';
      readonly points: readonly DrawingPoint[];
      readonly closed: boolean;
      readonly fill?: Colour;
      readonly stroke?: Colour;
      readonly lineWidth?: number;
      /** Length of the strokes and of the gaps. */
      readonly dash?: readonly [number, number];
    }
  | {
      readonly kind: 'text';
      /** The start, middle or end of the base line. */
      readonly at: DrawingPoint;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly text: string;
      readonly size: number;
      readonly strong: boolean;
      readonly colour: Colour;
      /** Degrees clockwise about `at`. */
      readonly turn: number;
    };

/** A vector drawing that is scaled to the page. */
export interface Drawing {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly DrawingShape[];
}
