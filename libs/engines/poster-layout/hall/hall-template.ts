import { DomainError } from '@colloquy/kernel';
import type { Door, FloorPlan, Obstacle, Point } from '../floor-plan';

/** Shapes to start a plan from. */
export type HallShape = 'rectangle' | 'L' | 'corridor' | 'marquee';

export const HALL_SHAPES: readonly HallShape[] = ['rectangle', 'L', 'corridor', 'marquee'];

/** Sizes of a hall in metres. */
export interface HallSizes {
  /** From left to right. */
  readonly width: number;
  /** From top to bottom. */
  readonly depth: number;
  /** Of the corner that an L lacks, at the bottom right; half the width and half the depth where not given. */
  readonly notchWidth?: number;
  readonly notchDepth?: number;
  /** Metres from pole to pole of a marquee; 5 where not given. */
  readonly poleSpacing?: number;
  readonly name?: string;
}

/** Metres of wall that one door serves at most. */
const WALL_PER_DOOR = 24;
/** Metres of a side wall beyond which it has a door too. */
const LONG_SIDE = 18;
const POLE = 0.2;

type Wall = readonly [Point, Point];

/** Doors evenly along a wall, the first of a kind bearing its plain name. */
function doorsAlong([a, b]: Wall, kind: Door['kind'], name: string): Door[] {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const count = Math.max(1, Math.ceil(length / WALL_PER_DOOR));
  return Array.from({ length: count }, (_, i) => {
    const share = (i + 0.5) / count;
    const at = { x: round(a.x + share * (b.x - a.x)), y: round(a.y + share * (b.y - a.y)) };
    const width = Math.min(kind === 'entrance' ? 2 : 1.6, length * 0.8);
    return { at, width, kind: i === 0 ? kind : ('exit' as const), label: i === 0 ? name : `${name} ${i + 1}` };
  });
}

const round = (metres: number): number => Math.round(metres * 100) / 100;

const corners = (...places: (readonly [number, number])[]): Point[] => places.map(([x, y]) => ({ x, y }));

interface Shape {
  readonly outline: readonly Point[];
  readonly doors: readonly Door[];
  readonly obstacles?: readonly Obstacle[];
}

const wallOf = (outline: readonly Point[], i: number): Wall => [
  outline[i] as Point,
  outline[(i + 1) % outline.length] as Point,
];

function rectangle({ width, depth }: HallSizes): Shape {
  const outline = corners([0, 0], [width, 0], [width, depth], [0, depth]);
  const sides = depth > LONG_SIDE || width > 2 * LONG_SIDE;
  return {
    outline,
    doors: [
      ...doorsAlong(wallOf(outline, 2), 'entrance', 'Entrance'),
      ...doorsAlong(wallOf(outline, 0), 'exit', 'Exit'),
      ...(sides
        ? [
            ...doorsAlong(wallOf(outline, 3), 'exit', 'Exit left'),
            ...doorsAlong(wallOf(outline, 1), 'exit', 'Exit right'),
          ]
        : []),
    ],
  };
}

function angled({ width, depth, notchWidth = width / 2, notchDepth = depth / 2 }: HallSizes): Shape {
  const [inner, shelf] = [width - notchWidth, depth - notchDepth];
  const outline = corners([0, 0], [width, 0], [width, shelf], [inner, shelf], [inner, depth], [0, depth]);
  const long = Math.max(width, depth) > LONG_SIDE;
  return {
    outline,
    doors: [
      ...doorsAlong(wallOf(outline, 4), 'entrance', 'Entrance'),
      ...doorsAlong(wallOf(outline, 1), 'exit', 'Exit right'),
      ...(long
        ? [...doorsAlong(wallOf(outline, 0), 'exit', 'Exit'), ...doorsAlong(wallOf(outline, 5), 'exit', 'Exit left')]
        : []),
    ],
  };
}

function corridor({ width, depth }: HallSizes): Shape {
  const outline = corners([0, 0], [width, 0], [width, depth], [0, depth]);
  const middle = width > 40 ? doorsAlong(wallOf(outline, 0), 'exit', 'Exit') : [];
  return {
    outline,
    doors: [
      ...doorsAlong(wallOf(outline, 3), 'entrance', 'Entrance'),
      ...doorsAlong(wallOf(outline, 1), 'exit', 'Exit right'),
      ...middle,
    ],
  };
}

function marquee(sizes: HallSizes): Shape {
  const { width, depth, poleSpacing = 5 } = sizes;
  const { outline, doors } = rectangle(sizes);
  const count = Math.max(0, Math.ceil(width / poleSpacing) - 1);
  const obstacles = Array.from({ length: count }, (_, i): Obstacle => {
    const [x, y] = [round(((i + 1) * width) / (count + 1)), round(depth / 2)];
    const half = POLE / 2;
    const square = corners([x - half, y - half], [x + half, y - half], [x + half, y + half], [x - half, y + half]);
    return { id: `P${i + 1}`, kind: 'pillar', label: `Pole ${i + 1}`, outline: square };
  });
  return { outline, doors, obstacles };
}

const SHAPES: Readonly<Record<HallShape, { make: (sizes: HallSizes) => Shape; name: string }>> = {
  rectangle: { make: rectangle, name: 'Hall' },
  L: { make: angled, name: 'L-shaped hall' },
  corridor: { make: corridor, name: 'Corridor' },
  marquee: { make: marquee, name: 'Marquee' },
};

function sizeFaults(shape: HallShape, sizes: HallSizes): { field: string; message: string }[] {
  const { width, depth, notchWidth = width / 2, notchDepth = depth / 2, poleSpacing = 5 } = sizes;
  const between = (value: number, least: number, most: number): boolean => value >= least && value <= most;
  const rules: [string, boolean, string][] = [
    ['shape', HALL_SHAPES.includes(shape), `A hall is one of: ${HALL_SHAPES.join(', ')}.`],
    ['width', between(width, 2, 200), 'A hall is 2 to 200 m wide.'],
    ['depth', between(depth, 2, 200), 'A hall is 2 to 200 m deep.'],
    [
      'notchWidth',
      shape !== 'L' || between(notchWidth, 1, width - 1),
      'The missing corner leaves at least 1 m of the width.',
    ],
    [
      'notchDepth',
      shape !== 'L' || between(notchDepth, 1, depth - 1),
      'The missing corner leaves at least 1 m of the depth.',
    ],
    ['poleSpacing', between(poleSpacing, 1, 200), 'Poles stand 1 m or more apart.'],
  ];
  return rules.flatMap(([field, right, message]) => (right ? [] : [{ field, message }]));
}

/**
 * An empty hall to start from: walls, an entrance and so many exits that the way out is not too long, and the poles of a
 * marquee. Doors and all else are there to be moved.
 * @throws DomainError `invalid` with the sizes that cannot be
 */
export function hallTemplate(shape: HallShape, sizes: HallSizes): FloorPlan {
  const faults = sizeFaults(shape, sizes);
  if (faults.length > 0) throw new DomainError('invalid', 'hall-unclear', 'The hall cannot be drawn.', faults);
  const { make, name } = SHAPES[shape];
  const { outline, doors, obstacles } = make(sizes);
  return {
    name: sizes.name ?? name,
    outline,
    doors: doors.map((door, i) => ({ ...door, id: `D${i + 1}` })),
    areas: [],
    power: [],
    ...(obstacles ? { obstacles } : {}),
    runs: [],
    boards: [],
  };
}
