import type { ConflictKind, MatchedPerson, Mentee, Mentor } from './person';
import { meet, sharedSlots } from './shared-times';

/** What can keep two people apart, whatever their score. */
export type GateKind = 'conflict' | 'kept-apart' | 'mode' | 'times' | 'language' | 'lab';

/** One gate that two people do not pass. */
export interface ClosedGate {
  readonly kind: GateKind;
  /** What it is, for organisers. */
  readonly why: string;
  /** Whether the two, or an organiser, could open it by talking; a conflict stays closed. */
  readonly negotiable: boolean;
}

/** What the gates of a run go by. */
export interface GateSettings {
  /** How many meetings two people must be able to fit in: 2 if not given. */
  readonly leastSharedTimes: number;
  /** How long a meeting is, in minutes. */
  readonly meetingMinutes: number;
  /** What holds for people who have not said what they think of their own lab. */
  readonly sameLab: 'want' | 'avoid' | 'do-not-mind';
}

type Gate = (mentee: Mentee, mentor: Mentor, settings: GateSettings) => ClosedGate | null;

/** Kinds that were told in confidence: nobody hears of them, organisers neither. */
type InConfidence = 'relationship' | 'complaint';

const CONFLICTS: Readonly<Record<Exclude<ConflictKind, InConfidence>, string>> = {
  'same-supervisor': 'They have the same supervisor.',
  supervises: 'One of them supervises the other.',
  'marks-module': 'The mentor marks a module of the mentee.',
  'own-work': 'It is their own work.',
  'reviews-work': 'The mentor reviews this work.',
};

/** Who asked is told to nobody, so that an organiser's own barrier and a person's wish read the same. */
export const KEPT_APART: ClosedGate = { kind: 'kept-apart', why: 'They are kept apart.', negotiable: false };

/** The gate of a conflict; of one that was told in confidence it says no more than of any other two who are kept apart. */
export function conflictGate(kind: ConflictKind): ClosedGate {
  if (kind === 'relationship' || kind === 'complaint') return KEPT_APART;
  return { kind: 'conflict', why: CONFLICTS[kind], negotiable: false };
}

const refusals: Gate = (mentee, mentor) =>
  mentee.notThese?.includes(mentor.id) || mentor.notThese?.includes(mentee.id) ? KEPT_APART : null;

const modes: Gate = (mentee, mentor) =>
  meet(mentee.modes, mentor.modes)
    ? null
    : { kind: 'mode', why: 'They accept no common way to meet.', negotiable: true };

const times: Gate = (mentee, mentor, { leastSharedTimes, meetingMinutes }) => {
  const shared = sharedSlots(mentee, mentor, meetingMinutes);
  if (shared === null || shared >= leastSharedTimes) return null;
  const wanted = leastSharedTimes === 1 ? 'one is needed' : `${leastSharedTimes} are needed`;
  return {
    kind: 'times',
    why: `They share ${shared || 'no'} ${shared === 1 ? 'time' : 'times'} to meet; ${wanted}.`,
    negotiable: true,
  };
};

const language: Gate = (mentee, mentor) =>
  mentee.sharedLanguage !== 'need' || sharesLanguage(mentee, mentor) !== false
    ? null
    : { kind: 'language', why: 'They share no working language.', negotiable: true };

const lab: Gate = (mentee, mentor, { sameLab }) =>
  inOneLab(mentee, mentor) && [mentee, mentor].some((person) => (person.sameLab ?? sameLab) === 'avoid')
    ? { kind: 'lab', why: 'They work in the same lab.', negotiable: true }
    : null;

/** All gates that look at the two people themselves. Conflicts come from a list. */
export const GATES: readonly Gate[] = [refusals, modes, times, language, lab];

/** Whether two people work in the same lab, as far as both have said. */
export function inOneLab(one: MatchedPerson, other: MatchedPerson): boolean {
  return one.lab !== undefined && one.lab === other.lab;
}

/** Whether two people share a language; null when one of them has told none. */
export function sharesLanguage(one: MatchedPerson, other: MatchedPerson): boolean | null {
  if (!one.languages || !other.languages) return null;
  const spoken = new Set(other.languages.map((each) => each.toLowerCase()));
  return one.languages.some((each) => spoken.has(each.toLowerCase()));
}
