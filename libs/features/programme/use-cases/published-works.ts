import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';

/** The works that stand in any published programme of the conference, also in an earlier one. */
export async function publishedWorks(db: Reader, conferenceId: Id): Promise<Id[]> {
  const rows: { id: Id }[] = await db.query(
    `SELECT s.id FROM submission s WHERE s.conference_id = $1 AND s.id::text IN (
       SELECT found[1] FROM release r, regexp_matches(r.value::text, '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}', 'g') AS found
       WHERE r.conference_id = $1)`,
    [conferenceId],
  );
  return rows.map(({ id }) => id);
}
