import type { ReviewFacts } from '@colloquy/features/conferences';
import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { isOthers } from '../own-works';
import { onlyRow, type StuckRow, stuckList, stuckOf } from './row';

const REVIEWED = `s.conference_id = $1 AND s.state IN ('submitted', 'in revision') AND ${isOthers('$2')}`;

const NOT_WRITTEN = `NOT EXISTS (SELECT 1 FROM review r WHERE r.submission_id = a.submission_id AND r.reviewer_id = a.reviewer_id)`;

const HAS_PART = `EXISTS (SELECT 1 FROM reviewing_barrier b WHERE b.submission_id = a.submission_id AND b.person_id = a.reviewer_id)`;

const OWING = `review_assignment a JOIN submission s ON s.id = a.submission_id JOIN person p ON p.id = a.reviewer_id
  WHERE ${REVIEWED} AND a.role = 'reviewer' AND ${NOT_WRITTEN} AND NOT ${HAS_PART}`;

const WITH_PART = `review_assignment a JOIN submission s ON s.id = a.submission_id JOIN person p ON p.id = a.reviewer_id
  WHERE ${REVIEWED} AND ${NOT_WRITTEN}
    AND NOT EXISTS (SELECT 1 FROM training_review t WHERE t.submission_id = a.submission_id AND t.reviewer_id = a.reviewer_id)
    AND ${HAS_PART}`;

const FACTS = `SELECT
  (SELECT count(*)::int FROM submission s WHERE ${REVIEWED}) AS works,
  (SELECT count(*)::int FROM criterion WHERE conference_id = $1) AS criteria,
  (SELECT count(DISTINCT person_id)::int FROM membership WHERE conference_id = $1 AND role = 'reviewer') AS reviewers,
  (SELECT coalesce(json_agg(s.code ORDER BY s.code), '[]') FROM submission s
    LEFT JOIN (SELECT submission_id, count(*) AS readers FROM review_assignment WHERE role = 'reviewer'
      GROUP BY submission_id) a ON a.submission_id = s.id
    WHERE ${REVIEWED} AND coalesce(a.readers, 0) < coalesce((SELECT least FROM reviewing_rules WHERE conference_id = $1), 2)) AS unassigned,
  (SELECT count(*)::int FROM review_assignment a JOIN submission s ON s.id = a.submission_id
    WHERE s.conference_id = $1 AND s.state <> 'withdrawn' AND a.role = 'reviewer' AND ${isOthers('$2')}
      AND (s.state IN ('submitted', 'in revision') OR NOT ${NOT_WRITTEN})) AS asked,
  (SELECT count(*)::int FROM review r JOIN submission s ON s.id = r.submission_id
    WHERE s.conference_id = $1 AND s.state <> 'withdrawn' AND ${isOthers('$2')}) AS written,
  ${stuckList(OWING, 'a.since')} AS owing, ${stuckList(WITH_PART, 'a.since')} AS "withPart"`;

/** How far the reviews are; what was not written before the decision is not missed any more. */
export async function reviewFacts(db: Reader, conferenceId: Id, viewerId: Id | null): Promise<ReviewFacts> {
  type Row = Omit<ReviewFacts, 'owing' | 'withPart'> & { owing: StuckRow[]; withPart: StuckRow[] };
  const row = await onlyRow<Row>(db, FACTS, [conferenceId, viewerId]);
  return { ...row, owing: stuckOf(row.owing), withPart: stuckOf(row.withPart) };
}
