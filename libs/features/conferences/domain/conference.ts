import type { CalendarDay, Id, Instant } from '@colloquy/kernel';

/** What sort of conference it is; each is a template for types, tracks, mixing goals, mails and checklists. */
export const CONFERENCE_KINDS = ['showcase', 'single-topic', 'cross-pathway', 'staff-student'] as const;
export type ConferenceKind = (typeof CONFERENCE_KINDS)[number];

/** The stretches of a conference's year, in the order in which they come. */
export const PHASES = [
  'interest',
  'submission',
  'mentoring',
  'review',
  'decision',
  'preparation',
  'event',
  'afterwards',
] as const;
export type PhaseName = (typeof PHASES)[number];

/** What a person may be to a conference. */
export const ROLES = ['author', 'mentor', 'reviewer', 'chair', 'judge', 'supervisor', 'organiser', 'attendee'] as const;
export type Role = (typeof ROLES)[number];

export interface Phase {
  readonly name: PhaseName;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

export interface Track {
  readonly id: Id;
  readonly name: string;
  readonly letter: string;
}

export interface Room {
  readonly id: Id;
  readonly name: string;
  readonly capacity: number;
  readonly stepFree: boolean;
  readonly hearingLoop: boolean;
  readonly use: 'talks' | 'posters';
}

export interface Block {
  readonly id: Id;
  readonly name: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

export interface Gathering {
  readonly id: Id;
  readonly title: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly place: string;
}

/** A conference as set up: everything that is decided before the first abstract comes in. */
export interface Conference {
  readonly id: Id;
  readonly slug: string;
  readonly title: string;
  readonly kind: ConferenceKind;
  readonly timeZone: string;
  readonly startsOn: CalendarDay;
  readonly endsOn: CalendarDay;
  readonly venue: string;
  readonly about: readonly string[];
  readonly contact: string;
  readonly notices: readonly string[];
  /** For looking around only: nothing in it is real. */
  readonly demo: boolean;
  /** Length of a talk with its discussion. */
  readonly talkMinutes: number;
  readonly discussionMinutes: number;
  readonly abstractWordLimit: number;
  readonly phases: readonly Phase[];
  readonly tracks: readonly Track[];
  /** In the order in which programmes show them. */
  readonly rooms: readonly Room[];
  readonly blocks: readonly Block[];
  readonly gatherings: readonly Gathering[];
}
