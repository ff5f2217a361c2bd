import type { Schemas } from '@colloquy/api-client';
import type { TimetableInstance } from '@colloquy/engines/timetabling';

/** Everything that the timetable's screen shows. `instance` is the engine's own value, with the talks in the order of `talks`. */
export type Desk = Omit<Schemas['TimetableDto'], 'instance' | 'solution'> & { readonly instance: TimetableInstance };

/** A talk to be placed. */
export type Talk = Schemas['TimetableTalkDto'];

/** A block, a room, and the first slot in it, counted from 0. */
export type Place = Schemas['SlotPlaceDto'];

/** What one room holds in one block. */
export type Session = Schemas['DeskSessionDto'];

/** A stretch of time in all rooms. */
export type Block = Schemas['TimetableBlockDto'];

/** A room for talks. */
export type Room = Schemas['TimetableRoomDto'];

/** Where one talk is to go; null: into the pool. `joins`: the track on which an empty room's session is founded. */
export interface Step {
  readonly submissionId: string;
  readonly to: Place | null;
  readonly joins?: string | null;
}

/** The blocks of one day. */
export interface Day {
  readonly day: string;
  readonly blocks: readonly Block[];
}

/** The desk by places and by names. */
export interface Layout {
  readonly talks: ReadonlyMap<string, Talk>;
  /** By {@link cellKey}, in order of time. */
  readonly cells: ReadonlyMap<string, readonly Talk[]>;
  readonly sessions: ReadonlyMap<string, Session>;
  readonly pool: readonly Talk[];
  readonly days: readonly Day[];
}

/** Names what a room holds in a block. */
export const cellKey = ({ blockId, roomId }: { readonly blockId: string; readonly roomId: string }): string =>
  `${blockId}/${roomId}`;

/** How many slots a talk takes. */
export const slotsOf = ({ slotMinutes }: { readonly slotMinutes: number }, { minutes }: Talk): number =>
  Math.max(1, Math.round(minutes / slotMinutes));

const NONE: readonly Talk[] = [];

/** What stands in a room in a block, in order of time. */
export const talksAt = (layout: Layout, at: { readonly blockId: string; readonly roomId: string }): readonly Talk[] =>
  layout.cells.get(cellKey(at)) ?? NONE;

const isSame = (some: readonly Talk[], others: readonly Talk[] | undefined): boolean =>
  some.length === others?.length && some.every((talk, place) => talk === others[place]);

/** The days in the order of their blocks. */
function daysOf({ blocks }: Desk): Day[] {
  const days = [...new Set(blocks.map(({ day }) => day))];
  return days.map((day) => ({ day, blocks: blocks.filter((block) => block.day === day) }));
}

/**
 * Sorts a desk by places.
 * @param before lists that have not changed are taken over from there, so that what shows them need not be drawn anew
 */
export function layOut(desk: Desk, before?: Layout): Layout {
  const cells = new Map<string, Talk[]>();
  const pool: Talk[] = [];
  for (const talk of desk.talks) {
    if (!talk.placement) {
      pool.push(talk);
      continue;
    }
    const key = cellKey(talk.placement);
    const cell = cells.get(key);
    if (cell) cell.push(talk);
    else cells.set(key, [talk]);
  }
  const kept = new Map<string, readonly Talk[]>();
  for (const [key, cell] of cells) {
    cell.sort((a, b) => (a.placement?.slot ?? 0) - (b.placement?.slot ?? 0));
    const last = before?.cells.get(key);
    kept.set(key, last && isSame(cell, last) ? last : cell);
  }
  return {
    talks: new Map(desk.talks.map((talk) => [talk.submissionId, talk])),
    cells: kept,
    sessions: new Map(desk.sessions.map((session) => [cellKey(session), session])),
    pool: before && isSame(pool, before.pool) ? before.pool : pool,
    days: daysOf(desk),
  };
}

/** The moment at which a slot begins. */
export const startOf = (desk: Desk, { blockId, slot }: Place): string => {
  const block = desk.blocks.find(({ id }) => id === blockId);
  return new Date(Date.parse(block?.startsAt ?? '') + slot * desk.slotMinutes * 60_000).toISOString();
};

/** The day of a block. */
export const dayOfBlock = (desk: Desk, blockId: string): string | undefined =>
  desk.blocks.find(({ id }) => id === blockId)?.day;
