import type { Id } from '@colloquy/kernel';
import type { ProposedPair } from './propose-pairs';

/** Where a pairing stands, and to which states it may go from there. */
export const PAIRING_STATES = {
  proposed: ['published', 'ended'],
  published: ['accepted', 'declined', 'ended'],
  accepted: ['active', 'ended'],
  active: ['ended'],
  ended: [],
  declined: [],
} as const satisfies Record<string, readonly string[]>;

export type PairingState = keyof typeof PAIRING_STATES;

/** The states in which a mentor gives a place to the work; a work has at most one such pairing. */
export const LIVE_STATES = ['proposed', 'published', 'accepted', 'active'] as const satisfies readonly PairingState[];

/** The states in which mentor and authors work together on it: the mentor has said yes, and it is not over. */
export const WORKING_STATES = ['accepted', 'active'] as const satisfies readonly PairingState[];

/** Whether mentor and authors work together: then they may write to each other about the work, and nobody else reads it. */
export const worksTogether = (state: PairingState): boolean =>
  (WORKING_STATES as readonly PairingState[]).includes(state);

/** Where a run of the matching stands: a person accepts or discards what it proposes. */
export const MATCH_RUN_STATES = ['proposed', 'accepted', 'discarded'] as const;
export type MatchRunState = (typeof MATCH_RUN_STATES)[number];

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
  readonly state: PairingState;
  readonly reasons: PairingReasons;
}
