/** A stretch in which somebody could meet: minutes from any start that all people of a run share, such as the week's Monday. */
export interface TimeWindow {
  readonly start: number;
  readonly end: number;
  /** How they could meet just then, where that is less than what they accept at other times: online during a placement. */
  readonly modes?: readonly string[];
}

/** What somebody thinks of a partner from their own lab. */
export type SameLab = 'want' | 'avoid' | 'do-not-mind';

/** What mentees and mentors say of themselves. What is left out is not known, and counts neither for nor against a pair. */
export interface MatchedPerson {
  readonly id: string;
  readonly name: string;
  readonly topics?: readonly string[];
  readonly methods?: readonly string[];
  /** Help wanted, or given: abstract, talk, poster. */
  readonly help?: readonly string[];
  /** How they would meet: campus, online. */
  readonly modes?: readonly string[];
  readonly times?: readonly TimeWindow[];
  readonly languages?: readonly string[];
  readonly pathway?: string;
  readonly lab?: string;
  /** The department's choice if not given. Never to be guessed from names. */
  readonly sameLab?: SameLab;
  /** Ids of people whom they ask for. */
  readonly asksFor?: readonly string[];
  /** Ids of people with whom they are never matched. Nobody is told who asked. */
  readonly notThese?: readonly string[];
  /** They are matched by locks alone. */
  readonly byHand?: boolean;
}

/** Somebody who is looking for mentors. */
export interface Mentee extends MatchedPerson {
  /** What they work on: title and abstract. */
  readonly text: string;
  /** Whether they must share a language with their mentor, or would like to. Neither if not given. */
  readonly sharedLanguage?: 'need' | 'like';
  /** Wishes told in confidence, such as `first-generation`. They help a pair along and are told to nobody. */
  readonly privateWishes?: readonly string[];
  /** How many mentors: 1 if not given. */
  readonly demand?: number;
}

/** Somebody who offers to mentor. */
export interface Mentor extends MatchedPerson {
  /** Three to five short texts that show what they know. */
  readonly texts: readonly string[];
  /** How many mentees they take at most, and should get at least (0 if not given). */
  readonly capacity: number;
  readonly least?: number;
  /** Whether their training is done. Until then their introductions are held; false only where it is asked for. */
  readonly trained?: boolean;
  /** Private wishes that they have chosen to meet. */
  readonly offers?: readonly string[];
}

/** A mentee and a mentor, by their ids. */
export interface PersonPair {
  readonly menteeId: string;
  readonly mentorId: string;
}

/** Why two people must not be paired. The kind is for organisers' eyes only; a relationship and a complaint for nobody's. */
export type ConflictKind =
  | 'same-supervisor'
  | 'supervises'
  | 'marks-module'
  | 'relationship'
  | 'complaint'
  | 'own-work'
  | 'reviews-work';

/** Two people with a conflict. */
export interface PersonConflict extends PersonPair {
  readonly kind: ConflictKind;
}
