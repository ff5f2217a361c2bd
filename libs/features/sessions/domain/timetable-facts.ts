import type { Id, Instant } from '@colloquy/kernel';

/** An accepted talk that is to be given a room and a time. */
export interface TalkToPlace {
  readonly submissionId: Id;
  readonly code: string;
  readonly title: string;
  readonly trackId: Id;
  readonly presenterIds: readonly Id[];
  /** Whether its authors do not know yet that it is accepted. */
  readonly pending?: boolean;
  /** Mentors and others who wish to be there. */
  readonly attendeeIds: readonly Id[];
}

/** Everything that a timetable of talks depends on. */
export interface TimetableFacts {
  readonly blocks: readonly {
    readonly id: Id;
    readonly name: string;
    readonly startsAt: Instant;
    readonly endsAt: Instant;
  }[];
  readonly rooms: readonly { readonly id: Id; readonly name: string; readonly capacity: number }[];
  readonly tracks: readonly { readonly id: Id; readonly name: string }[];
  readonly talks: readonly TalkToPlace[];
  /** People who may chair a session: of any track (null), or of these. */
  readonly chairs: readonly { readonly id: Id; readonly name: string; readonly trackIds?: readonly Id[] | null }[];
  /** Length of a talk with its discussion. */
  readonly talkMinutes: number;
  /** By id: for reasons in words. */
  readonly names: Readonly<Record<Id, string>>;
}

/** A talk with its time. */
export interface PlannedTalk {
  readonly submissionId: Id;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly presenterIds: readonly Id[];
}

/** A session as the timetable has it: talks of one track, one after the other, in one room. */
export interface PlannedSession {
  /** Number of the block and letter of the room: `2B`. */
  readonly code: string;
  readonly title: string;
  readonly trackId: Id;
  readonly roomId: Id;
  readonly blockId: Id;
  readonly chairId: Id | null;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly talks: readonly PlannedTalk[];
}
