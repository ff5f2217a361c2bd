import { type FloorPlan, furnishBoards, type HallThing, thingsOf, withThings } from '@colloquy/engines/poster-layout';
import { type Deed, type Desk, type PosterStep, type ThingStep, thingKey } from './desk';

/** A plan with some of its things changed, its boards still those from before. */
export function withSteps(plan: FloorPlan, steps: readonly ThingStep[]): FloorPlan {
  const changed = new Map(steps.map((step) => [thingKey(step), step]));
  const stays = thingsOf(plan).flatMap((thing): HallThing[] => {
    const step = changed.get(thingKey(thing));
    if (!step) return [thing];
    changed.delete(thingKey(thing));
    return step.value === null ? [] : [{ ...thing, value: step.value } as HallThing];
  });
  const added = [...changed.values()].flatMap(({ kind, id, value }) =>
    value === null ? [] : [{ kind, id, value } as HallThing],
  );
  return withThings(plan, [...stays, ...added]);
}

/** A plan as it would be drawn: with its boards, as far as it can be read. */
export function drawn(plan: FloorPlan, steps: readonly ThingStep[], renumber = false): FloorPlan {
  const next = withSteps(plan, steps);
  try {
    return furnishBoards(next, renumber ? { renumber } : { keep: plan });
  } catch {
    // What cannot be read yet is told by the check; its boards stay as they were.
    return next;
  }
}

function moved(desk: Desk, steps: readonly PosterStep[]): Desk {
  const to = new Map(steps.map((step) => [step.submissionId, step.to]));
  const posters = desk.posters.map((poster) => {
    const place = to.get(poster.submissionId);
    if (place === undefined) return poster;
    const shift = place ? (place.shift ?? poster.shift ?? 0) : null;
    return { ...poster, board: place?.board ?? null, shift, posterSessionId: desk.id, note: '' };
  });
  return { ...desk, posters };
}

/** Posters whose board is gone have none; whoever hung on a board that has another number now hangs there. */
function following(desk: Desk, floorPlan: FloorPlan): Desk {
  const idOf = new Map(desk.floorPlan.boards.map(({ number, id }) => [number, id]));
  const numberOf = new Map(floorPlan.boards.map(({ number, id }) => [id, number]));
  const numbers = new Set(numberOf.values());
  const posters = desk.posters.map((poster) => {
    if (poster.board === null) return poster;
    const id = idOf.get(poster.board);
    // Boards from before there were ids are told by their numbers, which stay.
    const known = id === undefined && numbers.has(poster.board) ? poster.board : numberOf.get(id);
    const board = known ?? null;
    if (board === poster.board) return poster;
    return { ...poster, board, shift: board === null ? null : poster.shift };
  });
  return { ...desk, floorPlan, posters };
}

/** The desk as it is once something has been done, before the server has said so. */
export function applyDeed(desk: Desk, deed: Deed): Desk {
  if (deed.what === 'posters') return moved(desk, deed.steps);
  return following(desk, drawn(desk.floorPlan, deed.steps, deed.renumber));
}

/** What the server says it has made of something, taken into the desk. */
export function takeMade(
  desk: Desk,
  made: {
    readonly version: number;
    readonly moved: readonly Pick<Desk['posters'][number], 'submissionId' | 'version' | 'board' | 'shift'>[];
    readonly things?: Desk['things'];
    readonly floorPlan?: FloorPlan;
  },
): Desk {
  const told = new Map(made.moved.map((poster) => [poster.submissionId, poster]));
  const posters = desk.posters.map((poster) => {
    const now = told.get(poster.submissionId);
    return now ? { ...poster, version: now.version, board: now.board, shift: now.shift } : poster;
  });
  return {
    ...desk,
    version: Math.max(desk.version, made.version),
    posters,
    things: made.things ?? desk.things,
    floorPlan: made.floorPlan ?? desk.floorPlan,
  };
}

/** What takes a deed back: everything that it touches, as it is now. */
export function backTo(desk: Desk, deed: Deed): Deed {
  if (deed.what === 'posters') {
    const now = new Map(desk.posters.map((poster) => [poster.submissionId, poster]));
    const steps = deed.steps.map(({ submissionId }): PosterStep => {
      const { board = null, shift } = now.get(submissionId) ?? {};
      return { submissionId, to: board === null ? null : { board, shift: shift ?? undefined } };
    });
    return { what: 'posters', steps };
  }
  const now = new Map(thingsOf(desk.floorPlan).map((thing) => [thingKey(thing), thing.value]));
  return {
    what: 'hall',
    steps: deed.steps.map(({ kind, id, value: _ }) => ({ kind, id, value: now.get(thingKey({ kind, id })) ?? null })),
  };
}

/** How far what a deed touches had been changed when it was seen. */
export function versionsOf(desk: Desk, deed: Deed): Map<string, number> {
  if (deed.what === 'posters') {
    const wanted = new Set(deed.steps.map(({ submissionId }) => submissionId));
    return new Map(
      desk.posters.flatMap(({ submissionId, version }) => (wanted.has(submissionId) ? [[submissionId, version]] : [])),
    );
  }
  const wanted = new Set(deed.steps.map(thingKey));
  return new Map(
    desk.things.flatMap((thing) => (wanted.has(thingKey(thing)) ? [[thingKey(thing), thing.version]] : [])),
  );
}
