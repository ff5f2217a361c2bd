/** The sixteen things that cost in the published instances; without a weight they cost nothing. */
export const PUBLISHED_TERMS = [
  'Tracks_Sessions|Penalty',
  'Tracks_Rooms|Penalty',
  'Sessions_Rooms|Penalty',
  'Similar Tracks',
  'Number of Rooms per Track',
  'Parallel Tracks',
  'Consecutive Tracks',
  'Submissions_Timezones',
  'Submissions Order',
  'Submissions_Sessions|Penalty',
  'Submissions_Rooms|Penalty',
  'Presenters Conflicts',
  'Attendees Conflicts',
  'Chairs Conflicts',
  'Presenters Conflicts Timeslot Level',
  'Attendees Conflicts Timeslot Level',
] as const;

/** Everything that can cost, by the names that instances use for their weights. */
export const TERMS = [
  ...PUBLISHED_TERMS,
  'People Unavailable',
  'People Rather Not',
  'Attendees Unavailable',
  'Needs',
  'Room Closed',
  'Capacity',
  'Required Places',
  'Wishes',
  'Pairs',
  'Pair Wishes',
  'Co-authors',
  'Pause',
  'Walking',
  'Half Days',
  'One Half Day',
  'One Day',
  'First Slot',
  'First-timer Alone',
  'Supporter in the Room',
  'First Talks at Once',
  'Mixing',
  'Alike in Parallel',
  'Likeness',
  'Published Place',
  'Chairs',
  'Chairs at Ease',
] as const;

/** One of the {@link TERMS}. */
export type Term = (typeof TERMS)[number];

/** Hard: a timetable in which the term costs something is not valid. Soft: it only costs. */
export type Level = 'hard' | 'soft';

/** A stretch of time, the same in all rooms, divided into slots of one length. */
export interface InstanceSession {
  readonly name: string;
  readonly slots: number;
  /** Minutes after midnight. */
  readonly start?: number;
  readonly end?: number;
  /** A calendar day, or a spreadsheet's day number: sessions with the same one are on one day. */
  readonly date?: string | number;
  /** The number of the half day that it lies in, from 0; each session is one by itself where it is not said. */
  readonly half?: number;
}

/** A stretch of one session, in slots: from `from` (its first one) until before `to` (its end). */
export interface Window {
  readonly session: number;
  readonly from?: number;
  readonly to?: number;
}

/** Somebody whom the talks name. Hours come without reasons. */
export interface InstancePerson {
  /** Shown in reasons. */
  readonly name: string;
  /** When they cannot be there. */
  readonly closed?: readonly Window[];
  /** When they would rather not be there. */
  readonly rather?: readonly Window[];
  /** Comes from far for what concerns them: what they attend should lie in few half days, too. */
  readonly commutes?: boolean;
  /** Can come for one half day only; or would rather come on one day. */
  readonly comesFor?: 'half-day' | 'day';
}

/** Talks on one subject, and the people who chair them. */
export interface InstanceTrack {
  readonly name: string;
  readonly chairs: readonly string[];
}

/** A talk to be placed. */
export interface InstanceSubmission {
  /** Unique in the instance; placements name it. */
  readonly ref: string;
  /** Shown in reasons; the ref is shown where there is none. */
  readonly title?: string;
  /** Place of its track in `tracks`, from 0. */
  readonly track: number;
  /** Its length, in consecutive slots. */
  readonly slots: number;
  /** Its place among the talks of its track, from 1; 0 where that does not matter. */
  readonly order: number;
  readonly tz?: string;
  readonly presenters: readonly string[];
  /** People who wish to be there: mentors, supervisors. */
  readonly attendees: readonly string[];
  /** What one slot of the talk costs, by session. */
  readonly sessionPenalty: readonly number[];
  /** What one slot of the talk costs, by room. */
  readonly roomPenalty: readonly number[];
  /** What one slot of the talk costs for its presenters' hours of the day, by session. */
  readonly timezonePenalty: readonly number[];
  /** Authors who do not present it. */
  readonly coAuthors?: readonly string[];
  /** Whose being there helps a first-time presenter; the attendees, where nobody is named. */
  readonly supporters?: readonly string[];
  /** Whether a presenter has never given a talk before. */
  readonly firstTime?: boolean;
  /** To be mixed within a room's session: year group, pathway, student or staff, … */
  readonly mix?: Readonly<Record<string, string>>;
  /** Tags that its room must have, such as `step-free`. */
  readonly needs?: readonly string[];
  /** How many people are expected. */
  readonly audience?: number;
  /** Where the published timetable has it. */
  readonly published?: Spot;
}

