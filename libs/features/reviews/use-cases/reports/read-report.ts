import { type Id, notFound, type Viewer } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import { csvTable } from '@colloquy/platform/tables';
import { agreementOf } from '../../domain/reports/agreement';
import type { ReportedWork } from '../../domain/reports/reported-work';
import { reviewingReport } from '../../domain/reports/reviewing-report';
import { seesEveryReview } from '../../domain/reviews.policy';
import { weigh } from '../../domain/weigh-reviews';
import { readReviewingRules } from '../rules/read-reviewing-rules';
import { readCriteria } from '../writing/set-criteria';

/** How reviewing stands, for organisers; their own works count nowhere. @throws DomainError `not-found` for others */
export async function readReport(db: Reader, viewer: Viewer, conferenceId: Id) {
  if (!seesEveryReview(viewer, conferenceId)) throw notFound('conference');
  const { wanted, least } = await readReviewingRules(db, conferenceId);
  const works = await reportedWorks(db, conferenceId, viewer.personId);
  const agreement = agreementOf(await readCriteria(db, conferenceId), works);
  return { wanted, least, ...reviewingReport(works, { wanted, least }), agreement };
}

/** A row per work, without anybody's name. @throws DomainError `not-found` for others than organisers */
export async function reportAsTable(db: Reader, viewer: Viewer, conferenceId: Id): Promise<string> {
  if (!seesEveryReview(viewer, conferenceId)) throw notFound('conference');
  const { wanted, least } = await readReviewingRules(db, conferenceId);
  const criteria = await readCriteria(db, conferenceId);
  const works = await reportedWorks(db, conferenceId, viewer.personId);
  const rows = works.map(({ code, title, track, state, assignments, reviews }) => {
    const { mean, spread } = weigh(criteria, reviews);
    const missing = [least, wanted].map((count) => String(Math.max(0, count - reviews.length)));
    const figures = [mean, spread].map((figure) => figure?.toFixed(2) ?? '');
    return [code, title, track, state, String(assignments.length), String(reviews.length), ...missing, ...figures];
  });
  return csvTable([COLUMNS, ...rows]);
}

const COLUMNS = [
  ...['code', 'title', 'track', 'state', 'reviewers', 'reviews'],
  ...['missing to the least', 'missing to those asked for', 'mean', 'spread'],
];

/** What was sent in and not taken back, by code, without the works of one person and the reviews of people in training. */
function reportedWorks(db: Reader, conferenceId: Id, but: Id | null): Promise<ReportedWork[]> {
  return db.query(
    `SELECT s.id AS "submissionId", s.code, v.title, s.state, s.track_id AS "trackId", t.name AS track,
       coalesce(given.assignments, '[]') AS assignments, coalesce(given.reviews, '[]') AS reviews
     FROM submission s JOIN track t ON t.id = s.track_id
     JOIN abstract_version v ON v.submission_id = s.id AND v.number = s.submitted_version
     LEFT JOIN LATERAL (
       SELECT json_agg(json_build_object('reviewerId', a.reviewer_id, 'since', ${instant('a.since')},
           'submittedAt', ${instant('r.first_submitted_at')}) ORDER BY a.reviewer_id) AS assignments,
         json_agg(json_build_object('reviewerId', r.reviewer_id, 'scores', r.scores) ORDER BY r.reviewer_id)
           FILTER (WHERE r.id IS NOT NULL) AS reviews
       FROM review_assignment a
       LEFT JOIN review r ON r.submission_id = a.submission_id AND r.reviewer_id = a.reviewer_id
       WHERE a.submission_id = s.id AND a.role = 'reviewer') given ON true
     WHERE s.conference_id = $1 AND s.state NOT IN ('draft', 'withdrawn')
       AND NOT EXISTS (SELECT 1 FROM submission_author WHERE submission_id = s.id AND person_id = $2)
     ORDER BY s.code COLLATE "C"`,
    [conferenceId, but],
  );
}
