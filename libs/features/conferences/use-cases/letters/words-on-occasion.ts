import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import type { Role } from '../../domain/conference';
import type { LetterCause, LetterWords } from '../../domain/letters/letter-gaps';
import { fillLetter, type GapWords, wordsOf } from '../../domain/letters/letter-gaps';
import { findConference } from '../read-conferences';
import { letterFollowing } from './read-letters';

/** What organisers say on an occasion in their own words, once for each reader. */
export type OccasionWords = (ofThisReader: GapWords) => LetterWords;

/**
 * The words that organisers have agreed to for what is about to be told to each who has a role: `null` where there are
 * none, and the message says what it usually says.
 * @example
 * const say = await wordsOnOccasion(tx, conferenceId, 'decision released', 'author');
 * const own = say?.({ code: 'UG-004', work: 'Bees at night', decision: 'It is accepted as a talk.' });
 */
export async function wordsOnOccasion(
  db: Reader,
  conferenceId: Id,
  follows: LetterCause,
  to: Role,
): Promise<OccasionWords | null> {
  const letter = await letterFollowing(db, conferenceId, { follows, to });
  if (!letter) return null;
  const known = wordsOf(await findConference(db, conferenceId));
  const { subject, text } = letter;
  return (ofThisReader) => fillLetter({ subject, text }, { ...known, ...ofThisReader });
}
