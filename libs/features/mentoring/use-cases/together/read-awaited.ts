import type { Id, Instant } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import { WORKING_STATES } from '../../domain/pairing';

/** What the other side of a pair waits to have answered, besides words on the text. */
export interface Awaited {
  readonly id: Id;
  readonly code: string;
  readonly side: 'author' | 'mentor';
  /** Open comments on pages in which the other side had the last word. */
  readonly pages: { readonly comments: number; readonly by: string; readonly since: Instant } | null;
  /** The next meeting that the other side has proposed and that is still to come. */
  readonly meeting: { readonly by: string; readonly startsAt: Instant; readonly since: Instant } | null;
}

/** The last word of each open comment on the pages of pairing `w`. */
const LAST_WORDS = `
  SELECT coalesce(r.person_id, t.person_id) AS person_id, coalesce(r.written_at, t.written_at) AS at
  FROM page_comment t LEFT JOIN LATERAL (SELECT person_id, written_at FROM page_comment_reply
    WHERE comment_id = t.id ORDER BY written_at DESC, id DESC LIMIT 1) r ON true
  WHERE t.pairing_id = w.pairing AND t.removed_at IS NULL AND t.resolved_at IS NULL`;

const AWAITED = `
  SELECT w.id, w.code, w.side,
    (SELECT json_build_object('comments', count(*), 'since', ${instant('min(l.at)')},
        'by', (array_agg(p.name ORDER BY l.at))[1])
     FROM (${LAST_WORDS}) l JOIN person p ON p.id = l.person_id
     WHERE (l.person_id = w.mentor_id) = (w.side = 'author') HAVING count(*) > 0) AS pages,
    (SELECT json_build_object('by', p.name, 'startsAt', ${instant('m.starts_at')}, 'since', ${instant('m.changed_at')})
     FROM meeting m JOIN person p ON p.id = m.proposed_by
     WHERE m.pairing_id = w.pairing AND m.state = 'proposed' AND m.starts_at > now()
       AND (m.proposed_by = w.mentor_id) = (w.side = 'author') ORDER BY m.starts_at LIMIT 1) AS meeting
  FROM (SELECT s.id, s.code, g.id AS pairing, g.mentor_id, CASE WHEN g.mentor_id = $2 THEN 'mentor' ELSE 'author' END AS side
    FROM pairing g JOIN submission s ON s.id = g.submission_id
    WHERE g.conference_id = $1 AND g.state = ANY ($3) AND s.state NOT IN ('withdrawn', 'declined')
      AND (g.mentor_id = $2 OR EXISTS (SELECT 1 FROM submission_author a
        WHERE a.submission_id = s.id AND a.person_id = $2 AND a.confirmed_at IS NOT NULL))) w
  ORDER BY w.code`;

/** Of all works that somebody mentors or has written with a mentor: what the other side waits to have answered. */
export async function readAwaited(db: Reader, conferenceId: Id, personId: Id | null): Promise<Awaited[]> {
  const works: Awaited[] = await db.query(AWAITED, [conferenceId, personId, WORKING_STATES]);
  return works.filter(({ pages, meeting }) => pages !== null || meeting !== null);
}
