import type { BoardRun, Clearances, Door, FloorArea, FloorPlan, Obstacle, Point } from '../floor-plan';

/** Everything in a plan that can be drawn, moved and taken away by itself; its id is its own within the plan. */
export type HallThing =
  | { readonly kind: 'name'; readonly id: 'name'; readonly value: { readonly name: string } }
  | { readonly kind: 'outline'; readonly id: 'outline'; readonly value: { readonly outline: readonly Point[] } }
  | { readonly kind: 'clearances'; readonly id: 'clearances'; readonly value: Clearances }
  | { readonly kind: 'door'; readonly id: string; readonly value: Door }
  | { readonly kind: 'area'; readonly id: string; readonly value: FloorArea }
  | { readonly kind: 'socket'; readonly id: string; readonly value: Point }
  | { readonly kind: 'obstacle'; readonly id: string; readonly value: Obstacle }
  | { readonly kind: 'run'; readonly id: string; readonly value: BoardRun };

/** The first letter of the ids that things of each kind get. */
const LETTERS = { door: 'D', area: 'A', socket: 'S', obstacle: 'P', run: 'R' } as const;

/** An id that nothing in the plan has yet: `R7` for a run. */
export function freshId(plan: FloorPlan, kind: keyof typeof LETTERS): string {
  const taken = new Set(thingsOf(plan).map(({ id }) => id));
  let number = 1;
  while (taken.has(`${LETTERS[kind]}${number}`)) number += 1;
  return `${LETTERS[kind]}${number}`;
}

/** Names by place what a plan from before there were ids leaves without, passing by the ids that are taken. */
function named<T extends { readonly id?: string }>(things: readonly T[], letter: string): (T & { id: string })[] {
  const taken = new Set(things.map(({ id }) => id));
  return things.map((thing, place) => {
    if (thing.id !== undefined) return { ...thing, id: thing.id };
    let number = place + 1;
    while (taken.has(`${letter}${number}`)) number += things.length;
    taken.add(`${letter}${number}`);
    return { ...thing, id: `${letter}${number}` };
  });
}

/** The plan with an id for everything in it. */
export function withIds(plan: FloorPlan): FloorPlan {
  return {
    ...plan,
    doors: named(plan.doors, LETTERS.door),
    areas: named(plan.areas, LETTERS.area),
    power: named(plan.power, LETTERS.socket),
  };
}

/** What a plan is made of, in the order in which it is drawn. */
export function thingsOf(plan: FloorPlan): HallThing[] {
  const { name, outline, clearances, doors, areas, power, obstacles = [], runs } = withIds(plan);
  return [
    { kind: 'name', id: 'name', value: { name } },
    { kind: 'outline', id: 'outline', value: { outline } },
    ...(clearances ? [{ kind: 'clearances', id: 'clearances', value: clearances } as const] : []),
    ...doors.map((value): HallThing => ({ kind: 'door', id: value.id ?? '', value })),
    ...areas.map((value): HallThing => ({ kind: 'area', id: value.id ?? '', value })),
    ...power.map(({ id = '', x, y }): HallThing => ({ kind: 'socket', id, value: { x, y } })),
    ...obstacles.map((value): HallThing => ({ kind: 'obstacle', id: value.id, value })),
    ...runs.map((value): HallThing => ({ kind: 'run', id: value.id, value })),
  ];
}

/**
 * The plan made of these things and no others; only a name and an outline that are not among them stay. Its boards are
 * still those from before: `furnishBoards` makes them anew.
 */
export function withThings(plan: FloorPlan, things: readonly HallThing[]): FloorPlan {
  const made: {
    doors: Door[];
    areas: FloorArea[];
    power: FloorPlan['power'][number][];
    obstacles: Obstacle[];
    runs: BoardRun[];
  } = { doors: [], areas: [], power: [], obstacles: [], runs: [] };
  let [name, outline] = [plan.name, plan.outline];
  let clearances: Clearances | undefined;
  for (const thing of things) {
    const { id } = thing;
    if (thing.kind === 'name') name = thing.value.name;
    else if (thing.kind === 'outline') outline = thing.value.outline;
    else if (thing.kind === 'clearances') clearances = thing.value;
    else if (thing.kind === 'door') made.doors.push({ ...thing.value, id });
    else if (thing.kind === 'area') made.areas.push({ ...thing.value, id });
    else if (thing.kind === 'socket') made.power.push({ x: thing.value.x, y: thing.value.y, id });
    else if (thing.kind === 'obstacle') made.obstacles.push({ ...thing.value, id });
    else made.runs.push({ ...thing.value, id });
  }
  return { name, outline, ...made, boards: plan.boards, ...(clearances ? { clearances } : {}) };
}
