import type { CallFacts } from '@colloquy/features/conferences';
import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { onlyRow, type StuckRow, stuckList, stuckOf } from './row';

const DRAFTS = `submission s JOIN submission_author a ON a.submission_id = s.id AND a.presenter JOIN person p ON p.id = a.person_id
  WHERE s.conference_id = $1 AND s.state = 'draft'`;

const FACTS = `SELECT
  (SELECT count(*)::int FROM submission WHERE conference_id = $1 AND state NOT IN ('draft', 'withdrawn')) AS submitted,
  (SELECT coalesce(floor(sum(extract(epoch FROM b.ends_at - b.starts_at)) / 60 / (SELECT max(t.minutes) FROM presentation_type t WHERE t.conference_id = c.id AND t.form <> 'poster')), 0)::int
    * (SELECT count(*)::int FROM room WHERE conference_id = $1 AND use = 'talks')
   FROM block b WHERE b.conference_id = $1) AS places,
  ${stuckList(DRAFTS, 's.created_at')} AS drafts
  FROM conference c WHERE c.id = $1`;

/** What has come in, against the talks that fit into the blocks. */
export async function callFacts(db: Reader, conferenceId: Id): Promise<CallFacts> {
  const row = await onlyRow<Omit<CallFacts, 'drafts'> & { drafts: StuckRow[] }>(db, FACTS, [conferenceId]);
  return { ...row, drafts: stuckOf(row.drafts) };
}
