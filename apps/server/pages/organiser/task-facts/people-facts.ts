import type { PeopleFacts } from '@colloquy/features/conferences';
import type { Id } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import { onlyRow } from './row';

const FACTS = `SELECT
  (SELECT count(DISTINCT person_id)::int FROM membership WHERE conference_id = $1 AND role = 'organiser') AS organisers,
  (SELECT coalesce(json_agg(json_build_object('personId', id, 'name', name, 'since', ${instant('since')}, 'about', roles)
     ORDER BY since, id), '[]')
   FROM (SELECT p.id, p.name, min(i.sent_at) AS since, string_agg(DISTINCT i.role, ', ' ORDER BY i.role) AS roles
     FROM invitation i JOIN person p ON p.id = i.person_id
     WHERE i.conference_id = $1 AND i.state = 'waiting' GROUP BY p.id) waiting) AS unanswered`;

/** Who is on the committee, and who was asked and has not answered. */
export function peopleFacts(db: Reader, conferenceId: Id): Promise<PeopleFacts> {
  return onlyRow<PeopleFacts>(db, FACTS, [conferenceId]);
}
