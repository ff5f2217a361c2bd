import type { Point } from '../floor-plan';
import { cross, dot, minus, type Segment } from '../geometry/points';
import { edgesOf, type Polygon } from '../geometry/polygons';

/** From and to along a line, in metres from its origin. */
export type Stretch = readonly [number, number];

/** Something that a line of boards must keep away from. */
export interface KeepOff {
  readonly sides: readonly Segment[];
  /** The floor that it takes, where it is more than its sides. */
  readonly solid?: Polygon;
  /** Metres that stay free round it, to the middle of the stands. */
  readonly margin: number;
}

/** A straight line over the floor. */
export interface Line {
  readonly origin: Point;
  /** Of length 1. */
  readonly along: Point;
}

export const onLine = ({ origin, along }: Line, metres: number): Point => ({
  x: origin.x + metres * along.x,
  y: origin.y + metres * along.y,
});

/** The points of a line that are nearer to a segment than a margin: those within a disc at each end, and between. */
function nearSide({ origin, along }: Line, [a, b]: Segment, margin: number): Stretch | undefined {
  const ends = [a, b].map((end) => {
    const away = minus(end, origin);
    return { far: dot(away, along), off: cross(along, away) };
  });
  let [least, most] = [Infinity, -Infinity];
  for (const { far, off } of ends) {
    if (Math.abs(off) >= margin) continue;
    const half = Math.sqrt(margin * margin - off * off);
    [least, most] = [Math.min(least, far - half), Math.max(most, far + half)];
  }
  const [first, second] = ends as [(typeof ends)[0], (typeof ends)[0]];
  const [dx, dy] = [second.far - first.far, second.off - first.off];
  const length = Math.hypot(dx, dy);
  if (length > 1e-9 && Math.abs(dy) > 1e-9) {
    // Where the line comes within the margin of the side's own line, as long as the foot lies on the side.
    const crossing = first.far - (first.off * dx) / dy;
    const half = (margin * length) / Math.abs(dy);
    const footAt = (x: number): number => ((x - first.far) * dx + (0 - first.off) * dy) / (length * length);
    const slope = dx / (length * length);
    let [from, to] = [crossing - half, crossing + half];
    if (Math.abs(slope) < 1e-12) {
      if (footAt(0) < 0 || footAt(0) > 1) [from, to] = [1, 0];
    } else {
      const limits = [(0 - footAt(0)) / slope, (1 - footAt(0)) / slope].sort((x, y) => x - y) as [number, number];
      [from, to] = [Math.max(from, limits[0]), Math.min(to, limits[1])];
    }
    if (from < to) [least, most] = [Math.min(least, from), Math.max(most, to)];
  } else if (length > 1e-9 && Math.abs(first.off) < margin) {
    [least, most] = [Math.min(least, first.far, second.far), Math.max(most, first.far, second.far)];
  }
  return least < most ? [least, most] : undefined;
}

/** The stretches of a line within a polygon. */
function within(line: Line, polygon: Polygon): Stretch[] {
  const hits = edgesOf(polygon)
    .flatMap(([a, b]) => {
      const [first, second] = [minus(a, line.origin), minus(b, line.origin)];
      const [off, other] = [cross(line.along, first), cross(line.along, second)];
      if (off > 0 === other > 0) return [];
      const share = off / (off - other);
      return [dot(first, line.along) * (1 - share) + dot(second, line.along) * share];
    })
    .sort((a, b) => a - b);
  return hits.flatMap((from, i): Stretch[] => (i % 2 === 0 ? [[from, hits[i + 1] ?? from]] : []));
}

function without(free: readonly Stretch[], [from, to]: Stretch): Stretch[] {
  return free.flatMap(([a, b]): Stretch[] => {
    if (to <= a || from >= b) return [[a, b]];
    const parts: Stretch[] = [
      [a, from],
      [to, b],
    ];
    return parts.filter(([start, end]) => end - start > 1e-6);
  });
}

/** Where a line lies in the hall and far enough from everything that it must keep off, exactly. */
export function freeStretches(line: Line, outline: Polygon, keepOffs: readonly KeepOff[]): Stretch[] {
  let free = within(line, outline);
  for (const { sides, solid, margin } of keepOffs) {
    if (free.length === 0) return [];
    for (const side of sides) {
      const taken = nearSide(line, side, margin - 1e-6);
      if (taken) free = without(free, taken);
    }
    if (solid) for (const taken of within(line, solid)) free = without(free, taken);
  }
  return free;
}
