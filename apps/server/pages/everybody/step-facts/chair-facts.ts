import type { ChairedSession } from '@colloquy/features/conferences';
import type { Id } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';

/** Talks of a session whose authors know that they are accepted: of others nobody but organisers hears. */
const KNOWN = `FROM placement p JOIN submission s ON s.id = p.submission_id
  WHERE p.session_id = n.id AND s.state IN ('accepted', 'confirmed')`;

/** The sessions that a person chairs, once they are public. */
export function chairFacts(db: Reader, conferenceId: Id, personId: Id): Promise<ChairedSession[]> {
  return db.query(
    `SELECT n.code, n.title, r.name AS room, ${instant('n.starts_at')} AS "startsAt",
       (SELECT count(*)::int ${KNOWN}) AS talks
     FROM engagement e JOIN session n ON n.id = e.session_id JOIN room r ON r.id = n.room_id
     WHERE e.conference_id = $1 AND e.person_id = $2 AND e.role = 'chair'
       AND EXISTS (SELECT 1 FROM release WHERE conference_id = $1) AND EXISTS (SELECT 1 ${KNOWN}) ORDER BY n.starts_at`,
    [conferenceId, personId],
  );
}
