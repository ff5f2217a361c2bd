import type { Point } from '../floor-plan';
import {
  between,
  cross,
  distance,
  lengthOf,
  meetingOf,
  minus,
  nearestOn,
  type Segment,
  shortestWay,
  TOLERANCE,
} from './points';

export type Polygon = readonly Point[];

/** The corners without those that repeat the one before. */
export function cornersOf(polygon: Polygon): Point[] {
  const corners = polygon.filter((corner, i) => i === 0 || distance(corner, polygon[i - 1] as Point) > TOLERANCE);
  while (corners.length > 1 && distance(corners[0] as Point, corners.at(-1) as Point) <= TOLERANCE) corners.pop();
  return corners;
}

/** The sides, each from a corner to the next. */
export function edgesOf(polygon: Polygon): Segment[] {
  return polygon.map((corner, i) => [corner, polygon[(i + 1) % polygon.length] as Point]);
}

/** Square metres, above 0 where the corners go clockwise on the plan (the shoelace formula of Meister, 1769). */
export function signedArea(polygon: Polygon): number {
  const [origin = { x: 0, y: 0 }] = polygon;
  return edgesOf(polygon).reduce((sum, [a, b]) => sum + cross(minus(a, origin), minus(b, origin)), 0) / 2;
}

/** Whether a point lies within: a ray from it crosses the sides an odd number of times (Shimrat, 1962; after Franklin). */
export function isInside(polygon: Polygon, { x, y }: Point): boolean {
  let inside = false;
  for (let i = 0, j = polygon.length - 1; i < polygon.length; j = i, i += 1) {
    const [a, b] = [polygon[i] as Point, polygon[j] as Point];
    if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) inside = !inside;
  }
  return inside;
}

/** Metres from a point to the nearest side. */
export function toEdge(polygon: Polygon, p: Point): number {
  return Math.min(...edgesOf(polygon).map((edge) => distance(nearestOn(edge, p), p)));
}

/** The first place where sides of a polygon cross, touch or fold back on each other, if there is one. */
export function selfCrossing(polygon: Polygon): Point | undefined {
  const edges = edgesOf(polygon);
  for (const [i, edge] of edges.entries()) {
    for (let j = i + 1; j < edges.length; j += 1) {
      const other = edges[j] as Segment;
      if (j === i + 1 || (i === 0 && j === edges.length - 1)) {
        const [shared, a, b] = j === i + 1 ? [edge[1], edge[0], other[1]] : [edge[0], edge[1], other[0]];
        const folded =
          distance(nearestOn([shared, a], b), b) <= TOLERANCE || distance(nearestOn([shared, b], a), a) <= TOLERANCE;
        if (folded) return shared;
      } else {
        const way = shortestWay(edge, other);
        if (distance(...way) <= TOLERANCE) return way[0];
      }
    }
  }
  return undefined;
}

/** Whether two polygons have floor in common, more than the tolerance along their sides. */
export function overlapOf(a: Polygon, b: Polygon): Point | undefined {
  const within = (inner: Polygon, outer: Polygon): Point | undefined =>
    [...inner, ...edgesOf(inner).map(([from, to]) => between(from, to, 0.5)), middleOf(inner)].find(
      (p) => isInside(outer, p) && toEdge(outer, p) > TOLERANCE,
    );
  const held = within(a, b) ?? within(b, a);
  if (held) return held;
  const ends = (p: Point, segment: Segment): boolean => segment.some((end) => distance(end, p) <= TOLERANCE);
  for (const edge of edgesOf(a)) {
    for (const other of edgesOf(b)) {
      const meeting = meetingOf(edge, other);
      if (meeting && !ends(meeting, edge) && !ends(meeting, other)) return meeting;
    }
  }
  return undefined;
}

/**
 * The shortest way between the sides of two polygons, in the middle of the longest sides where several are as short; of
 * length 0 where they overlap or one holds the other.
 */
export function shortestWayBetween(a: Polygon, b: Polygon): Segment {
  const inside = a.find((p) => isInside(b, p)) ?? b.find((p) => isInside(a, p));
  if (inside) return [inside, inside];
  let best: Segment = [a[0] as Point, b[0] as Point];
  let [least, longest] = [Infinity, 0];
  for (const edge of edgesOf(a)) {
    for (const other of edgesOf(b)) {
      const way = shortestWay(edge, other);
      const [length, alongside] = [lengthOf(way), Math.min(lengthOf(edge), lengthOf(other))];
      if (length < least - TOLERANCE / 10 || (length < least + TOLERANCE / 10 && alongside > longest)) {
        [best, least, longest] = [way, length, alongside];
      }
    }
  }
  return best;
}

/** The middle of the corners. */
export function middleOf(polygon: Polygon): Point {
  const sum = polygon.reduce((a, p) => ({ x: a.x + p.x, y: a.y + p.y }), { x: 0, y: 0 });
  return { x: sum.x / polygon.length, y: sum.y / polygon.length };
}
