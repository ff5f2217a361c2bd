import type { Id } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import type { PlannedSession } from '../../domain/timetable-facts';

const ENGAGE = `
  INSERT INTO engagement (person_id, conference_id, session_id, role, starts_at, ends_at)
  SELECT $4, s.conference_id, s.id, 'chair', s.starts_at, s.ends_at FROM session s
  WHERE s.conference_id = $1 AND s.block_id = $2 AND s.room_id = $3
    AND NOT EXISTS (SELECT 1 FROM engagement WHERE session_id = s.id AND role = 'chair')
    AND NOT EXISTS (SELECT 1 FROM engagement e WHERE e.person_id = $4 AND e.conference_id = s.conference_id
      AND tstzrange(e.starts_at, e.ends_at) && tstzrange(s.starts_at, s.ends_at))
  RETURNING session_id AS "sessionId", person_id AS "chairId"`;

/** Gives sessions without a chair the ones that were planned for them, where these are free then. @returns what was done */
export async function engageChairs(
  tx: Transaction,
  conferenceId: Id,
  planned: readonly Pick<PlannedSession, 'blockId' | 'roomId' | 'chairId'>[],
  version: number,
): Promise<{ sessionId: Id; chairId: Id }[]> {
  const engaged: { sessionId: Id; chairId: Id }[] = [];
  for (const { blockId, roomId, chairId } of planned) {
    if (!chairId) continue;
    const rows: { sessionId: Id; chairId: Id }[] = await tx.query(ENGAGE, [conferenceId, blockId, roomId, chairId]);
    engaged.push(...rows);
  }
  const ids = engaged.map(({ sessionId }) => sessionId);
  await tx.query('UPDATE session SET version = $2 WHERE id = ANY ($1)', [ids, version]);
  return engaged;
}
