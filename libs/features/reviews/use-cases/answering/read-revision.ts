import { type Id, type Instant, notFound, type Viewer } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import { mayReviewTrack } from '../../domain/reviews.policy';

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
  readonly before: { readonly title: string; readonly abstract: string } | null;
  readonly after: { readonly title: string; readonly abstract: string };
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
       json_build_object('title', v.title, 'abstract', v.abstract) AS after,
       CASE WHEN o.number IS NOT NULL THEN json_build_object('title', o.title, 'abstract', o.abstract) END AS before
     FROM review_assignment a JOIN submission s ON s.id = a.submission_id
     JOIN abstract_version v ON v.submission_id = s.id AND v.number = s.submitted_version
     LEFT JOIN LATERAL (SELECT from_version, returned_at FROM revision WHERE submission_id = s.id AND returned_at IS NOT NULL
       ORDER BY round DESC LIMIT 1) r ON true
     LEFT JOIN abstract_version o ON o.submission_id = s.id AND o.number = r.from_version
     WHERE s.id = $1 AND s.conference_id = $2 AND a.reviewer_id = $3`,
    [submissionId, conferenceId, viewer.personId],
  );
  if (!row || !mayReviewTrack(viewer, conferenceId, row.trackId)) throw notFound('submission');
  const { gone, before, after, returnedAt } = row;
  if (gone || before === null || returnedAt === null) return null;
  const changed = (['title', 'abstract'] as const)
    .map((field) => ({ field, before: before[field], after: after[field] }))
    .filter((text) => text.before !== text.after);
  return { returnedAt, changed };
}
