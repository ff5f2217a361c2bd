import type { Id } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import { WITH_PRESENTER } from '../pairs/pair-rows';

/** The mentor of the pair that a note is about, and those on the other side: the presenter, and whoever wrote. */
const SIDES = `SELECT DISTINCT g.conference_id, g.mentor_id, other.id FROM quiet_note n JOIN pairing g ON g.id = n.pairing_id
  JOIN submission s ON s.id = g.submission_id ${WITH_PRESENTER}
  JOIN LATERAL unnest(ARRAY[a.id, n.written_by]) AS other (id) ON other.id <> g.mentor_id WHERE n.id = $1`;

/**
 * Keeps the two of a note apart in all runs to come, or no more. It is a conflict of which nobody reads why; no line of the log
 * tells of it. Part of the caller's act.
 */
export async function keepApart(tx: Transaction, noteId: Id, apart: boolean): Promise<void> {
  await tx.query(
    apart
      ? `INSERT INTO kept_apart (conference_id, person_id, other_id) ${SIDES} ON CONFLICT DO NOTHING`
      : `DELETE FROM kept_apart k USING (${SIDES}) AS side (conference_id, person_id, other_id)
         WHERE (k.conference_id, k.person_id, k.other_id) = (side.conference_id, side.person_id, side.other_id)`,
    [noteId],
  );
}
