import {
  type Board,
  type FloorPlan,
  furnishBoards,
  type HallThing,
  thingsOf,
  withThings,
} from '@colloquy/engines/poster-layout';
import type { Id } from '@colloquy/kernel';
import type { KeptThing, ThingKind } from './kept-thing';
import type { BoardPlace } from './poster-desk';

/** One thing of a floor plan as somebody wants it; null: taken away. */
export interface WantedThing {
  readonly kind: ThingKind;
  readonly id: string;
  readonly value: HallThing['value'] | null;
}

/** A floor plan as it was, with the boards that it had before that. */
export interface DrawnPlan {
  readonly floorPlan: FloorPlan;
  readonly goneBoards: readonly Board[];
}

/** A floor plan with other things in it. */
export interface PlannedDrawing extends DrawnPlan {
  readonly things: readonly KeptThing[];
  /** The number that a board has now, by the one that it had; boards that are gone have none. */
  readonly numberNow: ReadonlyMap<number, number>;
}

const sameThing = (one: Pick<WantedThing, 'kind' | 'id'>, other: Pick<WantedThing, 'kind' | 'id'>): boolean =>
  one.kind === other.kind && one.id === other.id;

/** What a thing of the plan is; null where it has no such thing. */
export function thingIn(plan: FloorPlan, of: Pick<WantedThing, 'kind' | 'id'>): HallThing['value'] | null {
  return thingsOf(plan).find((thing) => sameThing(thing, of))?.value ?? null;
}

/** The plan with these things in it, and otherwise as it was; its boards are still those from before. */
export function redrawn(plan: FloorPlan, wanted: readonly WantedThing[]): FloorPlan {
  const there = thingsOf(plan);
  const known = new Set(there.map(({ kind, id }) => `${kind} ${id}`));
  const changed = [...there, ...wanted.filter(({ kind, id }) => !known.has(`${kind} ${id}`))].flatMap((thing) => {
    const step = wanted.find((one) => sameThing(one, thing));
    if (!step) return [thing as HallThing];
    return step.value === null ? [] : [step as HallThing];
  });
  return withThings(plan, changed);
}

/**
 * What a plan becomes with these things in it: its boards are made again, and those that it had before, or once had, keep their
 * numbers unless all are to be numbered afresh.
 * @throws DomainError `invalid` where the plan could not be read
 */
export function planDrawing(
  { floorPlan, goneBoards }: DrawnPlan,
  wanted: readonly WantedThing[],
  renumber: boolean,
): PlannedDrawing {
  const next = redrawn(floorPlan, wanted);
  const kept = furnishBoards(next, { keep: { ...floorPlan, boards: [...floorPlan.boards, ...goneBoards] } });
  const made = renumber ? furnishBoards(next, { renumber: true }) : kept;
  const numberOf = new Map(made.boards.map(({ id, number }) => [id, number]));
  const before = new Set(floorPlan.boards.map(({ number }) => number));
  const staying = kept.boards.filter(({ number }) => before.has(number));
  const numbers = new Set(kept.boards.map(({ number }) => number));
  return {
    floorPlan: made,
    goneBoards: renumber ? [] : [...goneBoards, ...floorPlan.boards].filter(({ number }) => !numbers.has(number)),
    things: wanted.map((step) => ({
      ...{ kind: step.kind, id: step.id, before: thingIn(floorPlan, step), after: step.value },
    })),
    numberNow: new Map(staying.map(({ id, number }) => [number, numberOf.get(id) ?? number])),
  };
}

/** Where the posters of a session hang once its boards are others; null: their board is gone. */
export function placesAfter(
  standing: ReadonlyMap<Id, BoardPlace>,
  posterSessionId: Id,
  { numberNow }: PlannedDrawing,
): { readonly submissionId: Id; readonly before: BoardPlace; readonly board: number | null }[] {
  return [...standing].flatMap(([submissionId, before]) => {
    if (before.posterSessionId !== posterSessionId) return [];
    const board = numberNow.get(before.board) ?? null;
    return board === before.board ? [] : [{ submissionId, before, board }];
  });
}
