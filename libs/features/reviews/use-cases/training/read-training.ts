import { type Id, notFound, type Viewer } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { mayReviewIn, seesEveryReview } from '../../domain/reviews.policy';
import type { Criterion } from '../../domain/writing/criterion';
import type { Review } from '../../domain/writing/review';
import { ownWorksOf } from '../assigning/standing-assignments';
import { titlesForReviewers } from '../blind/read-works-for-reviewers';
import { readCriteria } from '../writing/set-criteria';

/** One work on which somebody learns from somebody. */
export interface Training {
  readonly submissionId: Id;
  readonly code: string;
  readonly title: string;
  readonly traineeId: Id;
  readonly trainee: string;
  readonly lead: string;
  /** Which of the two the viewer is; an organiser is neither, and reads what was sent on. */
  readonly viewerIs: 'lead' | 'trainee' | 'organiser';
  /** Null until something is written. */
  readonly review: Review | null;
  /** What the lead says to the one in training; for the two alone. */
  readonly note: string;
  readonly sentOn: boolean;
}

/** Where the viewer leads or learns; for organisers also what leads have sent on, but of their own works. */
export async function readTraining(
  db: Reader,
  viewer: Viewer,
  conferenceId: Id,
): Promise<{ criteria: Criterion[]; trainings: Training[] }> {
  const isOrganiser = seesEveryReview(viewer, conferenceId);
  if (!isOrganiser && !mayReviewIn(viewer, conferenceId)) throw notFound('conference');
  const own = await ownWorksOf(db, conferenceId, viewer.personId);
  const rows: Omit<Training, 'title'>[] = await db.query(
    `SELECT s.id AS "submissionId", s.code, t.id AS "traineeId", t.name AS trainee, l.name AS lead,
       CASE $2::uuid WHEN a.lead_id THEN 'lead' WHEN a.reviewer_id THEN 'trainee' ELSE 'organiser' END AS "viewerIs",
       CASE WHEN r.submission_id IS NOT NULL THEN json_build_object('scores', r.scores,
         'commentToAuthors', r.comment_to_authors, 'commentToOrganisers', r.comment_to_organisers) END AS review,
       CASE WHEN $2 IN (a.lead_id, a.reviewer_id) THEN coalesce(r.note, '') ELSE '' END AS note,
       r.sent_on_at IS NOT NULL AS "sentOn"
     FROM review_assignment a JOIN submission s ON s.id = a.submission_id
     JOIN person t ON t.id = a.reviewer_id JOIN person l ON l.id = a.lead_id
     LEFT JOIN training_review r ON r.submission_id = a.submission_id AND r.reviewer_id = a.reviewer_id
     WHERE s.conference_id = $1 AND s.state <> 'withdrawn' AND s.id <> ALL ($4::uuid[])
       AND ($2 IN (a.lead_id, a.reviewer_id) OR ($3 AND r.sent_on_at IS NOT NULL))
     ORDER BY s.code COLLATE "C", t.sort_name, t.id`,
    [conferenceId, viewer.personId, isOrganiser, [...own]],
  );
  const titles = await titlesForReviewers(
    db,
    conferenceId,
    rows.map(({ submissionId }) => submissionId),
  );
  const trainings = rows.map((row) => ({ ...row, title: titles.get(row.submissionId) ?? '' }));
  return { criteria: await readCriteria(db, conferenceId), trainings };
}
