import type { FloorPlan } from '@colloquy/engines/poster-layout';
import type { CalendarDay, Id, Instant } from '@colloquy/kernel';

/** The name and version of the format, first in every release file. */
export const RELEASE_FORMAT = 'colloquy-release/1';

/** What a submission was accepted as. */
export type PresentationType = 'talk' | 'lightning-talk' | 'poster';

export interface ReleaseConference {
  readonly slug: string;
  readonly title: string;
  readonly kind: 'showcase' | 'single-topic' | 'cross-pathway' | 'staff-student';
  /** IANA zone in which all times are shown. */
  readonly timeZone: string;
  readonly startsOn: CalendarDay;
  readonly endsOn: CalendarDay;
  readonly venue: string;
  /** What the conference is, for somebody who has never been to one: paragraphs of inline text. */
  readonly about: readonly string[];
  /** Whom to ask, as an e-mail address. */
  readonly contact: string;
  /** Where the text comes from, what is invented: printed in every output. */
  readonly notices: readonly string[];
}

export interface ReleaseTrack {
  readonly id: Id;
  readonly name: string;
  /** One capital letter, unique: tracks are told apart by letter and pattern, never by colour alone. */
  readonly letter: string;
}

export interface ReleaseRoom {
  readonly id: Id;
  readonly name: string;
  readonly capacity: number;
  readonly stepFree: boolean;
  readonly hearingLoop: boolean;
}

export interface ReleasePerson {
  readonly id: Id;
  /** As the person wishes it printed. */
  readonly name: string;
  /** By which indexes sort: family name first. */
  readonly sortName: string;
}

export interface ReleaseAuthor {
  readonly personId: Id;
  readonly presenter: boolean;
  /** Places in the submission's `affiliations`, from 0. */
  readonly affiliations: readonly number[];
}

export interface ReleaseSubmission {
  readonly id: Id;
  /** Short and human, unique within the conference: `UG-042`. */
  readonly code: string;
  readonly title: string;
  /** Inline text (see the kernel's `parseInline`); paragraphs separated by a blank line. */
  readonly abstract: string;
  readonly keywords: readonly string[];
  readonly trackId: Id;
  readonly type: PresentationType;
  readonly authors: readonly ReleaseAuthor[];
  readonly affiliations: readonly string[];
  /** The PGR mentors who are to be thanked by name. */
  readonly mentorIds: readonly Id[];
  /** Where the abstract was first published, with the licence that allows it to be shown. */
  readonly source: { readonly url: string; readonly licence: string } | null;
}

export interface ReleaseBlock {
  readonly id: Id;
  readonly name: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/** Something for everybody: registration, a break, lunch, the closing. */
export interface ReleaseGathering {
  readonly id: Id;
  readonly title: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly place: string;
}

export interface ReleaseTalk {
  readonly submissionId: Id;
  readonly startsAt: Instant;
  /** The end of the discussion. */
  readonly endsAt: Instant;
  /** Minutes of `endsAt - startsAt` that are kept for questions. */
  readonly discussionMinutes: number;
}

export interface ReleaseSession {
  readonly id: Id;
  /** Short and human: `2B` is the second block's session in the second room. */
  readonly code: string;
  readonly title: string;
  readonly trackId: Id;
  readonly roomId: Id;
  readonly blockId: Id;
  readonly chairId: Id | null;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** In order of time. */
  readonly talks: readonly ReleaseTalk[];
}

/** Who presents when: neighbours stand at their posters in different shifts, so that they can visit each other. */
export interface ReleaseShift {
  readonly name: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

export interface ReleasePosterPlacement {
  readonly boardNumber: number;
  readonly submissionId: Id;
  /** Place in the poster session's `shifts`, from 0. */
  readonly shift: number;
}

export interface ReleasePosterSession {
  readonly id: Id;
  readonly title: string;
  readonly roomId: Id;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly shifts: readonly ReleaseShift[];
  readonly floorPlan: FloorPlan;
  /** In order of the board numbers. */
  readonly placements: readonly ReleasePosterPlacement[];
}

/** One line of what changed since the release before. */
export interface ReleaseChange {
  readonly kind: 'added' | 'moved' | 'changed' | 'withdrawn';
  readonly code: string;
  readonly sentence: string;
}

/**
 * A published programme: frozen, complete, the only thing from which the PDF, the floor plan, the site, the calendars
 * and the open data are made, so that they cannot disagree. References are by id and always resolve within the release.
 */
export interface Release {
  readonly format: typeof RELEASE_FORMAT;
  readonly number: number;
  readonly publishedAt: Instant;
  readonly conference: ReleaseConference;
  readonly changes: readonly ReleaseChange[];
  readonly tracks: readonly ReleaseTrack[];
  readonly rooms: readonly ReleaseRoom[];
  /** Everybody who is named anywhere in the release: authors, mentors, chairs. */
  readonly people: readonly ReleasePerson[];
  /** Accepted work only, in order of the codes. */
  readonly submissions: readonly ReleaseSubmission[];
  readonly blocks: readonly ReleaseBlock[];
  readonly gatherings: readonly ReleaseGathering[];
  readonly sessions: readonly ReleaseSession[];
  readonly posterSessions: readonly ReleasePosterSession[];
}
