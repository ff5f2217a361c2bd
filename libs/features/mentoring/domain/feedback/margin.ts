import type { Id, Instant } from '@colloquy/kernel';
import { type PairingState, worksTogether } from '../pairing';

/** Beyond so many comments on one work nobody finds anything any more. */
export const MOST_COMMENTS = 1_000;
export const LONGEST_COMMENT = 4_000;
export const LONGEST_SUGGESTION = 20_000;

/** As whom somebody stands in the margin of a work. */
export type MarginRole = 'author' | 'mentor';

/** A work with its mentor, as one of the two sees it. */
export interface Margin {
  readonly conferenceId: Id;
  /** Named as the other acts of a work have it, for those of the submissions' room. */
  readonly conference: string;
  readonly submissionId: Id;
  readonly code: string;
  readonly you: MarginRole;
  readonly pairing: { readonly id: Id; readonly state: PairingState; readonly since: Instant };
  readonly mentor: { readonly id: Id; readonly name: string };
  readonly isOver: boolean;
  readonly isArchived: boolean;
}

/** Why nothing can be written in this margin any more, in a sentence; null where both may write. */
export function whyReadOnly({ pairing, isOver, isArchived, you, code }: Margin): string | null {
  if (isArchived) return 'The conference is archived: what was written stays here to be read.';
  if (isOver) return `Nobody works on ${code} any more: what was written stays here to be read.`;
  if (worksTogether(pairing.state)) return null;
  return you === 'mentor'
    ? `You are no longer the mentor of ${code}. What you wrote together stays here to be read.`
    : 'This mentoring has ended. What you wrote together stays here to be read.';
}

/** What is wrong with a comment, in a sentence for its field; null where nothing is. */
export function commentFault(text: string): string | null {
  if (text.trim() === '') return 'Write what you would like to say.';
  return textFault(text, LONGEST_COMMENT);
}

/** What is wrong with text of whatever sort; null where it can be kept. */
export function textFault(text: string, longest: number): string | null {
  if (text.includes('\0') || /\p{Surrogate}/u.test(text)) {
    return 'There is a character in it that no text has, left over from copying. Type the last word anew.';
  }
  if (text.length <= longest) return null;
  const over = (text.length - longest).toLocaleString('en-GB');
  return `This is ${over} characters longer than the ${longest.toLocaleString('en-GB')} that there is room for. Shorten it, or make two of it.`;
}
