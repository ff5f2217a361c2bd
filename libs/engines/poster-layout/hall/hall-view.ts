import type { Point } from '../floor-plan';
import type { HallWish } from './hall-wish';

/**
 * The hall seen from its entrance: `along` the runs and `across` them, both growing away from the entrance, whichever
 * wall that is in.
 */
export interface HallView {
  readonly length: number;
  readonly span: number;
  readonly toPlan: (along: number, across: number) => Point;
  readonly fromPlan: (point: Point) => { along: number; across: number };
}

/** @param lengthwise whether the runs lie along x */
export function viewOf({ width, depth, doors }: HallWish, lengthwise: boolean): HallView {
  const [length, span] = lengthwise ? [width, depth] : [depth, width];
  const door = doors.find(({ kind }) => kind === 'entrance')?.at ?? { x: 0, y: 0 };
  const flipX = door.x > width / 2;
  const flipY = door.y > depth / 2;
  const turned = ({ x, y }: Point): Point => ({ x: flipX ? width - x : x, y: flipY ? depth - y : y });
  return {
    length,
    span,
    toPlan: (along, across) => turned(lengthwise ? { x: along, y: across } : { x: across, y: along }),
    fromPlan: (point) => {
      const { x, y } = turned(point);
      return lengthwise ? { along: x, across: y } : { along: y, across: x };
    },
  };
}

/** Where the runs stand: the middle line of each row, and the two ends of each column. */
export interface Places {
  readonly rows: readonly number[];
  readonly columns: readonly (readonly [number, number])[];
}

/** To the millimetre: nobody sets up more exactly. */
export function rounded({ x, y }: Point): Point {
  return { x: Math.round(x * 1000) / 1000, y: Math.round(y * 1000) / 1000 };
}
