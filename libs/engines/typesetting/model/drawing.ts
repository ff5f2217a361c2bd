/** A place on a drawing, in the drawing's own unit; x to the right, y down. */
export interface DrawingPoint {
  readonly x: number;
  readonly y: number;
}

/** How a shape is painted: grey levels run from 0 (black) to 1 (white). */
export interface DrawingPaint {
  readonly fill?: number | 'accent';
  readonly stroke?: number | 'accent';
  /** Width of the stroke in points, whatever the scale. */
  readonly lineWidth?: number;
  readonly dashed?: boolean;
}

/** One shape, painted over those before it. */
export type DrawingShape =
  | (DrawingPaint & { readonly kind: 'path'; readonly points: readonly DrawingPoint[]; readonly closed: boolean })
  | {
      readonly kind: 'hatch';
      /** The area that is hatched. */
      readonly points: readonly DrawingPoint[];
      /** Which pattern, from 0. */
      readonly pattern: number;
    }
  | {
      readonly kind: 'text';
      readonly at: DrawingPoint;
      readonly text: string;
      /** In points, whatever the scale. */
      readonly size: number;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly strong?: boolean;
      readonly grey?: number;
    };

/** A vector drawing of a known size that the engine scales to the page. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly DrawingShape[];
}
