import { type Id, notFound, type Viewer } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { readReviewingRules } from '../rules/read-reviewing-rules';
import { readWorksForReviewers } from './read-works-for-reviewers';

/** A file as a reviewer may have it. */
export interface FoundFile {
  /** As reviewers know it. */
  readonly name: string;
  readonly type: string;
  readonly sha256: string;
  /** Whether what it says of the people behind it has to be taken out first. */
  readonly blind: boolean;
}

/**
 * A file of a work that the viewer was given to review.
 * @throws DomainError `not-found` for other works, and for files that reviewers do not see
 */
export async function findFileForReviewer(
  db: Reader,
  viewer: Viewer,
  { conferenceId, submissionId, fileId }: { conferenceId: Id; submissionId: Id; fileId: Id },
): Promise<FoundFile> {
  const [stored]: { sha256: string }[] = await db.query(
    `SELECT f.sha256 FROM submission_file f JOIN submission s ON s.id = f.submission_id
     JOIN review_assignment a ON a.submission_id = s.id AND a.reviewer_id = $4
     WHERE f.id = $3 AND s.id = $2 AND s.conference_id = $1 AND EXISTS (
       SELECT 1 FROM membership m WHERE m.conference_id = s.conference_id AND m.person_id = $4 AND m.role = 'reviewer'
         AND (m.track_id IS NULL OR m.track_id = s.track_id))`,
    [conferenceId, submissionId, fileId, viewer.personId],
  );
  if (!stored) throw notFound('file');
  const work = (await readWorksForReviewers(db, conferenceId, [submissionId])).get(submissionId);
  const file = work?.files.find(({ id }) => id === fileId);
  if (!file) throw notFound('file');
  const { anonymity } = await readReviewingRules(db, conferenceId);
  return { name: file.name, type: file.type, sha256: stored.sha256, blind: anonymity === 'double' };
}
