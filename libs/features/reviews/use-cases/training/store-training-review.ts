import { DomainError, type Id } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import { writeMail } from '@colloquy/platform/mail';
import type { ReviewAssignment } from '../../domain/assigning/reviewer-input';
import type { Review } from '../../domain/writing/review';
import { trainingMail } from '../../mail/training-mail';
import { frameFor, pairInTraining } from './training-pair';

/**
 * Keeps what somebody in training writes, for whoever leads them; again, to change it, until it was sent on. Part of the
 * caller's act.
 * @throws DomainError `sent-on` once the lead has sent it on
 */
export async function storeTrainingReview(
  tx: Transaction,
  conferenceId: Id,
  publicUrl: string,
  { submissionId, reviewerId, scores, commentToAuthors, commentToOrganisers }: ReviewAssignment & Review,
): Promise<void> {
  const written: unknown[] = await tx.query(
    `INSERT INTO training_review (submission_id, reviewer_id, scores, comment_to_authors, comment_to_organisers)
     VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (submission_id, reviewer_id) DO UPDATE SET scores = excluded.scores, submitted_at = now(),
       comment_to_authors = excluded.comment_to_authors, comment_to_organisers = excluded.comment_to_organisers
       WHERE training_review.sent_on_at IS NULL
     RETURNING reviewer_id`,
    [submissionId, reviewerId, JSON.stringify(scores), commentToAuthors, commentToOrganisers],
  );
  if (written.length === 0) {
    throw new DomainError('conflict', 'sent-on', 'Whoever leads you has sent this review on, so it stays as it is.');
  }
  const pair = await pairInTraining(tx, conferenceId, { submissionId, reviewerId });
  if (!pair) return;
  await writeMail(
    tx,
    trainingMail(await frameFor(tx, conferenceId, publicUrl), { id: pair.leadId, name: pair.lead }, pair, 'written'),
  );
}
