import type { Outcome } from '@colloquy/engines/deciding';
import { type Id, notFound, type Viewer } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { anonymousFeedback, type Feedback, seesEveryReview } from '../../domain/reviews.policy';

/** What was decided on a work and what the reviewers wrote to its authors. */
export interface AuthorFeedback extends Feedback {
  readonly outcome: Outcome;
}

/** What the reviewers wrote to the authors of each work, as these may read it. */
export async function feedbackOn(db: Reader, submissionIds: readonly Id[]): Promise<Map<Id, Feedback>> {
  const reviews: { submissionId: Id; commentToAuthors: string; contentHash: string }[] = await db.query(
    `SELECT submission_id AS "submissionId", comment_to_authors AS "commentToAuthors",
       encode(sha256(convert_to(comment_to_authors, 'UTF8')), 'hex') AS "contentHash"
     FROM review WHERE submission_id = ANY ($1)`,
    [[...submissionIds]],
  );
  return new Map(
    submissionIds.map((id) => [id, anonymousFeedback(reviews.filter(({ submissionId }) => submissionId === id))]),
  );
}

/**
 * The released decision on a work with its feedback, for its authors and organisers, as it was released: what is decided
 * or reviewed since shows when that is released as well.
 * @throws DomainError `not-found`, also before the release
 */
export async function findFeedback(
  db: Reader,
  viewer: Viewer,
  conferenceId: Id,
  submissionId: Id,
): Promise<AuthorFeedback> {
  const [decision]: AuthorFeedback[] = await db.query(
    `SELECT d.known_outcome AS outcome,
       ARRAY(SELECT comment FROM released_comment WHERE submission_id = s.id AND round = d.round ORDER BY place) AS comments
     FROM decision d JOIN submission s ON s.id = d.submission_id
     WHERE s.id = $1 AND s.conference_id = $2 AND d.known_outcome IS NOT NULL
       AND ($3 OR EXISTS (SELECT 1 FROM submission_author WHERE submission_id = s.id AND person_id = $4))`,
    [submissionId, conferenceId, seesEveryReview(viewer, conferenceId), viewer.personId],
  );
  if (!decision) throw notFound('decision');
  return decision;
}
