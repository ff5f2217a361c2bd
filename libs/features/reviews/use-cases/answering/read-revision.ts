import { type Id, type Instant, notFound, type Viewer } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import { mayReviewTrack } from '../../domain/reviews.policy';
import { readVersionForReviewers } from '../blind/read-works-for-reviewers';

/** A text of a work before and after. */
export interface ChangedText {
  readonly field: 'title' | 'abstract';
  readonly before: string;
  readonly after: string;
}

/** What has changed in a work since its reviewers read it; null where it did not come back. */
export interface RevisedSince {
  readonly returnedAt: Instant;
  readonly changed: readonly ChangedText[];
}

interface Row {
  readonly gone: boolean;
  readonly trackId: Id;
  readonly returnedAt: Instant | null;
  readonly from: number | null;
  readonly version: number;
}

/** What reviewers find changed in a work that came back: its words alone. @throws DomainError `not-found` for others than its reviewers */
export async function readRevision(
  db: Reader,
  viewer: Viewer,
  conferenceId: Id,
  submissionId: Id,
): Promise<RevisedSince | null> {
  const [row]: Row[] = await db.query(
    `SELECT s.track_id AS "trackId", s.state = 'withdrawn' AS gone, ${instant('r.returned_at')} AS "returnedAt",
       r.from_version AS "from", s.submitted_version AS version
     FROM review_assignment a JOIN submission s ON s.id = a.submission_id
     LEFT JOIN LATERAL (SELECT from_version, returned_at FROM revision WHERE submission_id = s.id AND returned_at IS NOT NULL
       ORDER BY round DESC LIMIT 1) r ON true
     WHERE s.id = $1 AND s.conference_id = $2 AND a.reviewer_id = $3`,
    [submissionId, conferenceId, viewer.personId],
  );
  if (!row || !mayReviewTrack(viewer, conferenceId, row.trackId)) throw notFound('submission');
  const { gone, from, version, returnedAt } = row;
  if (gone || from === null || returnedAt === null) return null;
  const before = await readVersionForReviewers(db, conferenceId, submissionId, from);
  const after = await readVersionForReviewers(db, conferenceId, submissionId, version);
  if (!before || !after) return null;
  const changed = (['title', 'abstract'] as const)
    .map((field) => ({ field, before: before[field], after: after[field] }))
    .filter((text) => text.before !== text.after);
  return { returnedAt, changed };
}
