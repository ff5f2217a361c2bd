import type { ReleaseFacts } from '@colloquy/features/conferences';
import type { Id } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import { onlyRow } from './row';

/** Every work and session of the latest release with its place, and the same as it stands now. */
const COMPARED = `
  last AS (SELECT number, published_at, value FROM release WHERE conference_id = $1 ORDER BY number DESC LIMIT 1),
  was AS (
    SELECT t->>'submissionId' AS thing, concat_ws(' ', e->>'roomId', t->>'startsAt') AS place
    FROM last, jsonb_array_elements(value->'sessions') e, jsonb_array_elements(e->'talks') t
    UNION ALL
    SELECT b->>'submissionId', concat_ws(' ', e->>'id', b->>'boardNumber', b->>'shift')
    FROM last, jsonb_array_elements(value->'posterSessions') e, jsonb_array_elements(e->'placements') b
    UNION ALL
    SELECT 'session ' || (e->>'code'), concat_ws(' ', e->>'roomId', e->>'startsAt', e->>'chairId', e->>'title')
    FROM last, jsonb_array_elements(value->'sessions') e
  ),
  stands AS (
    SELECT s.id::text AS thing, concat_ws(' ', n.room_id, ${instant('t.starts_at')}) AS place
    FROM placement t JOIN session n ON n.id = t.session_id JOIN submission s ON s.id = t.submission_id
    WHERE s.conference_id = $1 AND s.state IN ('accepted', 'confirmed')
    UNION ALL
    SELECT s.id::text, concat_ws(' ', b.poster_session_id, b.board_number, b.shift)
    FROM board_placement b JOIN submission s ON s.id = b.submission_id
    WHERE s.conference_id = $1 AND s.state IN ('accepted', 'confirmed')
    UNION ALL
    SELECT 'session ' || n.code, concat_ws(' ', n.room_id, ${instant('n.starts_at')}, e.person_id, n.title)
    FROM session n LEFT JOIN engagement e ON e.session_id = n.id AND e.role = 'chair' WHERE n.conference_id = $1
  ),
  rewritten AS (
    SELECT v.submission_id::text AS thing FROM abstract_version v JOIN submission s ON s.id = v.submission_id, last
    WHERE s.conference_id = $1 AND v.number = s.submitted_version AND v.written_at > last.published_at
  )`;

const FACTS = `WITH ${COMPARED}
  SELECT coalesce((SELECT number FROM last), 0) AS number, (SELECT ${instant('published_at')} FROM last) AS "publishedAt",
    (SELECT count(*)::int FROM submission WHERE conference_id = $1 AND state IN ('accepted', 'confirmed')) AS works,
    (SELECT count(*)::int FROM stands WHERE thing NOT LIKE 'session %') AS placed,
    (SELECT coalesce(json_agg(DISTINCT coalesce(s.code, thing) ORDER BY coalesce(s.code, thing)), '[]')
     FROM was FULL JOIN stands USING (thing) LEFT JOIN submission s ON s.id::text = thing
     WHERE EXISTS (SELECT 1 FROM last) AND (was.place IS DISTINCT FROM stands.place
       OR thing IN (SELECT thing FROM rewritten))) AS changed`;

/** How what is published compares with what stands: places, chairs, and texts written since. */
export function releaseFacts(db: Reader, conferenceId: Id): Promise<ReleaseFacts> {
  return onlyRow<ReleaseFacts>(db, FACTS, [conferenceId]);
}
