import type { Id } from '@colloquy/kernel';
import { instant, type Reader, type Transaction } from '@colloquy/platform/database';
import type { ReviewLeaves } from '../../domain/writing/review-draft';

/** A review while it is written, as it is kept. */
export interface ReviewDraft {
  readonly content: ReviewLeaves;
  /** Grows with every change; 0 where nothing was typed. */
  readonly revision: number;
  /** Null where nothing was typed. */
  readonly savedAt: string | null;
}

interface Whose {
  readonly submissionId: Id;
  readonly reviewerId: Id;
}

/** What was sent, if anything, beside an assignment `a` in a query: the review, or what was written in training. */
export const JOIN_SENT = `LEFT JOIN LATERAL (
    SELECT scores, comment_to_authors, comment_to_organisers, submitted_at FROM review
      WHERE submission_id = a.submission_id AND reviewer_id = a.reviewer_id
    UNION ALL SELECT scores, comment_to_authors, comment_to_organisers, submitted_at FROM training_review
      WHERE submission_id = a.submission_id AND reviewer_id = a.reviewer_id) r ON true`;

/** A draft `d` beside what was sent: without a draft it begins with that. */
export const DRAFT_COLUMNS = `coalesce(d.content, CASE WHEN r.scores IS NULL THEN '{}' ELSE
    (SELECT coalesce(jsonb_object_agg('scores.' || key, value #>> '{}'), '{}') FROM jsonb_each(r.scores))
    || jsonb_strip_nulls(jsonb_build_object('commentToAuthors', nullif(r.comment_to_authors, ''),
         'commentToOrganisers', nullif(r.comment_to_organisers, ''))) END) AS content,
  coalesce(d.revision, 0) AS revision, ${instant('d.saved_at')} AS "savedAt"`;

/** What somebody has typed of a review; what they have sent where they have typed nothing since. */
export async function readDraft(db: Reader, { submissionId, reviewerId }: Whose): Promise<ReviewDraft> {
  const [row]: ReviewDraft[] = await db.query(
    `SELECT ${DRAFT_COLUMNS} FROM (SELECT $1::uuid AS submission_id, $2::uuid AS reviewer_id) a ${JOIN_SENT}
     LEFT JOIN review_draft d ON d.submission_id = a.submission_id AND d.reviewer_id = a.reviewer_id`,
    [submissionId, reviewerId],
  );
  return row ?? { content: {}, revision: 0, savedAt: null };
}

/** The same, held against other windows of the same person until the transaction ends. */
export async function lockDraft(tx: Transaction, whose: Whose): Promise<ReviewDraft> {
  const key = `review-draft ${whose.submissionId} ${whose.reviewerId}`;
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
  return readDraft(tx, whose);
}

/**
 * Keeps what somebody has typed.
 * @param draft.sentRevision the revision that was sent, where it is
 * @returns when, by the clock of the database
 */
export async function keepDraft(
  tx: Transaction,
  { submissionId, reviewerId }: Whose,
  draft: Pick<ReviewDraft, 'content' | 'revision'> & { readonly sentRevision?: number },
): Promise<string> {
  const [row]: { savedAt: string }[] = await tx.query(
    `INSERT INTO review_draft (submission_id, reviewer_id, content, revision, saved_at, sent_revision)
     VALUES ($1, $2, $3, $4, clock_timestamp(), $5)
     ON CONFLICT (submission_id, reviewer_id) DO UPDATE SET content = excluded.content, revision = excluded.revision,
       saved_at = excluded.saved_at,
       sent_revision = coalesce(excluded.sent_revision, review_draft.sent_revision) RETURNING ${instant('saved_at')} AS "savedAt"`,
    [submissionId, reviewerId, JSON.stringify(draft.content), draft.revision, draft.sentRevision ?? null],
  );
  return row?.savedAt ?? '';
}
