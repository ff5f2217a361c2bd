import { findConference } from '@colloquy/features/conferences';
import { titleInMail } from '@colloquy/features/submissions';
import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import type { ReviewAssignment } from '../../domain/assigning/reviewer-input';
import type { TrainingFrame, TrainingPair } from '../../mail/training-mail';
import { titlesForReviewers } from '../blind/read-works-for-reviewers';

/** Somebody in training on a work, with whoever leads them; null where nobody is. */
export async function pairInTraining(
  db: Reader,
  conferenceId: Id,
  { submissionId, reviewerId }: ReviewAssignment,
): Promise<(TrainingPair & { readonly leadId: Id; readonly traineeId: Id }) | null> {
  const [pair]: (Omit<TrainingPair, 'title'> & { leadId: Id; traineeId: Id })[] = await db.query(
    `SELECT s.code, a.lead_id AS "leadId", l.name AS lead, a.reviewer_id AS "traineeId", t.name AS trainee
     FROM review_assignment a JOIN submission s ON s.id = a.submission_id
     JOIN person l ON l.id = a.lead_id JOIN person t ON t.id = a.reviewer_id
     WHERE a.submission_id = $1 AND a.reviewer_id = $2 AND s.conference_id = $3`,
    [submissionId, reviewerId, conferenceId],
  );
  if (!pair) return null;
  const titles = await titlesForReviewers(db, conferenceId, [submissionId]);
  return { ...pair, title: titleInMail(titles.get(submissionId) ?? '') };
}

/** What every message about training says besides its own words. */
export async function frameFor(db: Reader, conferenceId: Id, publicUrl: string): Promise<TrainingFrame> {
  const { slug, contact } = await findConference(db, conferenceId);
  return { conferenceId, contact, address: `${publicUrl}/app/c/${slug}/reviewing/training` };
}
