import type { Point } from '../floor-plan';

/** Families of parallel strokes: degrees against the edge of the board, and millimetres of paper between strokes. */
const PATTERNS: readonly (readonly (readonly [number, number])[])[] = [
  [],
  [[45, 1.5]],
  [[0, 1.1]],
  [
    [45, 1.7],
    [-45, 1.7],
  ],
  [[90, 1.5]],
  [[-45, 0.9]],
  [
    [0, 1.4],
    [90, 1.4],
  ],
  [[90, 0.7]],
];

/** How many patterns there are; topics beyond share a pattern and differ by letter. */
export const PATTERN_COUNT = PATTERNS.length;

/** The part of a line inside a convex outline: the line through `through` in direction (dx, dy). */
function cut(outline: readonly Point[], through: Point, dx: number, dy: number): [Point, Point] | undefined {
  const hits: number[] = [];
  for (const [i, from] of outline.entries()) {
    const to = outline[(i + 1) % outline.length] as Point;
    const side = (p: Point): number => (p.x - through.x) * dy - (p.y - through.y) * dx;
    const [a, b] = [side(from), side(to)];
    if (a > 0 === b > 0) continue;
    const t = a / (a - b);
    hits.push((from.x + t * (to.x - from.x) - through.x) * dx + (from.y + t * (to.y - from.y) - through.y) * dy);
  }
  if (hits.length < 2) return undefined;
  const at = (t: number): Point => ({ x: through.x + t * dx, y: through.y + t * dy });
  return [at(Math.min(...hits)), at(Math.max(...hits))];
}

/**
 * The strokes of a topic's pattern, cut to a convex outline.
 * @param topic place of the topic, from 0
 * @param turn degrees by which the pattern is turned, so that it follows the board
 * @param millimetre metres of floor in one millimetre of paper
 */
export function hatch(outline: readonly Point[], topic: number, turn: number, millimetre: number): [Point, Point][] {
  const middle = {
    x: outline.reduce((sum, { x }) => sum + x, 0) / outline.length,
    y: outline.reduce((sum, { y }) => sum + y, 0) / outline.length,
  };
  const reach = Math.max(...outline.map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y)));
  return (PATTERNS[topic % PATTERN_COUNT] ?? []).flatMap(([degrees, spacing]) => {
    const angle = ((degrees + turn) * Math.PI) / 180;
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    const gap = spacing * millimetre;
    const count = Math.ceil(reach / gap);
    return Array.from({ length: 2 * count }, (_, i) => {
      const away = (i - count + 0.5) * gap;
      return cut(outline, { x: middle.x - away * dy, y: middle.y + away * dx }, dx, dy);
    }).filter((stroke) => stroke !== undefined);
  });
}
