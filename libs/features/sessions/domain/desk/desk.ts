import type { CalendarDay, Id, Instant } from '@colloquy/kernel';
import type { Frame, Moments } from './frame';

/** A session as the desk has it. */
export interface DeskSession extends Moments {
  readonly id: Id;
  readonly code: string;
  readonly title: string;
  /** Whether somebody has given it its title; otherwise the program does. */
  readonly titleByHand: boolean;
  readonly trackId: Id;
  readonly roomId: Id;
  readonly blockId: Id;
  readonly chairId: Id | null;
  readonly locked: boolean;
  /** The number of the change that last gave it a title, a chair or a lock. */
  readonly version: number;
}

/** A talk that stands in a session. */
export interface StandingTalk extends Moments {
  readonly submissionId: Id;
  readonly sessionId: Id;
  /** For whom the time of this talk is taken; left out: its presenters as they are now. */
  readonly engagedIds?: readonly Id[];
}

/** What the desk keeps of a talk, placed or not. */
export interface TalkRecord {
  readonly submissionId: Id;
  /** The number of the change that last placed or lifted it; 0 for none. */
  readonly version: number;
  readonly pinned: boolean;
  /** The track that it joined for the timetable, where that is not its own. */
  readonly joins: Id | null;
  /** Why it is in the pool, where the program has put it there. */
  readonly note: string;
}

/** Everything that stands on the desk while one change is made to it. */
export interface Desk {
  readonly conferenceId: Id;
  readonly version: number;
  readonly frame: Frame;
  readonly sessions: readonly DeskSession[];
  readonly standing: ReadonlyMap<Id, StandingTalk>;
  readonly records: ReadonlyMap<Id, TalkRecord>;
  readonly lockedRooms: ReadonlySet<Id>;
  /** Blocks of days that are locked. */
  readonly lockedBlocks: ReadonlySet<Id>;
}

/** Where a talk stood or stands, as history keeps it. */
export interface KeptPlace extends Moments {
  readonly blockId: Id;
  readonly roomId: Id;
  readonly joins: Id | null;
}

/** What one change did to one talk. */
export interface KeptStep {
  readonly submissionId: Id;
  readonly before: KeptPlace | null;
  readonly after: KeptPlace | null;
}

/** How a change came to be. */
export const CHANGE_KINDS = [
  'move',
  'swap',
  'push',
  'undo',
  'redo',
  'engine',
  'pool',
  'left',
  'pin',
  'lock',
  'session',
  'chairs',
  'weights',
  'acknowledgement',
  'facts',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** The kinds by which people move talks by hand. */
export const MOVE_KINDS = ['move', 'swap', 'push', 'undo', 'redo'] as const;
export type MoveKind = (typeof MOVE_KINDS)[number];

/** A day of the conference that is locked, or a room. */
export interface Locks {
  readonly rooms: readonly { readonly roomId: Id }[];
  readonly days: readonly CalendarDay[];
  readonly sessions: readonly Id[];
}

/** When something was changed, and by whom; nobody, where the program did it. */
export interface Changed {
  readonly by: string | null;
  readonly at: Instant | null;
}

/** Where a talk stands on the desk; null in the pool. */
export function keptPlaceOf(desk: Desk, submissionId: Id): KeptPlace | null {
  const talk = desk.standing.get(submissionId);
  const session = desk.sessions.find(({ id }) => id === talk?.sessionId);
  if (!talk || !session) return null;
  const { startsAt, endsAt } = talk;
  const joins = desk.records.get(submissionId)?.joins ?? null;
  return { blockId: session.blockId, roomId: session.roomId, startsAt, endsAt, joins };
}
