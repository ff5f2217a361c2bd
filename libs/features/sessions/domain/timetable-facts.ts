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
  /** Its length with its discussion; as long as the longest, where it is not said. */
  readonly minutes?: number;
  /** Authors who do not present it. */
  readonly coAuthorIds?: readonly Id[];
  /** Whose being there helps somebody who presents for the first time; the attendees, where nobody is named. */
  readonly supporterIds?: readonly Id[];
  readonly firstTime?: boolean;
  /** By trait, such as a pathway: what is to be mixed within sessions. */
  readonly mix?: Readonly<Record<string, string>>;
  /** What its room must have, in the words of {@link RoomFacts.equipment}, `step-free` and `hearing-loop`. */
  readonly needs?: readonly string[];
  readonly audience?: number;
  /** Where the published programme has it. */
  readonly published?: { readonly blockId: Id; readonly roomId: Id; readonly startsAt: Instant };
}

/** A room in which talks can be given. */
export interface RoomFacts {
  readonly id: Id;
  readonly name: string;
  readonly capacity: number;
  readonly stepFree?: boolean;
  readonly hearingLoop?: boolean;
  readonly equipment?: readonly string[];
}

/** A stretch of time in which somebody cannot be there, or would rather not. Reasons are nobody's business. */
export interface PrivateHours {
  readonly personId: Id;
  readonly kind: 'closed' | 'rather';
  readonly from: Instant;
  readonly to: Instant;
}

/** Everything that a timetable of talks depends on. */
export interface TimetableFacts {
  readonly blocks: readonly {
    readonly id: Id;
    readonly name: string;
    readonly startsAt: Instant;
    readonly endsAt: Instant;
  }[];
  readonly rooms: readonly RoomFacts[];
  readonly tracks: readonly { readonly id: Id; readonly name: string }[];
  readonly talks: readonly TalkToPlace[];
  /** People who may chair a session: of any track (null), or of these. */
  readonly chairs: readonly { readonly id: Id; readonly name: string; readonly trackIds?: readonly Id[] | null }[];
  /** Length of the longest talk with its discussion. */
  readonly talkMinutes: number;
  /** By id: for reasons in words. */
  readonly names: Readonly<Record<Id, string>>;
  /** By which days and half days are told; UTC where it is not said. */
  readonly timeZone?: string;
  readonly hours?: readonly PrivateHours[];
  /** People who can come for one half day only, or would rather come on one day. */
  readonly visits?: readonly { readonly personId: Id; readonly comesFor: 'half-day' | 'day' }[];
  /** Rooms that cannot be used in a block. */
  readonly closed?: readonly { readonly roomId: Id; readonly blockId: Id }[];
  /** Minutes from room to room, by the order of the rooms; 0 where it is not known. */
  readonly walking?: readonly (readonly number[])[];
  readonly pauseMinutes?: number;
  /** Traits that are to be mixed within sessions, as the kind of conference wishes. */
  readonly mixing?: readonly string[];
  /** Two talks and how alike they are, from 0 to 1. */
  readonly alike?: readonly (readonly [Id, Id, number])[];
  /** What weighs otherwise than usual, as the kind of conference wishes. */
  readonly weights?: Readonly<Record<string, number>>;
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
