import type { AfterwardsFacts } from '@colloquy/features/conferences';
import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { onlyRow } from './row';

const FACTS = `SELECT count(*)::int AS "handoverNotes" FROM handover_note WHERE conference_id = $1 AND text <> ''`;

/** What this committee has written down for the next one. */
export function afterwardsFacts(db: Reader, conferenceId: Id): Promise<AfterwardsFacts> {
  return onlyRow<AfterwardsFacts>(db, FACTS, [conferenceId]);
}
