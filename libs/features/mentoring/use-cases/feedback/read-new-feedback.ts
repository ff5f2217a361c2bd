import type { Id, Instant } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import { WORKING_STATES } from '../../domain/pairing';

/** What a mentor wrote on a work that one of its authors has not seen yet. */
export interface UnseenFeedback {
  readonly mentor: string;
  readonly comments: number;
  readonly isRound: boolean;
  /** When the first of it was written. */
  readonly since: Instant;
}

/** What a mentor wrote since the author last looked; a comment that was taken back is none. */
const UNSEEN = `
  SELECT w.id, w.mentor, count(*) FILTER (WHERE NOT n.is_round)::int AS comments, bool_or(n.is_round) AS "isRound",
    ${instant('min(n.at)')} AS since
  FROM (SELECT s.id, g.id AS pairing, g.mentor_id, p.name AS mentor, coalesce(l.seen_at, '-infinity') AS seen_at
    FROM submission_author a JOIN submission s ON s.id = a.submission_id JOIN pairing g ON g.submission_id = s.id
    JOIN person p ON p.id = g.mentor_id LEFT JOIN margin_look l ON l.submission_id = s.id AND l.person_id = a.person_id
    WHERE a.person_id = $2 AND a.confirmed_at IS NOT NULL AND s.conference_id = $1 AND g.state = ANY ($3)
      AND s.state NOT IN ('withdrawn', 'declined')) w
  CROSS JOIN LATERAL (
    SELECT false AS is_round, m.written_at AS at FROM margin_thread t JOIN margin_comment m ON m.thread_id = t.id
    WHERE t.pairing_id = w.pairing AND m.person_id = w.mentor_id AND m.removed_at IS NULL
    UNION ALL SELECT true, f.returned_at FROM feedback_round f WHERE f.pairing_id = w.pairing AND f.state = 'returned') n
  WHERE n.at > w.seen_at GROUP BY w.id, w.mentor`;

/** What mentors wrote on the works of an author since the author last looked, by the work. */
export async function newFeedback(
  db: Reader,
  conferenceId: Id,
  personId: Id,
): Promise<ReadonlyMap<Id, UnseenFeedback>> {
  const rows: (UnseenFeedback & { readonly id: Id })[] = await db.query(UNSEEN, [
    conferenceId,
    personId,
    WORKING_STATES,
  ]);
  return new Map(rows.map(({ id, ...feedback }) => [id, feedback]));
}
