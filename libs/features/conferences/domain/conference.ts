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

/** Where a conference stands: only its own people see it until the call is open; archived, it is for reading only. */
export const CONFERENCE_STATES = ['setting-up', 'call-open', 'archived'] as const;
export type ConferenceState = (typeof CONFERENCE_STATES)[number];

/** The forms in which work is presented, as far as rooms and boards are concerned. */
export const PRESENTATION_FORMS = ['talk', 'lightning-talk', 'poster'] as const;
export type PresentationForm = (typeof PRESENTATION_FORMS)[number];

/** A way to present that a conference offers: "Short talk, 12 minutes". */
export interface PresentationType {
  readonly id: Id;
  readonly name: string;
  readonly form: PresentationForm;
  /** Length of a talk with its discussion; for a poster, how long its presenters stand by it. */
  readonly minutes: number;
  readonly discussionMinutes: number;
  /** Words that an abstract may have. */
  readonly wordLimit: number;
}

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
  /** What is in it, in the words of whoever knows the room: "projector", "lectern microphone". */
  readonly equipment: readonly string[];
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
  readonly state: ConferenceState;
  readonly phases: readonly Phase[];
  readonly tracks: readonly Track[];
  /** In the order in which authors are offered them. */
  readonly types: readonly PresentationType[];
  /** In the order in which programmes show them. */
  readonly rooms: readonly Room[];
  readonly blocks: readonly Block[];
  readonly gatherings: readonly Gathering[];
}
