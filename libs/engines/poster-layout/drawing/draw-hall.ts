import { intoTheHall } from '../clearance/door-findings';
import type { Door, FloorArea, FloorPlan, Obstacle, Point, Socket } from '../floor-plan';
import { cornersOf } from '../geometry/polygons';
import type { DisplayItem } from './display-list';
import { INK, MM } from './ink';
import { centred, moved, plaque, textWidth } from './pen';

/** The box round a list of points. */
export function boxOf(points: readonly Point[]): { left: number; top: number; right: number; bottom: number } {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

function drawArea({ kind, outline, label, id }: FloorArea, millimetre: number): DisplayItem[] {
  const own = id === undefined ? {} : { thing: id };
  if (kind === 'step-free-route') {
    const dash = [2.6 * millimetre, 1.4 * millimetre];
    const lineWidth = MM.route * millimetre;
    return [
      {
        kind: 'path',
        role: 'route',
        label,
        ...own,
        points: outline,
        closed: false,
        stroke: INK.route,
        lineWidth,
        dash,
      },
    ];
  }
  const fill = kind === 'quiet' ? INK.quiet : INK.neutral;
  const dash = [1.2 * millimetre, 0.8 * millimetre];
  const edge = { stroke: INK.areaEdge, lineWidth: MM.hair * millimetre, ...(kind === 'quiet' ? { dash } : {}) };
  return [{ kind: 'path', role: 'area', label, ...own, points: outline, closed: true, fill, ...edge }];
}

/** Millimetres of paper between the label of an area and the boards and sockets around it, where there is room. */
const CLEARANCE = 13;

function labelArea(
  { kind, outline, label }: FloorArea,
  obstacles: readonly Point[],
  millimetre: number,
): DisplayItem[] {
  if (kind === 'step-free-route') return [];
  const size = MM.text * millimetre;
  const { left, top, right, bottom } = boxOf(outline);
  const [width, height] = [right - left, bottom - top];
  const turn = textWidth(label, size) > width && height > width ? -90 : 0;
  const shares = (length: number): number[] => (length > 3 * size ? [0.5, 0.7, 0.3] : [0.5]);
  const places = shares(height).flatMap((down) =>
    shares(width).map((along) => ({ x: left + along * width, y: top + down * height })),
  );
  const clearance = (place: Point): number =>
    Math.min(CLEARANCE * millimetre, ...obstacles.map(({ x, y }) => Math.hypot(x - place.x, y - place.y)));
  const best = places.reduce((a, b) => (clearance(b) > clearance(a) + 1e-9 ? b : a));
  return plaque(label, best, millimetre, { turn, fill: kind === 'quiet' ? INK.quiet : INK.neutral });
}

/** Degrees from a door into the hall. */
function inwards(door: Door, outline: readonly Point[]): number {
  const { x, y } = intoTheHall(door, outline);
  return Math.round((Math.atan2(y, x) * 180e6) / Math.PI) / 1e6;
}

/** Degrees by which a name along a wall is turned so that it reads from the left, or upwards. */
function turnAlong(inside: number): number {
  const turn = (((inside + 90) % 180) + 180) % 180;
  return turn >= 90 ? turn - 180 : turn;
}

function arrow(tip: Point, degrees: number, size: number): Point[] {
  const back = moved(tip, degrees + 180, size);
  const tail = moved(tip, degrees + 180, size * 1.7);
  const beside = (point: Point, share: number): Point => moved(point, degrees + 90, size * share);
  return [
    tip,
    beside(back, 0.55),
    beside(back, 0.2),
    beside(tail, 0.2),
    beside(tail, -0.2),
    beside(back, -0.2),
    beside(back, -0.55),
  ];
}

/** A pillar or wall as a dark patch, a stage as a light one; the name of what is large enough to bear it. */
export function drawObstacle({ id, kind, outline, label }: Obstacle, millimetre: number): DisplayItem[] {
  const points = cornersOf(outline);
  const edge = { stroke: INK.wall, lineWidth: MM.line * millimetre };
  const fill = kind === 'stage' ? INK.stage : INK.pillar;
  const { left, top, right, bottom } = boxOf(points);
  const size = MM.text * millimetre;
  const [width, height] = [right - left, bottom - top];
  const along = textWidth(label, size) + millimetre;
  const turn = along > width && height > width ? -90 : 0;
  const fits = turn === 0 ? along <= width && size * 1.3 <= height : along <= height && size * 1.3 <= width;
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  return [
    { kind: 'path', role: 'obstacle', label, thing: id, points, closed: true, fill, ...edge },
    ...(fits && kind === 'stage'
      ? [centred(label, middle, size, { role: 'label', ...(turn === 0 ? {} : { turn }) })]
      : []),
  ];
}

/** A gap in the wall, an arrow in for an entrance or out for an exit, and the name outside. */
export function drawDoor(door: Door, outline: readonly Point[], millimetre: number): DisplayItem[] {
  const inside = inwards(door, outline);
  const [a, b] = [moved(door.at, inside + 90, door.width / 2), moved(door.at, inside - 90, door.width / 2)];
  const colour = door.kind === 'entrance' ? INK.entrance : INK.exit;
  const size = (door.kind === 'entrance' ? 4 : 3) * millimetre;
  const jamb = (at: Point): DisplayItem => ({
    kind: 'line',
    role: 'door',
    from: moved(at, inside, 1.1 * millimetre),
    to: moved(at, inside, -1.1 * millimetre),
    stroke: INK.wall,
    lineWidth: MM.wall * millimetre,
  });
  const tip =
    door.kind === 'entrance'
      ? moved(door.at, inside, 1.7 * size + millimetre)
      : moved(door.at, inside, 0.8 * millimetre);
  const turn = turnAlong(inside);
  return [
    {
      kind: 'line',
      role: 'door',
      label: door.label,
      ...(door.id === undefined ? {} : { thing: door.id }),
      from: a,
      to: b,
      stroke: INK.paper,
      lineWidth: 1.6 * MM.wall * millimetre,
    },
    jamb(a),
    jamb(b),
    {
      kind: 'path',
      role: 'door',
      points: arrow(tip, door.kind === 'entrance' ? inside : inside + 180, size),
      closed: true,
      fill: colour,
    },
    centred(door.label, moved(door.at, inside, -4.2 * millimetre), MM.text * millimetre, {
      role: 'label',
      fill: colour,
      bold: true,
      ...(turn === 0 ? {} : { turn }),
    }),
  ];
}

/** A socket: a bolt in a box. */
export function drawPower({ x, y, id }: Socket, millimetre: number): DisplayItem[] {
  const side = 3.6 * millimetre;
  const bolt = [
    [0.1, -0.4],
    [-0.25, 0.08],
    [-0.02, 0.08],
    [-0.1, 0.4],
    [0.25, -0.08],
    [0.02, -0.08],
  ].map(([dx = 0, dy = 0]) => ({ x: x + dx * side, y: y + dy * side }));
  const edge = { fill: INK.paper, stroke: INK.text, lineWidth: MM.line * millimetre };
  return [
    {
      kind: 'rect',
      role: 'power',
      label: 'Power',
      ...(id === undefined ? {} : { thing: id }),
      x: x - side / 2,
      y: y - side / 2,
      width: side,
      height: side,
      ...edge,
    },
    { kind: 'path', role: 'power', points: bolt, closed: true, fill: INK.text },
  ];
}

/** A disc where the drawing hangs. */
export function drawHere(at: Point, millimetre: number): DisplayItem[] {
  const disc = (radius: number): Point[] =>
    Array.from({ length: 24 }, (_, i) => moved(at, i * 15, radius * millimetre));
  return [
    {
      kind: 'path',
      role: 'here',
      points: disc(2.4),
      closed: true,
      fill: INK.paper,
      stroke: INK.here,
      lineWidth: 0.6 * millimetre,
    },
    { kind: 'path', role: 'here', label: 'You are here', points: disc(1.3), closed: true, fill: INK.here },
    ...plaque('You are here', { x: at.x, y: at.y + 5.4 * millimetre }, millimetre, { ink: INK.here }),
  ];
}

/** The floor under the boards: areas, step-free route and walls. */
export function drawFloor(
  { areas, outline, name, boards, power, obstacles = [] }: FloorPlan,
  millimetre: number,
): DisplayItem[] {
  const inTheWay = [...boards.map(({ at }) => at), ...power];
  const wall = { stroke: INK.wall, lineWidth: MM.wall * millimetre };
  return [
    ...areas.filter(({ kind }) => kind !== 'step-free-route').flatMap((area) => drawArea(area, millimetre)),
    ...obstacles.flatMap((obstacle) => drawObstacle(obstacle, millimetre)),
    { kind: 'path', role: 'outline', label: name, points: outline, closed: true, ...wall },
    ...areas.filter(({ kind }) => kind === 'step-free-route').flatMap((area) => drawArea(area, millimetre)),
    ...areas.flatMap((area) => labelArea(area, inTheWay, millimetre)),
  ];
}
