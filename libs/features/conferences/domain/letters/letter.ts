import type { Fault, Id, Instant } from '@colloquy/kernel';
import type { Role } from '../conference';
import { explainGap, gapsFor, type LetterCause, type LetterWords, openGaps } from './letter-gaps';

/**
 * `waiting`: for the organisers' word. `agreed`: goes out at its time, or with what it follows upon. `sent`: has gone
 * out, for good.
 */
export const LETTER_STATES = ['waiting', 'agreed', 'sent'] as const;
export type LetterState = (typeof LETTER_STATES)[number];

/** A letter as organisers write it: to each who has a role, at a moment or upon a cause; one of the two is null. */
export interface LetterDraft extends LetterWords {
  readonly to: Role;
  readonly goesAt: Instant | null;
  readonly follows: LetterCause | null;
}

/** A letter with where it stands. */
export interface Letter extends LetterDraft {
  readonly id: Id;
  readonly state: LetterState;
  /** Counts the changes of its words; whoever changes or agrees names the one that they have read. */
  readonly revision: number;
  readonly sentAt: Instant | null;
  /** How many people it went to. */
  readonly reached: number | null;
}

const LONGEST_SUBJECT = 200;
const LONGEST_TEXT = 10_000;

/** What is wrong with a letter, each with its field and what to do; empty when it can be kept. */
export function letterFaults({ subject, text, goesAt, follows }: LetterDraft): Fault[] {
  const faults: Fault[] = [];
  const fault = (field: string, message: string) => faults.push({ field, message });
  if (subject.trim() === '') fault('subject', 'Give the letter a subject.');
  if (/[\p{Cc}\u2028\u2029]/u.test(subject)) fault('subject', 'A subject is one line.');
  if (subject.length > LONGEST_SUBJECT) fault('subject', `Shorten the subject to ${LONGEST_SUBJECT} characters.`);
  if (text.trim() === '') fault('text', 'Write what the letter says.');
  if (text.length > LONGEST_TEXT) fault('text', `Shorten the text to ${LONGEST_TEXT} characters.`);
  if (goesAt === null && follows === null) fault('goesAt', 'Give a day and a time.');
  const known = gapsFor(follows);
  for (const [field, words] of Object.entries({ subject, text }))
    for (const gap of openGaps(words)) if (!known.includes(gap)) fault(field, explainGap(gap, known));
  if (follows === 'decision released' && text.trim() !== '' && !openGaps(text).includes('decision'))
    fault('text', 'Write {decision} where the letter is to say what was decided.');
  return faults;
}
