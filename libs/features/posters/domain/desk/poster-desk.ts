import type { Board } from '@colloquy/engines/poster-layout';
import type { Id } from '@colloquy/kernel';
import type { PosterToPlace } from '../board-facts';
import type { PosterSession } from '../poster-session';

/** A poster session as the desk has it. */
export interface DeskPosterSession extends PosterSession {
  /** The number of the change that last gave it a title, a room or a time. */
  readonly version: number;
  /** Boards that its hall had once: their numbers are given to no other board. */
  readonly goneBoards: readonly Board[];
}

/** A board of a session, and the shift in which its presenters stand there, from 0. */
export interface BoardPlace {
  readonly posterSessionId: Id;
  readonly board: number;
  readonly shift: number;
}

/** Where a poster is: on a board of a session, or in its pool, without a board. */
export interface KeptBoard {
  readonly posterSessionId: Id;
  readonly board: number | null;
  readonly shift: number | null;
}

/** What the desk keeps of a poster, on a board or not. */
export interface PosterRecord {
  readonly submissionId: Id;
  /** The session to which it was given. */
  readonly posterSessionId: Id | null;
  /** The number of the change that last moved it; 0 for none. */
  readonly version: number;
  readonly pinned: boolean;
  /** Why it is in the pool, where the program has put it there. */
  readonly note: string;
}

/** Everything that stands on the desk while one change is made to it: all sessions, so that no poster hangs in two. */
export interface PosterDesk {
  readonly conferenceId: Id;
  readonly version: number;
  readonly sessions: ReadonlyMap<Id, DeskPosterSession>;
  readonly posters: ReadonlyMap<Id, PosterToPlace>;
  /** Of those who present posters, by their ids. */
  readonly names: Readonly<Record<Id, string>>;
  readonly standing: ReadonlyMap<Id, BoardPlace>;
  readonly records: ReadonlyMap<Id, PosterRecord>;
}

/** What one change did to one poster; null: it belonged to no session. */
export interface KeptBoardStep {
  readonly submissionId: Id;
  readonly before: KeptBoard | null;
  readonly after: KeptBoard | null;
}

/** How a change came to be. */
export const POSTER_CHANGE_KINDS = [
  'move',
  'swap',
  'undo',
  'redo',
  'engine',
  'floor-plan',
  'floor-plan-undo',
  'floor-plan-redo',
  'share-out',
  'left',
  'pin',
  'session',
  'weights',
  'acknowledgement',
] as const;
export type PosterChangeKind = (typeof POSTER_CHANGE_KINDS)[number];

/** The kinds by which people move posters by hand. */
export const POSTER_MOVE_KINDS = ['move', 'swap', 'undo', 'redo'] as const;
export type PosterMoveKind = (typeof POSTER_MOVE_KINDS)[number];

/** Where a poster is; null where it belongs to no session. */
export function keptBoardOf(desk: PosterDesk, submissionId: Id): KeptBoard | null {
  const place = desk.standing.get(submissionId);
  if (place) return place;
  const posterSessionId = desk.records.get(submissionId)?.posterSessionId ?? null;
  return posterSessionId === null ? null : { posterSessionId, board: null, shift: null };
}
