import type { PlacedThing } from './shapes';
import { pointsOf, sidesOf, withCorner, withoutCorner } from './shapes';

const corners = [
  { x: 0, y: 0 },
  { x: 4, y: 0 },
  { x: 4, y: 2 },
  { x: 0, y: 2 },
];
const walls: PlacedThing = { kind: 'outline', id: 'outline', value: { outline: corners } };
const way: PlacedThing = {
  ...{ kind: 'area', id: 'W' },
  value: { kind: 'step-free-route', label: 'Way', outline: corners.slice(0, 2) },
};

describe('the corners of a shape', () => {
  it('are more by one half way along a side, also along the last one, or where it is dragged to', () => {
    expect(pointsOf(withCorner(walls, 1))).toEqual([...corners.slice(0, 2), { x: 4, y: 1 }, ...corners.slice(2)]);
    expect(pointsOf(withCorner(walls, 3)).at(-1)).toEqual({ x: 0, y: 1 });
    expect(pointsOf(withCorner(walls, 0, { x: 2, y: -1 }))[1]).toEqual({ x: 2, y: -1 });
  });

  it('are fewer by one, as long as a shape is left', () => {
    const three = withoutCorner(walls, 0);
    expect(three && pointsOf(three)).toEqual(corners.slice(1));
    expect(three && withoutCorner(three, 0)).toBeNull();
    expect(withoutCorner(way, 0)).toBeNull();
  });

  it('have a side back to the first one, but for a way, which has an end', () => {
    expect(sidesOf(walls)).toHaveLength(4);
    expect(sidesOf(way)).toEqual([{ place: 0, middle: { x: 2, y: 0 }, length: 4 }]);
  });
});
