/** The sixteen things that cost, by the names that instances use for their weights. */
export const TERMS = [
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

/** One of the {@link TERMS}. */
export type Term = (typeof TERMS)[number];

/** A stretch of time, the same in all rooms, divided into slots of one length. */
export interface InstanceSession {
  readonly name: string;
  readonly slots: number;
  /** Minutes after midnight. */
  readonly start?: number;
  readonly end?: number;
  /** A calendar day, or a spreadsheet's day number: only ever shown. */
  readonly date?: string | number;
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
  /** What one unit of each term costs; a term without a weight costs nothing. */
  readonly weights: Readonly<Partial<Record<Term, number>>>;
}

/** Where one talk stands: its session, its room and the first of its slots, counted from 0. */
export interface Placement {
  readonly submission: string;
  readonly session: number;
  readonly room: number;
  readonly slot: number;
}

/** A timetable. It is valid when {@link check} names no violation. */
export interface TimetableSolution {
  readonly placements: readonly Placement[];
}
