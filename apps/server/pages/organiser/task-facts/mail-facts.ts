import type { MailFacts } from '@colloquy/features/conferences';
import type { Id } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import { mayReadMail } from '../own-works';
import { onlyRow } from './row';

/** How long before its time a letter is to be read. */
const AHEAD = `interval '14 days'`;

/** Letters are filled in as they are read; here the title alone, so that a subject can be told. */
const FACTS = `SELECT
  (SELECT count(*)::int FROM mail_message m WHERE conference_id = $1 AND state = 'failed' AND ${mayReadMail('$2')}) AS "failedMessages",
  (SELECT count(*)::int FROM mail_message m WHERE conference_id = $1 AND state = 'held' AND ${mayReadMail('$2')}) AS held,
  (SELECT coalesce(json_agg(json_build_object('personId', id, 'name', name, 'since', ${instant('since')}, 'about', subject)
     ORDER BY since, id), '[]')
   FROM (SELECT p.id, p.name, min(m.written_at) AS since, min(m.subject) AS subject
     FROM mail_message m JOIN person p ON p.id = m.person_id
     WHERE m.conference_id = $1 AND m.state = 'failed' AND ${mayReadMail('$2')} GROUP BY p.id) failed) AS failed,
  (SELECT coalesce(json_agg(json_build_object('subject', replace(l.subject, '{title}', c.title), 'goesAt', ${instant('l.goes_at')})
     ORDER BY l.goes_at, l.id), '[]')
   FROM letter l JOIN conference c ON c.id = l.conference_id
   WHERE l.conference_id = $1 AND l.agreed_at IS NULL AND l.sent_at IS NULL AND l.removed_at IS NULL
     AND l.goes_at < now() + ${AHEAD} AND c.ends_on >= now()::date) AS letters`;

/** Messages of the conference that do not go out by themselves. */
export function mailFacts(db: Reader, conferenceId: Id, viewerId: Id | null): Promise<MailFacts> {
  return onlyRow<MailFacts>(db, FACTS, [conferenceId, viewerId]);
}
