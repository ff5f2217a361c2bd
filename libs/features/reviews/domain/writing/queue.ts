import type { Id } from '@colloquy/kernel';
import { REVIEWED_STATES } from './review';

/** Why somebody gives a work back. That they have a part in it is a conflict, and declared as one. */
export const ABSTENTIONS = ['not my field', 'no time', 'other'] as const;
export type AbstentionKind = (typeof ABSTENTIONS)[number];

/** Where a reviewer stands with a work. */
export const QUEUE_STATES = ['to write', 'begun', 'changed', 'submitted', 'closed'] as const;
export type QueueState = (typeof QUEUE_STATES)[number];

/** What is known of a work and its review by one reviewer. */
export interface Standing {
  readonly state: string;
  /** The revision of the draft that the review holds; null where none was sent. */
  readonly sent: number | null;
  /** The revision of the draft; 0 where nothing was typed. */
  readonly revision: number;
  /** Whether they have, or have got, a part in the work. */
  readonly inConflict: boolean;
}

/** Where a reviewer stands with a work: what was typed after the review was sent is not sent yet. */
export function queueState({ state, sent, revision, inConflict }: Standing): QueueState {
  if (inConflict || !REVIEWED_STATES.includes(state)) return 'closed';
  if (sent !== null) return revision > sent ? 'changed' : 'submitted';
  return revision > 0 ? 'begun' : 'to write';
}

/** Why a work can no longer be reviewed, in a sentence; null while it can. */
export function whyClosed(work: Pick<Standing, 'state' | 'inConflict'> & { readonly code: string }): string | null {
  const { code, state, inConflict } = work;
  if (inConflict) {
    return `You have a part in ${code} by now, so others review it. What you wrote is kept; the organisers see to the rest.`;
  }
  if (REVIEWED_STATES.includes(state)) return null;
  if (state === 'withdrawn') {
    return `${code} was withdrawn by its authors, so it needs no review any more. What you wrote is kept for you.`;
  }
  return `The decision on ${code} is known, so its reviews are closed. What you wrote is kept for you.`;
}

/** A work that waits for a review, as the order of a queue looks at it. */
export interface Waiting {
  readonly submissionId: Id;
  /** How many others have reviewed it; never told. */
  readonly others: number;
  readonly skippedAt: string | null;
  /** A number of this work for this reviewer that says nothing: the order among equals. */
  readonly lot: string;
}

/** The work to take next: one that others have reviewed least, those that were put off last. Null where none waits. */
export function nextWork(waiting: readonly Waiting[]): Id | null {
  const rank = ({ skippedAt, others, lot }: Waiting): string =>
    [skippedAt ?? '', String(others).padStart(6, '0'), lot].join(' ');
  const [first] = [...waiting].sort((one, other) => (rank(one) < rank(other) ? -1 : 1));
  return first?.submissionId ?? null;
}

/**
 * The letter of a new review among those of its work: one that is free among as many as are wanted, by a lot, so that
 * letters tell neither who came first nor how many there are.
 * @param lot a number that is the same for the same reviewer of the same work
 */
export function freeLetter(taken: readonly number[], wanted: number, lot: number): number {
  const letters = Array.from({ length: Math.max(wanted, taken.length + 1) }, (_, letter) => letter);
  const free = letters.filter((letter) => !taken.includes(letter));
  return free[lot % free.length] ?? letters.length;
}

/** The name of a letter: `A`, `B`, …, `Z`, `AA`. */
export function letterName(letter: number): string {
  const last = String.fromCharCode(65 + (letter % 26));
  return letter < 26 ? last : `${letterName(Math.floor(letter / 26) - 1)}${last}`;
}
