import { type FloorPlan, freshId, type HallThing, type Point, thingsOf } from '@colloquy/engines/poster-layout';
import type { ThingStep } from './desk';
import { apart, boxOf, GRID, isPlaced, onWall, pointsOf, rectangle, snapped } from './shapes';

/** What can be added to a hall. */
export const ADDED = ['run', 'door', 'area', 'obstacle', 'socket'] as const;
export type AddedKind = (typeof ADDED)[number];

/** Metres of a new run, where it fits: four boards of the usual width. */
const RUN = 5;
const CANDIDATES = 14;

function isInside(outline: readonly Point[], { x, y }: Point): boolean {
  let inside = false;
  outline.forEach((a, place) => {
    const b = outline[(place + 1) % outline.length] ?? a;
    if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) inside = !inside;
  });
  return inside;
}

/** The place in the hall with most floor round it. */
function freePlace(plan: FloorPlan): Point {
  const { left, top, width, height } = boxOf(plan.outline);
  const taken = [
    ...thingsOf(plan)
      .filter(isPlaced)
      .flatMap((thing) => pointsOf(thing)),
    ...plan.boards.map(({ at }) => at),
  ];
  let best = { x: left + width / 2, y: top + height / 2 };
  let most = -1;
  for (let across = 1; across < CANDIDATES; across += 1)
    for (let down = 1; down < CANDIDATES; down += 1) {
      const place = { x: left + (width * across) / CANDIDATES, y: top + (height * down) / CANDIDATES };
      if (!isInside(plan.outline, place)) continue;
      const wall = apart(place, onWall(plan, place));
      const room = Math.min(wall, ...taken.map((point) => apart(point, place)));
      if (room > most) [best, most] = [place, room];
    }
  return snapped(best, GRID);
}

/** A new thing where there is room for it, to be moved from there. */
export function newThing(plan: FloorPlan, kind: AddedKind): ThingStep {
  const at = freePlace(plan);
  const id = freshId(plan, kind);
  const value = (): HallThing['value'] => {
    switch (kind) {
      case 'run': {
        const half = Math.min(RUN, boxOf(plan.outline).width / 2) / 2;
        return { id, from: snapped({ x: at.x - half, y: at.y }, GRID), to: snapped({ x: at.x + half, y: at.y }, GRID) };
      }
      case 'door':
        return { at: onWall(plan, at), width: 1.6, kind: 'exit', label: `Exit ${id}` };
      case 'area':
        return { kind: 'no-go', label: 'Keep free', outline: rectangle(at, 2, 2) };
      case 'obstacle':
        return { id, kind: 'pillar', label: 'Pillar', outline: rectangle(at, GRID, GRID) };
      case 'socket':
        return at;
    }
  };
  return { kind, id, value: value() };
}
