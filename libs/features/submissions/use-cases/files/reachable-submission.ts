import { type Id, notFound, type Viewer } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import type { SubmissionState } from '../../domain/submission';
import { readableSubmissions } from '../../domain/submissions.policy';

/**
 * The submission whose files the viewer may read and change: the authors who have said that
 * they are, and the organisers. Mentors and reviewers read
 * files through the features that give them the task.
 *
 * @throws DomainError `not-found`, also when they may not know of it
 */
export async function reachableSubmission(
  db: Reader,
  viewer: Viewer,
  conferenceId: Id,
  submissionId: Id,
): Promise<{ readonly state: SubmissionState }> {
  const scope = readableSubmissions(viewer, conferenceId);
  const [found]: { state: SubmissionState }[] = await db.query(
    `SELECT state FROM submission s WHERE s.id = $1 AND s.conference_id = $2
       AND ($3 OR EXISTS (SELECT 1 FROM submission_author WHERE submission_id = s.id AND person_id = $4
         AND confirmed_at IS NOT NULL))`,
    [submissionId, conferenceId, scope.all, scope.all ? null : scope.authorId],
  );
  if (!found) throw notFound('submission');
  return found;
}
