import type { ConflictKind, Weights } from '@colloquy/engines/matching';
import type { Id } from '@colloquy/kernel';
import type { Beside } from './beside';

/** What people say of themselves beside their texts; what is left out counts neither for nor against a pair. */
export interface SaidOpenly {
  readonly topics?: readonly string[];
  readonly methods?: readonly string[];
  /** Help wanted, or given. */
  readonly help?: readonly string[];
  readonly modes?: readonly string[];
  readonly languages?: readonly string[];
  readonly lab?: string;
  readonly pathway?: string;
}

/** A work that is to have a mentor, with what its presenter has said. */
export interface Mentee extends SaidOpenly {
  readonly submissionId: Id;
  readonly code: string;
  readonly title: string;
  /** The abstract, with keywords where there are any. */
  readonly text: string;
  readonly presenterId: Id;
  readonly authorIds: readonly Id[];
  /** Who supervises the work: never its mentor as well. */
  readonly supervisorIds?: readonly Id[];
  readonly languageNeeded?: boolean;
  /** Mentors for whom they ask by name. */
  readonly asksFor?: readonly Id[];
}

/** Somebody who may mentor, with what they have written. */
export interface Mentor extends SaidOpenly {
  readonly personId: Id;
  readonly name: string;
  /** How many works they take now. */
  readonly capacity: number;
  readonly texts: readonly string[];
  /** How many works they should get at least. */
  readonly least?: number;
  /** They are given works by locks alone. */
  readonly byHand?: boolean;
  /** Works for whose presenters they ask. */
  readonly asksFor?: readonly Id[];
}

/** Two who must not be brought together, of which organisers may know why. */
export interface KnownConflict extends Beside {
  /** What it is; left out where one has said no before, judges the work, or is to be replaced. */
  readonly kind?: Extract<ConflictKind, 'same-supervisor' | 'marks-module'>;
}

/** What an organiser decides about two: they must be paired, must not be, or should rather be. */
export const PAIR_WISHES = ['lock', 'forbid', 'prefer'] as const;
export interface PairWish extends Beside {
  readonly kind: (typeof PAIR_WISHES)[number];
}

/** A pair that stands before the proposal. */
export interface CurrentPair extends Beside {
  /** Whether it stays whatever happens: somebody has said yes. */
  readonly fixed: boolean;
}

/**
 * Everything that a proposal of pairings is made from and that may be kept. Plain, so that a run keeps it as it was. What
 * people wish in private is no part of it: see {@link PrivateSide}.
 */
export interface MatchInput {
  readonly mentees: readonly Mentee[];
  readonly mentors: readonly Mentor[];
  /** Who must not be brought together. */
  readonly conflicts?: readonly KnownConflict[];
  readonly wishes?: readonly PairWish[];
  /** Who is beside the works now, also where that may change. */
  readonly current?: readonly CurrentPair[];
  /** The one work that needs somebody else, and who was named to step in. */
  readonly repair?: { readonly submissionId: Id; readonly standInId: Id | null };
}

/** What one person wishes in private: weighed by the engine, kept nowhere, and in no word or figure that anybody sees. */
export interface PrivateSide {
  readonly sameLab: 'want' | 'avoid' | 'do-not-mind';
  readonly wants: readonly string[];
  readonly offers: readonly string[];
  readonly notWith: readonly Id[];
  /** Who is close to them, as they say. */
  readonly closeTo: readonly Id[];
  /** From whom a complaint keeps them apart. */
  readonly keptFrom: readonly Id[];
  /** Minutes of a week, from Monday. */
  readonly times: readonly { readonly start: number; readonly end: number }[];
}
export type PrivateSides = Readonly<Record<Id, PrivateSide>>;

/** The weights that organisers see and set. What is told in confidence has one of its own, always the same. */
export type ShownWeights = Omit<Weights, 'privateWishes'>;

/** What is best: the worst-off work as well placed as can be (`fair`), or the sum of all. The seed chooses among equals. */
export interface MatchOptions {
  readonly objective: 'sum' | 'fair' | 'leximin';
  readonly seed: string | number;
  readonly weights?: Partial<ShownWeights>;
  readonly gates?: Partial<MatchGates>;
}

/** What two people need to meet, for all alike; what is left out is as the engine has it. */
export interface MatchGates {
  /** How many meetings must fit into the times of both. */
  readonly leastSharedTimes: number;
  /** How long a meeting is, in minutes. */
  readonly meetingMinutes: number;
}

/** The states in which a mentor helps: with the abstract while it is written, with the talk or poster once it is taken. */
export const MENTORED_STATES: readonly string[] = ['submitted', 'in revision', 'accepted', 'confirmed', 'waitlisted'];
