import type { ReviewerFacts } from '@colloquy/features/conferences';
import { titlesForReviewers } from '@colloquy/features/reviews';
import type { Id } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';

/** What a person was asked to review and can still review, and the one that has waited longest. */
export async function reviewerFacts(db: Reader, conferenceId: Id, personId: Id): Promise<ReviewerFacts> {
  const [row]: ReviewerFacts[] = await db.query(
    `WITH work AS (
       SELECT s.id, s.code, a.since, r.id IS NOT NULL OR t.submission_id IS NOT NULL AS written, CASE WHEN back.at > r.submitted_at THEN back.at END AS back, s.state IN ('submitted', 'in revision') AS open
       FROM review_assignment a JOIN submission s ON s.id = a.submission_id
       LEFT JOIN review r ON r.submission_id = a.submission_id AND r.reviewer_id = a.reviewer_id
       LEFT JOIN LATERAL (SELECT max(returned_at) AS at FROM revision WHERE submission_id = s.id) back ON true
       LEFT JOIN training_review t ON t.submission_id = a.submission_id AND t.reviewer_id = a.reviewer_id
       WHERE s.conference_id = $1 AND a.reviewer_id = $2 AND s.state <> 'withdrawn')
     SELECT (SELECT coalesce(json_agg(json_build_object('id', id, 'code', code, 'title', '', 'since', ${instant('back')}) ORDER BY back, code), '[]')
        FROM work WHERE open AND back IS NOT NULL) AS revised,
       (count(*) FILTER (WHERE open OR written))::int AS asked, (count(*) FILTER (WHERE written))::int AS written,
       (SELECT json_build_object('id', id, 'code', code, 'title', '', 'since', ${instant('since')})
        FROM work WHERE open AND NOT written ORDER BY since, code LIMIT 1) AS next
     FROM work`,
    [conferenceId, personId],
  );
  if (!row) return { asked: 0, written: 0, next: null };
  const { next, revised = [] } = row;
  const ids = [...revised, ...(next ? [next] : [])].map(({ id }) => id);
  const titles = await titlesForReviewers(db, conferenceId, ids);
  const named = <Work extends { readonly id: Id }>(work: Work) => ({ ...work, title: titles.get(work.id) ?? '' });
  return { ...row, revised: revised.map(named), next: next ? named(next) : null };
}
