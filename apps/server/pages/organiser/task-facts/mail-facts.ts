import type { MailFacts } from '@colloquy/features/conferences';
import type { Id } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import { onlyRow } from './row';

const FACTS = `SELECT
  (SELECT count(*)::int FROM mail_message WHERE conference_id = $1 AND state = 'failed') AS "failedMessages",
  (SELECT count(*)::int FROM mail_message WHERE conference_id = $1 AND state = 'held') AS held,
  (SELECT coalesce(json_agg(json_build_object('personId', id, 'name', name, 'since', ${instant('since')}, 'about', subject)
     ORDER BY since, id), '[]')
   FROM (SELECT p.id, p.name, min(m.written_at) AS since, min(m.subject) AS subject
     FROM mail_message m JOIN person p ON p.id = m.person_id
     WHERE m.conference_id = $1 AND m.state = 'failed' GROUP BY p.id) failed) AS failed`;

/** Messages of the conference that do not go out by themselves. */
export function mailFacts(db: Reader, conferenceId: Id): Promise<MailFacts> {
  return onlyRow<MailFacts>(db, FACTS, [conferenceId]);
}
