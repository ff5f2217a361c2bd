import type { BoardRun, FloorPlan, Point } from '../floor-plan';
import { distance, type Segment } from '../geometry/points';
import { cornersOf, edgesOf, type Polygon, shortestWayBetween } from '../geometry/polygons';
import { bodyOf } from '../hall/run-boards';

/** Something that takes floor from those who walk. */
export interface Body {
  /** Of the thing in the plan. */
  readonly id: string;
  /** What to call it in a sentence. */
  readonly name: string;
  readonly kind: 'run' | 'wall' | 'obstacle' | 'furniture';
  readonly shape: Polygon;
  readonly run?: BoardRun;
}

const named = (label: string, fallback: string): string => (label.trim() === '' ? fallback : `“${label.trim()}”`);

/** Everything in the way: runs, each wall of the hall, what stands in it, and where chairs and tables are. */
export function bodiesIn({ outline, runs, obstacles = [], areas }: FloorPlan): Body[] {
  return [
    ...runs.map((run): Body => ({ id: run.id, name: `run ${run.id}`, kind: 'run', shape: bodyOf(run), run })),
    ...edgesOf(cornersOf(outline)).map(
      (wall): Body => ({ id: 'outline', name: 'the wall', kind: 'wall', shape: wall }),
    ),
    ...obstacles.map(
      ({ id, kind, label, outline: shape }): Body => ({
        id,
        name: named(label, `the ${kind} ${id}`),
        kind: 'obstacle',
        shape: cornersOf(shape),
      }),
    ),
    ...areas.flatMap((area, i): Body[] =>
      area.kind === 'seating' || area.kind === 'catering'
        ? [
            {
              id: area.id ?? `A${i + 1}`,
              name: named(area.label, `the ${area.kind}`),
              kind: 'furniture',
              shape: cornersOf(area.outline),
            },
          ]
        : [],
    ),
  ];
}

/** The floor between two bodies where they are nearest. */
export interface Gap {
  readonly a: Body;
  readonly b: Body;
  readonly way: Segment;
  readonly width: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function boxOf(shape: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of shape) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}

/** Metres between two boxes: no more than between what is in them. */
const boxesApart = (a: Box, b: Box): number =>
  Math.hypot(Math.max(0, a.left - b.right, b.left - a.right), Math.max(0, a.top - b.bottom, b.top - a.bottom));

/** All pairs that are nearer to each other than some metres, the nearest first; two walls only where they do not join. */
export function gapsBelow(bodies: readonly Body[], most: number): Gap[] {
  const boxes = bodies.map(({ shape }) => boxOf(shape));
  const walls = bodies.filter(({ kind }) => kind === 'wall');
  const joined = (a: Body, b: Body): boolean => {
    const apart = Math.abs(walls.indexOf(a) - walls.indexOf(b));
    return a.kind === 'wall' && b.kind === 'wall' && (apart === 1 || apart === walls.length - 1);
  };
  const gaps: Gap[] = [];
  for (const [i, a] of bodies.entries()) {
    for (let j = i + 1; j < bodies.length; j += 1) {
      const b = bodies[j] as Body;
      if (boxesApart(boxes[i] as Box, boxes[j] as Box) >= most || joined(a, b)) continue;
      const way = shortestWayBetween(a.shape, b.shape);
      const width = distance(...way);
      if (width < most) gaps.push({ a, b, way, width });
    }
  }
  return gaps.sort((a, b) => a.width - b.width);
}
