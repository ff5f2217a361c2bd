import type { FaceName } from '../model/plan';

/** Signs of a formula in one face; x from its left edge, rise above its baseline. */
export interface BoxSigns {
  readonly text: string;
  readonly face: FaceName;
  readonly size: number;
  readonly x: number;
  readonly rise: number;
  /** Horizontal scale: brackets are made taller, not wider. */
  readonly stretch: number;
  /** Natural width, before the scale. */
  readonly width: number;
}

/** A line of a formula; y upwards from the baseline. */
export interface BoxStroke {
  readonly points: readonly (readonly [number, number])[];
  readonly width: number;
}

/** A part of a formula with everything in its place, in points. */
export interface Box {
  readonly width: number;
  readonly ascent: number;
  /** Below the baseline, 0 or more. */
  readonly descent: number;
  readonly signs: readonly BoxSigns[];
  readonly strokes: readonly BoxStroke[];
}

/** Nothing, so wide. */
export const blank = (width: number): Box => ({ width, ascent: 0, descent: 0, signs: [], strokes: [] });

/** The box moved to the right and upwards; its width stays. */
export function shifted(box: Box, dx: number, dy: number): Box {
  return {
    width: box.width,
    ascent: box.ascent + dy,
    descent: box.descent - dy,
    signs: box.signs.map((sign) => ({ ...sign, x: sign.x + dx, rise: sign.rise + dy })),
    strokes: box.strokes.map((stroke) => ({
      ...stroke,
      points: stroke.points.map(([x, y]) => [x + dx, y + dy] as const),
    })),
  };
}

/** Boxes over one another, as they were placed, in a box of this width. */
export function together(boxes: readonly Box[], width: number): Box {
  return {
    width,
    ascent: Math.max(0, ...boxes.map(({ ascent }) => ascent)),
    descent: Math.max(0, ...boxes.map(({ descent }) => descent)),
    signs: boxes.flatMap(({ signs }) => signs),
    strokes: boxes.flatMap(({ strokes }) => strokes),
  };
}

/** Boxes side by side. */
export function beside(boxes: readonly Box[]): Box {
  let x = 0;
  const placed = boxes.map((box) => {
    const moved = shifted(box, x, 0);
    x += box.width;
    return moved;
  });
  return together(placed, x);
}

/** Lines and no signs. */
export function strokes(width: number, ...lines: readonly BoxStroke[]): Box {
  const ys = lines.flatMap(({ points }) => points.map(([, y]) => y));
  return { width, ascent: Math.max(0, ...ys), descent: Math.max(0, ...ys.map((y) => -y)), signs: [], strokes: lines };
}