/** Where a talk stands: its session, its room and the first of its slots, counted from 0. */
export interface Spot {
  readonly session: number;
  readonly room: number;
  readonly slot: number;
}

/**
 * Where talks should stand, or should not: the named ones, or all that a person presents. A place is meant when its
 * session and its room are among these (any, where none are named) and its slots lie in `from` to `to` of the session.
 */
export interface Wish {
  readonly talks?: readonly string[];
  readonly person?: string;
  readonly mode: 'required' | 'prohibited' | 'preferred' | 'undesired';
  readonly sessions?: readonly number[];
  readonly rooms?: readonly number[];
  readonly from?: number;
  readonly to?: number;
  /** Shown in reasons. */
  readonly because?: string;
}

/**
 * How two talks should stand to each other. Parallel: at the same time in two rooms. Before: `a` has ended when `b`
 * begins. Same session: one room in one session, and apart is not that.
 */
export interface TalkPair {
  readonly a: string;
  readonly b: string;
  readonly mode: 'never-parallel' | 'rather-not-parallel' | 'before' | 'same-session' | 'same-half-day' | 'apart';
  /** Shown in reasons. */
  readonly because?: string;
}

/** Somebody who may be asked to chair. */
export interface ChairCandidate {
  readonly person: string;
  /** The tracks that they chair; any, where none are named. */
  readonly tracks?: readonly number[];
  /** How many sessions at most. */
  readonly most: number;
  /** Refs of talks whose session they must not chair: of own mentees, or judged by them. */
  readonly avoids?: readonly string[];
}

/** A timetable to be made. All places are counted from 0; every number is in the units of the {@link weights}. */
export interface TimetableInstance {
  readonly name?: string;
  readonly sessions: readonly InstanceSession[];
  readonly rooms: readonly string[];
  readonly tracks: readonly InstanceTrack[];
  readonly submissions: readonly InstanceSubmission[];
  /** How alike two tracks are: `similar[track][track]`. */
  readonly similar: readonly (readonly number[])[];
  /** What a track costs in a session: `trackSession[track][session]`. */
  readonly trackSession: readonly (readonly number[])[];
  /** What a track costs in a room: `trackRoom[track][room]`. */
  readonly trackRoom: readonly (readonly number[])[];
  /** What the use of a room costs in a session: `sessionRoom[session][room]`. */
  readonly sessionRoom: readonly (readonly number[])[];
  /** What one unit of each term costs. Where it is not said: nothing for the published terms, the constraint's own weight for others. */
  readonly weights: Readonly<Partial<Record<Term, number>>>;
  /** Which terms must not cost anything; where it is not said, as the constraint has it. */
  readonly levels?: Readonly<Partial<Record<Term, Level>>>;
  readonly slotMinutes?: number;
  /** By the texts with which talks name presenters, attendees and others; who is missing is free at all times. */
  readonly people?: Readonly<Record<string, InstancePerson>>;
  /** What each room offers. */
  readonly roomTags?: readonly (readonly string[])[];
  /** How many people each room holds. */
  readonly capacity?: readonly number[];
  /** Minutes from room to room: `walking[room][room]`. */
  readonly walking?: readonly (readonly number[])[];
  /** Rooms that cannot be used in a session. */
  readonly closed?: readonly { readonly room: number; readonly session: number }[];
  /** The least minutes between two talks of one presenter. */
  readonly pause?: number;
  readonly wishes?: readonly Wish[];
  readonly pairs?: readonly TalkPair[];
  /** Two talks by number, and how alike they are, from 0 to 1; talks that are not named are not alike. */
  readonly alike?: readonly (readonly [number, number, number])[];
  /** The keys of `mix` that are to be mixed. */
  readonly mixing?: readonly string[];
  readonly chairs?: readonly ChairCandidate[];
}

/** Where one talk stands. */
export interface Placement extends Spot {
  readonly submission: string;
}

/** Who chairs what a room holds in a session. */
export interface SessionChair {
  readonly session: number;
  readonly room: number;
  readonly person: string;
}

/** A timetable. It is valid when {@link check} names no violation. */
export interface TimetableSolution {
  readonly placements: readonly Placement[];
  readonly chairs?: readonly SessionChair[];
}
