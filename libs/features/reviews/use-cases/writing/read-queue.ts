import { findConference } from '@colloquy/features/conferences';
import type { Id, Viewer } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import type { WorkForReviewers } from '../../domain/blind/work-for-reviewers';
import { type Criterion, criteriaFor } from '../../domain/writing/criterion';
import {
  type AbstentionKind,
  nextWork,
  type QueueState,
  queueState,
  type Standing,
  type Waiting,
  whyClosed,
} from '../../domain/writing/queue';
import type { Review } from '../../domain/writing/review';
import { readWorksForReviewers, titlesForReviewers } from '../blind/read-works-for-reviewers';
import { isNewTo } from '../discussing/new-posts';
import { readReviewingRules } from '../rules/read-reviewing-rules';
import { DRAFT_COLUMNS, JOIN_SENT, type ReviewDraft } from './review-draft';
import { readCriteria } from './set-criteria';

/** A work that a reviewer was given, as reviewers read it, and what they have written of it. */
export interface QueuedWork extends WorkForReviewers {
  /** By what it is judged, in order. */
  readonly criterionIds: readonly Id[];
  readonly standing: QueueState;
  /** Whether it can still be reviewed. */
  readonly open: boolean;
  /** Why it cannot be reviewed any more; null while it can. */
  readonly closed: string | null;
  readonly skipped: boolean;
  /** What they have sent. */
  readonly review: Review | null;
  readonly submittedAt: string | null;
  /** How many posts of its discussion they may read and have not read yet. */
  readonly newPosts: number;
  /** What they have typed. */
  readonly draft: ReviewDraft;
}

/** A work that somebody gave back. */
export interface GivenBack {
  readonly submissionId: Id;
  readonly code: string;
  readonly title: string;
  readonly kind: AbstentionKind;
  readonly reason: string;
}

/** What somebody has to review. */
export interface ReviewQueue {
  readonly criteria: readonly Criterion[];
  readonly works: readonly QueuedWork[];
  /** The work to take next. */
  readonly next: Id | null;
  readonly givenBack: readonly GivenBack[];
  /** When reviews are wanted by. */
  readonly dueAt: string | null;
  readonly now: string;
}

type Row = Pick<QueuedWork, 'submissionId' | 'code' | 'review' | 'submittedAt' | 'newPosts'> &
  ReviewDraft &
  Standing &
  Omit<Waiting, 'submissionId'> & { readonly trackId: Id };

/** What is said for organisers alone counts for nobody else, nor does anything before one's own review. */
const NEW_POSTS = `CASE WHEN b.person_id IS NULL AND a.role = 'reviewer' AND r.scores IS NOT NULL AND $3 THEN
  (SELECT count(*)::int FROM discussion_post d WHERE d.submission_id = s.id AND d.sight <> 'organisers' AND ${isNewTo('a.reviewer_id')})
  ELSE 0 END`;

/**
 * What the viewer has to review, by what, and what they have written: nobody else's reviews. A work
 * that was withdrawn, or in which they have got a part, is there only for whoever has written on it.
 */
export async function readReviewQueue(db: Reader, viewer: Viewer, conferenceId: Id): Promise<ReviewQueue> {
  const { phases } = await findConference(db, conferenceId);
  const criteria = await readCriteria(db, conferenceId);
  const { discussion } = await readReviewingRules(db, conferenceId);
  const rows: Row[] = await db.query(
    `SELECT s.id AS "submissionId", s.code, s.state, s.track_id AS "trackId",
       ${instant('a.skipped_at')} AS "skippedAt", CASE WHEN r.scores IS NOT NULL THEN coalesce(d.sent_revision, 0) END AS sent, ${instant('r.submitted_at')} AS "submittedAt",
       CASE WHEN r.scores IS NOT NULL THEN json_build_object('scores', r.scores, 'commentToAuthors', r.comment_to_authors,
         'commentToOrganisers', r.comment_to_organisers) END AS review, ${DRAFT_COLUMNS},
       (SELECT count(*)::int FROM review o WHERE o.submission_id = s.id AND o.reviewer_id <> $2) AS others,
       b.person_id IS NOT NULL AS "inConflict", ${NEW_POSTS} AS "newPosts",
       encode(sha256(convert_to(s.id::text || a.reviewer_id::text, 'UTF8')), 'hex') AS lot
     FROM review_assignment a JOIN submission s ON s.id = a.submission_id
     ${JOIN_SENT}
     LEFT JOIN review_draft d ON d.submission_id = a.submission_id AND d.reviewer_id = a.reviewer_id
     LEFT JOIN LATERAL (SELECT person_id FROM reviewing_barrier
       WHERE submission_id = a.submission_id AND person_id = a.reviewer_id LIMIT 1) b ON true
     WHERE s.conference_id = $1 AND a.reviewer_id = $2
       AND ((s.state <> 'withdrawn' AND b.person_id IS NULL) OR r.scores IS NOT NULL OR d.revision > 0) AND EXISTS (
       SELECT 1 FROM membership m WHERE m.conference_id = s.conference_id AND m.person_id = $2 AND m.role = 'reviewer'
         AND (m.track_id IS NULL OR m.track_id = s.track_id))
     ORDER BY s.code COLLATE "C"`,
    [conferenceId, viewer.personId, discussion],
  );
  const waiting = rows.filter((row) => ['to write', 'begun'].includes(queueState(row)));
  const ids = rows.map(({ submissionId }) => submissionId);
  const read = await readWorksForReviewers(db, conferenceId, ids);
  return {
    criteria,
    works: rows.flatMap((row) => {
      const work = read.get(row.submissionId);
      return work ? [{ ...work, ...queued(row, criteria) }] : [];
    }),
    next: nextWork(waiting),
    givenBack: await readGivenBack(db, viewer, conferenceId),
    dueAt: phases.find(({ name }) => name === 'review')?.endsAt ?? null,
    now: await nowOf(db),
  };
}

function queued(row: Row, criteria: readonly Criterion[]): Omit<QueuedWork, keyof WorkForReviewers> {
  const { review, submittedAt, newPosts, content, revision, savedAt } = row;
  const closed = whyClosed(row);
  return {
    ...{ review, submittedAt, newPosts },
    criterionIds: criteriaFor(criteria, row.trackId).map(({ id }) => id),
    standing: queueState(row),
    open: closed === null,
    closed,
    skipped: row.skippedAt !== null,
    draft: { content, revision, savedAt },
  };
}

async function nowOf(db: Reader): Promise<string> {
  const [row]: { now: string }[] = await db.query(`SELECT ${instant('now()')} AS now`);
  return row?.now ?? '';
}

async function readGivenBack(db: Reader, viewer: Viewer, conferenceId: Id): Promise<GivenBack[]> {
  const rows: Omit<GivenBack, 'title'>[] = await db.query(
    `SELECT s.id AS "submissionId", s.code, b.kind, b.reason
     FROM review_abstention b JOIN submission s ON s.id = b.submission_id
     WHERE s.conference_id = $1 AND b.reviewer_id = $2 AND s.state <> 'withdrawn' ORDER BY s.code COLLATE "C"`,
    [conferenceId, viewer.personId],
  );
  const titles = await titlesForReviewers(
    db,
    conferenceId,
    rows.map(({ submissionId }) => submissionId),
  );
  return rows.map((row) => ({ ...row, title: titles.get(row.submissionId) ?? '' }));
}
