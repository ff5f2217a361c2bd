import { type Id, notFound, type Viewer } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { isAuthor } from '../../domain/answering/answering.policy';

/**
 * What organisers have shared with the authors of what was said about their work, once it was sent to them: the words
 * alone, before and after the decision is known, so that they tell of nothing else.
 * @throws DomainError `not-found` for everybody but those who have said that they are its authors
 */
export async function readSharedWords(
  db: Reader,
  viewer: Viewer,
  conferenceId: Id,
  submissionId: Id,
): Promise<string[]> {
  const [work]: { authorIds: Id[]; words: string[] }[] = await db.query(
    `SELECT ARRAY(SELECT person_id FROM submission_author WHERE submission_id = s.id AND confirmed_at IS NOT NULL) AS "authorIds",
       ARRAY(SELECT text FROM discussion_post WHERE submission_id = s.id AND told = 'authors' AND text <> ''
         ORDER BY written_at, id) AS words
     FROM submission s WHERE s.id = $1 AND s.conference_id = $2`,
    [submissionId, conferenceId],
  );
  if (!work || !isAuthor(viewer, work.authorIds)) throw notFound('submission');
  return work.words;
}
