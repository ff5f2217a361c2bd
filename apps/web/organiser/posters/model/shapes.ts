import type { FloorPlan, HallThing, Point } from '@colloquy/engines/poster-layout';

/** Metres from line to line of the grid, and of the fine one. */
export const GRID = 0.5;
export const FINE = 0.1;

/** A thing that has a place on the floor. */
export type PlacedThing = Exclude<HallThing, { kind: 'name' } | { kind: 'clearances' }>;

/** Whether a thing has a place on the floor. */
export const isPlaced = (thing: HallThing): thing is PlacedThing =>
  thing.kind !== 'name' && thing.kind !== 'clearances';

const rounded = (metres: number): number => Math.round(metres * 100) / 100;

/** The place on the grid that is nearest. */
export const snapped = ({ x, y }: Point, grid: number): Point => ({
  x: rounded(Math.round(x / grid) * grid),
  y: rounded(Math.round(y / grid) * grid),
});

const plus = (a: Point, b: Point): Point => ({ x: rounded(a.x + b.x), y: rounded(a.y + b.y) });

/** How far two places are from each other. */
export const apart = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The corners or ends of a thing, each of which can be moved by itself; of a door or a socket its place. */
export function pointsOf(thing: PlacedThing): readonly Point[] {
  switch (thing.kind) {
    case 'run':
      return [thing.value.from, thing.value.to];
    case 'door':
      return [thing.value.at];
    case 'socket':
      return [thing.value];
    default:
      return thing.value.outline;
  }
}

/** A thing with other corners or ends, as many as it has. */
export function withPoints<T extends PlacedThing>(thing: T, points: readonly Point[]): T {
  const [first = { x: 0, y: 0 }, second = first] = points;
  const change = {
    run: { from: first, to: second },
    door: { at: first },
    socket: { x: first.x, y: first.y },
    area: { outline: points },
    obstacle: { outline: points },
    outline: { outline: points },
  }[thing.kind];
  return { ...thing, value: { ...thing.value, ...change } };
}

/** The middle of some places. */
export function middleOf(points: readonly Point[]): Point {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return {
    x: rounded((Math.min(...xs) + Math.max(...xs)) / 2),
    y: rounded((Math.min(...ys) + Math.max(...ys)) / 2),
  };
}

/** The place on a wall that is nearest. */
export function onWall({ outline }: FloorPlan, to: Point): Point {
  let best = outline[0] ?? to;
  outline.forEach((a, place) => {
    const b = outline[(place + 1) % outline.length] ?? a;
    const length = apart(a, b) || 1;
    const share = ((to.x - a.x) * (b.x - a.x) + (to.y - a.y) * (b.y - a.y)) / length ** 2;
    const inside = Math.min(1, Math.max(0, share));
    const there = { x: rounded(a.x + inside * (b.x - a.x)), y: rounded(a.y + inside * (b.y - a.y)) };
    if (apart(there, to) < apart(best, to)) best = there;
  });
  return best;
}

/** A thing elsewhere by so many metres; a door stays in the wall. */
export function movedBy<T extends PlacedThing>(plan: FloorPlan, thing: T, by: Point): T {
  const points = pointsOf(thing).map((point) => plus(point, by));
  if (thing.kind !== 'door') return withPoints(thing, points);
  return withPoints(
    thing,
    points.map((point) => onWall(plan, point)),
  );
}

/** A thing with one of its corners or ends elsewhere. */
export function withPoint<T extends PlacedThing>(plan: FloorPlan, thing: T, place: number, to: Point): T {
  const at = thing.kind === 'door' ? onWall(plan, to) : { x: rounded(to.x), y: rounded(to.y) };
  return withPoints(
    thing,
    pointsOf(thing).map((point, index) => (index === place ? at : point)),
  );
}

/** A thing whose corners can be more or fewer. */
export const isShape = ({ kind }: PlacedThing): boolean => kind === 'outline' || kind === 'area' || kind === 'obstacle';

const isOpen = (thing: PlacedThing): boolean => thing.kind === 'area' && thing.value.kind === 'step-free-route';

/** The sides of a shape by the corner at which each begins, with its middle; of a way without those back to its start. */
export function sidesOf(
  thing: PlacedThing,
): { readonly place: number; readonly middle: Point; readonly length: number }[] {
  const points = pointsOf(thing);
  return points.slice(0, isOpen(thing) ? -1 : undefined).map((from, place) => {
    const to = points[(place + 1) % points.length] ?? from;
    return { place, middle: middleOf([from, to]), length: apart(from, to) };
  });
}

/** A shape with one more corner on the side that begins at a corner: half way, or where one says. */
export function withCorner<T extends PlacedThing>(thing: T, place: number, to?: Point): T {
  const middle = sidesOf(thing).find((side) => side.place === place)?.middle;
  const corner = to ?? middle;
  return corner ? withPoints(thing, pointsOf(thing).toSpliced(place + 1, 0, corner)) : thing;
}

/** A shape without one of its corners; null where it would be none any more. */
export function withoutCorner<T extends PlacedThing>(thing: T, place: number): T | null {
  const points = pointsOf(thing);
  if (!isShape(thing) || points.length <= (isOpen(thing) ? 2 : 3)) return null;
  return withPoints(thing, points.toSpliced(place, 1));
}

/** A rectangle of a width and a depth by its middle. */
export function rectangle(middle: Point, width: number, depth: number): Point[] {
  const [left, right] = [rounded(middle.x - width / 2), rounded(middle.x + width / 2)];
  const [top, bottom] = [rounded(middle.y - depth / 2), rounded(middle.y + depth / 2)];
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
}

/** The box round some places. */
export function boxOf(points: readonly Point[]): { left: number; top: number; width: number; height: number } {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { left, top, width: rounded(Math.max(...xs) - left), height: rounded(Math.max(...ys) - top) };
}

/** Whether a polygon is a rectangle that stands straight, so that a width and a depth tell all of it. */
export function isRectangle(points: readonly Point[]): boolean {
  const { left, top, width, height } = boxOf(points);
  const corners = [left, left + width].flatMap((x) => [top, top + height].map((y) => ({ x, y })));
  return points.length === 4 && corners.every((corner) => points.some((point) => apart(point, corner) < 0.005));
}
