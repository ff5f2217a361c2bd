import type { DecisionFacts } from '@colloquy/features/conferences';
import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { isOthers } from '../own-works';
import { onlyRow } from './row';

const FACTS = `SELECT
  count(*)::int AS works,
  coalesce(json_agg(s.code ORDER BY s.code) FILTER (WHERE s.state = 'submitted' AND (d.submission_id IS NULL OR d.state = 'released')), '[]') AS undecided,
  (count(*) FILTER (WHERE d.state = 'pending'))::int AS pending,
  (count(*) FILTER (WHERE d.state = 'released' AND s.state <> 'submitted'))::int AS released,
  coalesce(sum(r.asked - r.written) FILTER (WHERE s.state = 'submitted'), 0)::int AS "reviewsMissing",
  coalesce(sum(r.written), 0) > 0 AS reviewed
  FROM submission s
  LEFT JOIN decision d ON d.submission_id = s.id
  LEFT JOIN (SELECT a.submission_id, count(*) AS asked, count(v.id) AS written FROM review_assignment a
    LEFT JOIN review v ON v.submission_id = a.submission_id AND v.reviewer_id = a.reviewer_id
    WHERE a.role = 'reviewer' GROUP BY a.submission_id) r ON r.submission_id = s.id
  WHERE s.conference_id = $1 AND s.state NOT IN ('draft', 'withdrawn') AND ${isOthers('$2')}`;

/** How far the decisions are. */
export function decisionFacts(db: Reader, conferenceId: Id, viewerId: Id | null): Promise<DecisionFacts> {
  return onlyRow<DecisionFacts>(db, FACTS, [conferenceId, viewerId]);
}
