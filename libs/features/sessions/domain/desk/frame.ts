import type { TimetableInstance } from '@colloquy/engines/timetabling';
import { type Id, type Instant, minutesAfter } from '@colloquy/kernel';
import type { TimetableFacts } from '../timetable-facts';

/** A place for a talk: slots are counted from the start of the block, from 0. */
export interface Place {
  readonly blockId: Id;
  readonly roomId: Id;
  readonly slot: number;
}

/** A place as the database has it. */
export interface Moments {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/** A talk as far as its place goes. */
export interface FrameTalk {
  readonly submissionId: Id;
  readonly code: string;
  readonly title: string;
  readonly trackId: Id;
  /** How many slots it takes. */
  readonly slots: number;
  readonly presenterIds: readonly Id[];
  /** Whether its authors do not know yet that it is accepted. */
  readonly pending?: boolean;
}

/** What places there are: blocks cut into slots, in rooms; and the talks that are to get one. */
export interface Frame {
  readonly slotMinutes: number;
  readonly blocks: readonly (Moments & { readonly id: Id; readonly name: string; readonly slots: number })[];
  readonly rooms: readonly { readonly id: Id; readonly name: string }[];
  readonly tracks: readonly { readonly id: Id; readonly name: string }[];
  readonly talks: ReadonlyMap<Id, FrameTalk>;
  readonly names: Readonly<Record<Id, string>>;
}

/** The frame of a conference, from the facts and the engine's value that was made of them: their lists run in parallel. */
export function frameOf(facts: TimetableFacts, instance: TimetableInstance): Frame {
  return {
    slotMinutes: instance.slotMinutes ?? facts.talkMinutes,
    blocks: facts.blocks.map(({ id, name, startsAt, endsAt }, place) => ({
      ...{ id, name, startsAt, endsAt },
      slots: instance.sessions[place]?.slots ?? 0,
    })),
    rooms: facts.rooms,
    tracks: facts.tracks,
    talks: new Map(
      facts.talks.map(({ submissionId, code, title, trackId, presenterIds, pending = false }, place) => [
        submissionId,
        { submissionId, code, title, trackId, presenterIds, pending, slots: instance.submissions[place]?.slots ?? 1 },
      ]),
    ),
    names: { ...Object.fromEntries(facts.chairs.map(({ id, name }) => [id, name])), ...facts.names },
  };
}

/** From when until when a talk is at a place; null where the block does not hold it, or there is no such place. */
export function momentsAt(
  frame: Frame,
  talk: Pick<FrameTalk, 'slots'>,
  { blockId, roomId, slot }: Place,
): Moments | null {
  const block = frame.blocks.find(({ id }) => id === blockId);
  if (!block || !frame.rooms.some(({ id }) => id === roomId)) return null;
  if (slot < 0 || slot + talk.slots > block.slots) return null;
  return {
    startsAt: minutesAfter(block.startsAt, slot * frame.slotMinutes),
    endsAt: minutesAfter(block.startsAt, (slot + talk.slots) * frame.slotMinutes),
  };
}

/** At which slot a talk stands; null where blocks, rooms or lengths have changed so that it fits no slot any more. */
export function placeAt(
  frame: Frame,
  talk: Pick<FrameTalk, 'slots'>,
  { blockId, roomId, startsAt, endsAt }: Moments & { readonly blockId: Id; readonly roomId: Id },
): Place | null {
  const block = frame.blocks.find(({ id }) => id === blockId);
  if (!block) return null;
  const slot = minutesBetween(block.startsAt, startsAt) / frame.slotMinutes;
  if (!Number.isInteger(slot)) return null;
  const place = { blockId, roomId, slot };
  return momentsAt(frame, talk, place)?.endsAt === endsAt ? place : null;
}

const minutesBetween = (from: Instant, to: Instant): number => (Date.parse(to) - Date.parse(from)) / 60_000;
