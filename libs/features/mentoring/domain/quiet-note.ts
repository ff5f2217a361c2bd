import type { Id, Instant } from '@colloquy/kernel';

/** A note that a pair does not work, as whoever wrote it sees it. */
export interface MyQuietNote {
  readonly id: Id;
  readonly pairingId: Id;
  readonly code: string;
  /** To whom it went. */
  readonly contact: string;
  readonly words: string;
  readonly writtenAt: Instant;
  readonly answer: string | null;
  readonly answeredAt: Instant | null;
}

/** The same as the one person sees it to whom it was written. */
export interface QuietNote extends Omit<MyQuietNote, 'contact'> {
  readonly from: string;
  readonly side: 'mentor' | 'presenter';
  /** The other one of the pair. */
  readonly other: string;
  readonly pairingState: string;
  /** Whom a re-match proposes, once that was asked for by this way; null before. */
  readonly repairedAt: Instant | null;
  /** Whether the two are never brought together again. */
  readonly apart: boolean;
}

const LONGEST = 2000;

/** What is wrong with the words of a note or an answer; null when they can be sent. */
export function wordsFault(words: string): string | null {
  if (words.trim() === '') return 'Write a few words: one sentence is enough.';
  if (words.length > LONGEST) return `Say it in at most ${LONGEST} characters.`;
  return null;
}
