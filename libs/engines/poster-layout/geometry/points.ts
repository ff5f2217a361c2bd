import type { Point } from '../floor-plan';

/**
 * What is nearer than a millimetre is in one place: nobody sets up more exactly, and the arithmetic of numbers up to a
 * kilometre is a million times finer.
 */
export const TOLERANCE = 0.001;

/** A straight line between two points. */
export type Segment = readonly [Point, Point];

export const plus = (a: Point, b: Point): Point => ({ x: a.x + b.x, y: a.y + b.y });
export const minus = (a: Point, b: Point): Point => ({ x: a.x - b.x, y: a.y - b.y });
export const scaled = ({ x, y }: Point, by: number): Point => ({ x: x * by, y: y * by });
export const dot = (a: Point, b: Point): number => a.x * b.x + a.y * b.y;
/** Above 0 where b lies clockwise of a on the plan, whose y axis points down. */
export const cross = (a: Point, b: Point): number => a.x * b.y - a.y * b.x;
export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
export const lengthOf = ([a, b]: Segment): number => distance(a, b);
export const between = (a: Point, b: Point, share: number): Point => plus(a, scaled(minus(b, a), share));

/** Direction of length 1; along x for a line without length. */
export function unit(a: Point, b: Point): Point {
  const length = distance(a, b);
  return length < TOLERANCE ? { x: 1, y: 0 } : scaled(minus(b, a), 1 / length);
}

/** The left hand of somebody who looks along a direction on a plan whose y axis points down. */
export const leftOf = ({ x, y }: Point): Point => ({ x: y, y: -x });

/** The place on a segment that is nearest to a point. */
export function nearestOn([a, b]: Segment, p: Point): Point {
  const line = minus(b, a);
  const square = dot(line, line);
  if (square < TOLERANCE * TOLERANCE) return a;
  return between(a, b, Math.min(1, Math.max(0, dot(minus(p, a), line) / square)));
}

/** Where two segments cross or touch; of two that lie on each other, no place (their distance is 0). */
export function meetingOf([a, b]: Segment, [c, d]: Segment): Point | undefined {
  const [r, s] = [minus(b, a), minus(d, c)];
  const turn = cross(r, s);
  if (Math.abs(turn) <= 1e-12 * Math.hypot(r.x, r.y) * Math.hypot(s.x, s.y)) return undefined;
  const t = cross(minus(c, a), s) / turn;
  const u = cross(minus(c, a), r) / turn;
  return t >= 0 && t <= 1 && u >= 0 && u <= 1 ? between(a, b, t) : undefined;
}

/**
 * The shortest way between two segments: from a point of the first to a point of the second. Between two that lie
 * alongside each other every way is as short; it is the one in the middle.
 */
export function shortestWay(first: Segment, second: Segment): Segment {
  const meeting = meetingOf(first, second);
  if (meeting) return [meeting, meeting];
  const ways: Segment[] = [
    [first[0], nearestOn(second, first[0])],
    [first[1], nearestOn(second, first[1])],
    [nearestOn(first, second[0]), second[0]],
    [nearestOn(first, second[1]), second[1]],
  ];
  const least = Math.min(...ways.map(lengthOf));
  const shortest = ways.filter((way) => lengthOf(way) <= least + TOLERANCE / 10);
  const mean = (end: 0 | 1): Point => {
    const sum = shortest.reduce((so, way) => plus(so, way[end]), { x: 0, y: 0 });
    return scaled(sum, 1 / shortest.length);
  };
  return [mean(0), mean(1)];
}
