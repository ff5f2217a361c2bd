import type { TimetableFacts } from '@colloquy/features/conferences';
import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { onlyRow } from './row';

const TALKS = `submission s JOIN decision d ON d.submission_id = s.id AND d.known_outcome IN ('talk', 'lightning-talk')
  WHERE s.conference_id = $1 AND s.state IN ('accepted', 'confirmed')`;

/** People who stand at their poster while they speak or chair: inside one room the database refuses it by itself. */
const CLASHES = `
  SELECT DISTINCT format('%s shows poster %s while session %s in %s needs them.', p.name, s.code, e.code, e.room) AS sentence
  FROM board_placement b
  JOIN poster_session h ON h.id = b.poster_session_id AND h.conference_id = $1
  JOIN submission s ON s.id = b.submission_id
  JOIN submission_author a ON a.submission_id = s.id AND a.presenter
  JOIN person p ON p.id = a.person_id
  JOIN (SELECT g.person_id, g.starts_at, g.ends_at, n.code, r.name AS room FROM engagement g
    JOIN session n ON n.id = g.session_id JOIN room r ON r.id = n.room_id WHERE g.conference_id = $1) e
    ON e.person_id = p.id AND e.starts_at < (h.shifts->b.shift->>'endsAt')::timestamptz
      AND e.ends_at > (h.shifts->b.shift->>'startsAt')::timestamptz`;

const FACTS = `SELECT
  (SELECT count(*)::int FROM ${TALKS}) AS talks,
  (SELECT coalesce(json_agg(s.code ORDER BY s.code), '[]') FROM ${TALKS}
    AND NOT EXISTS (SELECT 1 FROM placement p WHERE p.submission_id = s.id)) AS unplaced,
  (SELECT CASE state WHEN 'proposed' THEN id END FROM timetable_proposal WHERE conference_id = $1
    ORDER BY made_at DESC LIMIT 1) AS proposal,
  (SELECT count(*)::int FROM session WHERE conference_id = $1) AS sessions,
  (SELECT coalesce(json_agg(n.code || ' in ' || r.name ORDER BY n.starts_at, n.code), '[]')
   FROM session n JOIN room r ON r.id = n.room_id WHERE n.conference_id = $1
     AND NOT EXISTS (SELECT 1 FROM engagement e WHERE e.session_id = n.id AND e.role = 'chair')) AS chairless,
  (SELECT coalesce(json_agg(sentence ORDER BY sentence), '[]') FROM (${CLASHES}) clash) AS clashes`;

/** How far the timetable is. */
export function timetableFacts(db: Reader, conferenceId: Id): Promise<TimetableFacts> {
  return onlyRow<TimetableFacts>(db, FACTS, [conferenceId]);
}
