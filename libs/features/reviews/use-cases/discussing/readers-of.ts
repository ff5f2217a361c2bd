import { membersWith } from '@colloquy/features/conferences';
import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import type { Sight } from '../../domain/discussing/discussion';
import { letterName } from '../../domain/writing/queue';

/** Somebody who reads what is said about a work, or might. */
export interface DiscussionReader {
  readonly id: Id;
  readonly name: string;
  /** What reviewers are called where they are not named. */
  readonly letter: string | null;
  /** The audience to which they belong. */
  readonly sight: Sight;
}

/**
 * Everybody who reads what is said about a work, by audience: organisers who are no authors of it, those who have reviewed
 * it and have no part in it, and its authors. An organiser who reviews it is in both, so that no letter tells them.
 */
export async function readersOf(db: Reader, conferenceId: Id, submissionId: Id): Promise<DiscussionReader[]> {
  const authors: { id: Id; name: string }[] = await db.query(
    `SELECT DISTINCT p.id, p.name FROM authorship a JOIN person p ON p.id = a.person_id
     WHERE a.submission_id = $1 AND EXISTS (SELECT 1 FROM submission_author o WHERE o.submission_id = $1 AND o.person_id = p.id)
     ORDER BY p.name, p.id`,
    [submissionId],
  );
  const own: { id: Id }[] = await db.query('SELECT person_id AS id FROM authorship WHERE submission_id = $1', [
    submissionId,
  ]);
  const isAuthor = new Set(own.map(({ id }) => id));
  const organisers = (await membersWith(db, conferenceId, 'organiser')).filter(({ id }) => !isAuthor.has(id));
  const reviewers: { id: Id; name: string; letter: number }[] = await db.query(
    `SELECT p.id, p.name, r.letter FROM review r JOIN person p ON p.id = r.reviewer_id
     WHERE r.submission_id = $1 AND NOT EXISTS (
       SELECT 1 FROM reviewing_barrier b WHERE b.submission_id = $1 AND b.person_id = p.id) ORDER BY r.letter`,
    [submissionId],
  );
  return [
    ...organisers.map(({ id, name }) => ({ id, name, letter: null, sight: 'organisers' as const })),
    ...reviewers.map(({ id, name, letter }) => ({ id, name, letter: letterName(letter), sight: 'reviewers' as const })),
    ...authors.map(({ id, name }) => ({ id, name, letter: null, sight: 'authors' as const })),
  ];
}
