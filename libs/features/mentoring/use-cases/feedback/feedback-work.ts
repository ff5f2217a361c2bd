import { findConference } from '@colloquy/features/conferences';
import type { Reader } from '@colloquy/platform/database';
import type { Margin } from '../../domain/feedback/margin';
import type { FeedbackWork } from '../../mail/feedback-mails';

/** A work as messages about its feedback name it. */
export async function feedbackWork(
  db: Reader,
  { conferenceId, submissionId, code, mentor }: Pick<Margin, 'conferenceId' | 'submissionId' | 'code' | 'mentor'>,
  publicUrl: string,
): Promise<FeedbackWork> {
  const [row]: { title: string }[] = await db.query(
    `SELECT v.title FROM submission s JOIN abstract_version v ON v.submission_id = s.id AND v.number = s.submitted_version
     WHERE s.id = $1`,
    [submissionId],
  );
  const conference = await findConference(db, conferenceId);
  return { conference, publicUrl, submissionId, code, mentor, title: row?.title ?? '' };
}
