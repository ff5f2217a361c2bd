import type { Id, Instant } from '@colloquy/kernel';
import type { ProposedPair } from './propose-pairs';

/** Where a pairing stands, and to which states it may go from there. */
export const PAIRING_STATES = {
  proposed: ['published', 'ended'],
  published: ['accepted', 'active', 'declined', 'ended'],
  accepted: ['active', 'ended'],
  active: ['ended'],
  // Only for a work that comes back: a withdrawal that is undone.
  ended: ['published', 'accepted', 'active'],
  declined: [],
} as const satisfies Record<string, readonly string[]>;

export type PairingState = keyof typeof PAIRING_STATES;

/** The states in which a mentor gives a place to the work. */
export const LIVE_STATES = ['proposed', 'published', 'accepted', 'active'] as const satisfies readonly PairingState[];

/** The states in which mentor and authors work together on it: both have said yes and are introduced, and it is not over. */
export const WORKING_STATES = ['active'] as const satisfies readonly PairingState[];

/** Whether mentor and authors work together: then they may write to each other about the work, and nobody else reads it. */
export const worksTogether = (state: PairingState): boolean =>
  (WORKING_STATES as readonly PairingState[]).includes(state);
/** The states in which both people know of it; a work has at most one such pairing, and at most one draft beside it. */
export const TOLD_STATES = ['published', 'accepted', 'active'] as const satisfies readonly PairingState[];

/** Who of the two says something. */
export type Side = 'mentor' | 'mentee';
export type Said = 'accepted' | 'declined';

/** Why a pairing ended, for organisers. A pair that did not work is `re-paired` like any other. */
export const ENDINGS = [
  'work-withdrawn',
  'work-declined',
  'mentor-withdrew',
  're-paired',
  'ended-by-organisers',
] as const;
export type Ending = (typeof ENDINGS)[number];

/** What both sides have said so far. */
export interface Answers {
  readonly mentor: Said | null;
  readonly mentee: Said | null;
}

/**
 * Where a published pairing stands once one side has said something: a no ends it, two yeses bring it on, and it begins
 * when the mentor's training is done.
 */
export function stateAfter(answers: Answers, isTrained: boolean): PairingState {
  if (answers.mentor === 'declined' || answers.mentee === 'declined') return 'declined';
  if (answers.mentor !== 'accepted' || answers.mentee !== 'accepted') return 'published';
  return isTrained ? 'active' : 'accepted';
}

/** Where a run of the matching stands: a person accepts or discards what it proposes. */
export const MATCH_RUN_STATES = ['proposed', 'accepted', 'discarded'] as const;
export type MatchRunState = (typeof MATCH_RUN_STATES)[number];

/** What a run is for: works without a mentor; all works again, with few moves; one work that has lost its mentor. */
export const MATCH_RUN_KINDS = ['new', 'rematch', 'repair'] as const;
export type MatchRunKind = (typeof MATCH_RUN_KINDS)[number];

/** Why two were brought together, as all who may see the pairing read it. */
export type PairingReasons = Pick<ProposedPair, 'band' | 'sharedTerms' | 'sentence'>;

/** A mentor beside a submission. */
export interface Pairing {
  readonly id: Id;
  readonly submissionId: Id;
  readonly code: string;
  readonly title: string;
  /** The latest version, for those who work on it; null once the pairing is over. */
  readonly abstract: string | null;
  readonly mentorId: Id;
  readonly mentor: string;
  readonly presenter: string;
  /** To those in it, a pairing that the other side has declined is ended: who said no is between them and the organisers. */
  readonly state: PairingState;
  readonly reasons: PairingReasons;
  /** Until when both are asked to answer; null before they are. */
  readonly answerBy: Instant | null;
  /** Which side the viewer is of, and what they have said; null for organisers who are neither. */
  readonly side: Side | null;
  readonly said: Said | null;
}
