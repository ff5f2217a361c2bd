import { DomainError, type Id } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import type { ReviewAssignment } from '../../domain/assigning/reviewer-input';

/**
 * Takes works back from reviewers who have not sent a review of them, with whoever works with them in training. What is no
 * longer theirs is passed over. Part of the caller's act.
 *
 * @param spared works that whoever acts has no hand in
 * @returns what was taken back
 * @throws DomainError `review-begun` naming the works of which there is a review
 */
export async function removeAssignments(
  tx: Transaction,
  conferenceId: Id,
  remove: readonly ReviewAssignment[],
  spared: ReadonlySet<Id>,
): Promise<ReviewAssignment[]> {
  const asked = remove.filter(({ submissionId }) => !spared.has(submissionId));
  if (asked.length === 0) return [];
  const pairs = [asked.map(({ submissionId }) => submissionId), asked.map(({ reviewerId }) => reviewerId)];
  const found: (ReviewAssignment & { code: string; name: string; reviewed: boolean })[] = await tx.query(
    `SELECT a.submission_id AS "submissionId", a.reviewer_id AS "reviewerId", s.code, p.name,
       EXISTS (SELECT 1 FROM review r WHERE r.submission_id = a.submission_id AND r.reviewer_id = a.reviewer_id)
         OR EXISTS (SELECT 1 FROM training_review t WHERE t.submission_id = a.submission_id AND t.reviewer_id = a.reviewer_id) AS reviewed
     FROM unnest($2::uuid[], $3::uuid[]) AS given (work, reviewer)
     JOIN review_assignment a ON a.submission_id = given.work AND given.reviewer IN (a.reviewer_id, a.lead_id)
     JOIN submission s ON s.id = a.submission_id JOIN person p ON p.id = a.reviewer_id
     WHERE s.conference_id = $1 ORDER BY s.code COLLATE "C", p.sort_name FOR UPDATE OF a`,
    [conferenceId, ...pairs],
  );
  const written = found.filter(({ reviewed }) => reviewed);
  if (written.length > 0) {
    const list = written.map(({ name, code }) => `${name} of ${code}`).join(', ');
    throw new DomainError('conflict', 'review-begun', `There are reviews by ${list}: they keep these works.`);
  }
  await tx.query(
    `DELETE FROM review_assignment a USING unnest($1::uuid[], $2::uuid[]) AS given (work, reviewer)
     WHERE a.submission_id = given.work AND a.reviewer_id = given.reviewer`,
    [found.map(({ submissionId }) => submissionId), found.map(({ reviewerId }) => reviewerId)],
  );
  return found.map(({ submissionId, reviewerId }) => ({ submissionId, reviewerId }));
}
