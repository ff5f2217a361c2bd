import { type Id, notFound, type Viewer } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { mayReviewTrack } from '../../domain/reviews.policy';

/** A work that somebody was given to review. */
export interface GivenWork {
  readonly submissionId: Id;
  readonly reviewerId: Id;
  readonly code: string;
  readonly state: string;
  readonly trackId: Id;
  readonly role: 'reviewer' | 'in training';
  /** Whether they have, or have got, a part in it: then its reviews are none of their business. */
  readonly inConflict: boolean;
}

/**
 * A work as the viewer was given it to review.
 * @param lock a clause that holds the work until the transaction ends
 * @throws DomainError `not-found` for works that are not theirs
 */
export async function findGivenWork(
  db: Reader,
  viewer: Viewer,
  conferenceId: Id,
  submissionId: Id,
  lock: '' | 'FOR NO KEY UPDATE OF s' = '',
): Promise<GivenWork> {
  const [work]: GivenWork[] = await db.query(
    `SELECT s.id AS "submissionId", a.reviewer_id AS "reviewerId", s.code, s.state, s.track_id AS "trackId", a.role,
       EXISTS (SELECT 1 FROM reviewing_barrier b WHERE b.submission_id = s.id AND b.person_id = a.reviewer_id) AS "inConflict"
     FROM review_assignment a JOIN submission s ON s.id = a.submission_id
     WHERE a.submission_id = $1 AND a.reviewer_id = $2 AND s.conference_id = $3 ${lock}`,
    [submissionId, viewer.personId, conferenceId],
  );
  if (!work || !mayReviewTrack(viewer, conferenceId, work.trackId)) throw notFound('submission');
  return work;
}
