import type { Fault, Id } from '@colloquy/kernel';
import type { Beside } from './beside';
import { type KnownConflict, MENTORED_STATES } from './match-input';

/** A pair that is to become real, with the words by which people know it. */
export interface IntendedPair extends Beside {
  readonly code: string;
  readonly mentor: string;
  /** Who is beside the work when this is done well: whoever was when it was thought of. Null: nobody. */
  readonly beside: Id | null;
}

/** What holds at the moment of accepting, read under a lock. */
export interface PresentState {
  readonly submissions: readonly { readonly id: Id; readonly state: string }[];
  /** Who is beside which work now, drafts before what people know. */
  readonly beside: readonly Beside[];
  /** Pairs that may not be any more: somebody judges the work now. */
  readonly barred: readonly Beside[];
  /** Whose supervisor a mentor is. */
  readonly supervised: readonly Beside[];
  /** Who shares a supervisor with a work, or marks a module of its authors. */
  readonly conflicts: readonly KnownConflict[];
  /** Places that each mentor has besides these works; who is missing is no mentor any more. */
  readonly placesLeft: readonly { readonly mentorId: Id; readonly places: number }[];
}

/**
 * Why pairs can no longer become real as they stand: what has changed since they were thought of, one fault for each work
 * or mentor, by name. Empty when they still hold.
 */
export function acceptanceFaults(pairs: readonly IntendedPair[], now: PresentState): Fault[] {
  const stateOf = new Map(now.submissions.map(({ id, state }) => [id, state]));
  const besideOf = new Map(now.beside.map(({ submissionId, mentorId }) => [submissionId, mentorId]));
  const works = pairs.flatMap(({ submissionId, mentorId, mentor, code, beside }): Fault[] => {
    const state = stateOf.get(submissionId) ?? 'gone';
    if (!MENTORED_STATES.includes(state)) return [{ message: `${code} is ${state} now and needs no mentor.` }];
    const present = besideOf.get(submissionId) ?? null;
    if (present !== beside) {
      const has = present === null ? 'has lost its mentor' : 'has got a mentor';
      return [{ message: `${code} ${has} in the meantime.` }];
    }
    const isThis = (pair: Beside) => pair.submissionId === submissionId && pair.mentorId === mentorId;
    if (now.supervised.some(isThis)) {
      return [{ message: `${mentor} supervises ${code}, and cannot be its mentor as well.` }];
    }
    const conflict = now.conflicts.find(isThis);
    if (conflict) return [{ message: conflictWords(conflict, mentor, code) }];
    const isBarred = now.barred.some(isThis);
    return isBarred ? [{ message: `${mentor} is to review ${code} now, and cannot be its mentor as well.` }] : [];
  });
  const full = [...new Set(pairs.map(({ mentorId }) => mentorId))].flatMap((mentorId): Fault[] => {
    const wanted = pairs.filter((pair) => pair.mentorId === mentorId);
    const places = now.placesLeft.find((left) => left.mentorId === mentorId)?.places ?? 0;
    const message = `${wanted[0]?.mentor} has ${Math.max(places, 0)} of the ${wanted.length} places left that are needed.`;
    return wanted.length > places ? [{ message }] : [];
  });
  return [...works, ...full];
}

/** Why two of whom it is known cannot be paired, as a sentence. */
export function conflictWords({ kind }: KnownConflict, mentor: string, code: string): string {
  return kind === 'marks-module'
    ? `${mentor} marks a module that an author of ${code} takes, and cannot be its mentor.`
    : `${mentor} has the same supervisor as ${code}, and cannot be its mentor.`;
}
