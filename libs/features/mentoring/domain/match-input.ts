import type { Id } from '@colloquy/kernel';

/** A work that is to have a mentor. */
export interface Mentee {
  readonly submissionId: Id;
  readonly code: string;
  readonly title: string;
  /** The abstract, with keywords where there are any. */
  readonly text: string;
  readonly presenterId: Id;
  readonly authorIds: readonly Id[];
  /** Who supervises the work: never its mentor as well. */
  readonly supervisorId?: Id;
}

/** Somebody who may mentor, with what they have written. */
export interface Mentor {
  readonly personId: Id;
  readonly name: string;
  /** How many works they take now. */
  readonly capacity: number;
  readonly texts: readonly string[];
}

/** Everything that a proposal of pairings is made from. Plain, so that a run keeps it as it was. */
export interface MatchInput {
  readonly mentees: readonly Mentee[];
  readonly mentors: readonly Mentor[];
  /** Who must not be brought together, for whatever reason. */
  readonly conflicts?: readonly { readonly submissionId: Id; readonly mentorId: Id }[];
  /** Who is beside the works now, also where that may change. */
  readonly current?: readonly CurrentPair[];
}

/** A pair that stands before the proposal. */
export interface CurrentPair {
  readonly submissionId: Id;
  readonly mentorId: Id;
  /** Whether it stays whatever happens: both have said yes. */
  readonly fixed: boolean;
}

/** What is best: the worst-off work as well placed as can be (`fair`), or the sum of all. The seed chooses among equals. */
export interface MatchOptions {
  readonly objective: 'sum' | 'fair';
  readonly seed: string | number;
}

/** The states in which a mentor helps: with the abstract while it is written, with the talk or poster once it is taken. */
export const MENTORED_STATES: readonly string[] = ['submitted', 'in revision', 'accepted', 'confirmed', 'waitlisted'];

/** Whether the mentor may be given to the work: not to their own, not to one that they supervise, not against a conflict. */
export function mayMentor(
  { personId }: Mentor,
  { submissionId, authorIds, supervisorId }: Mentee,
  conflicts: MatchInput['conflicts'] = [],
): boolean {
  if (authorIds.includes(personId) || supervisorId === personId) return false;
  return !conflicts.some((conflict) => conflict.submissionId === submissionId && conflict.mentorId === personId);
}
