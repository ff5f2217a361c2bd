import { membersWith } from '@colloquy/features/conferences';
import type { Id } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import type { DeskSession } from '../../domain/desk/desk';
import type { WantedStep } from '../../domain/desk/plan-change';

const ENDED = `
  SELECT DISTINCT ON (e.session ->> 'blockId', e.session ->> 'roomId') e.session
  FROM timetable_change c, jsonb_array_elements(c.besides -> 'ended') AS e (session), jsonb_array_elements(c.steps) AS s (step)
  JOIN json_to_recordset($2) AS wanted ("submissionId" text, "blockId" text, "roomId" text)
    ON wanted."submissionId" = s.step ->> 'submissionId' AND wanted."blockId" = s.step #>> '{before,blockId}'
      AND wanted."roomId" = s.step #>> '{before,roomId}'
  WHERE c.conference_id = $1 AND e.session ->> 'blockId' = wanted."blockId" AND e.session ->> 'roomId' = wanted."roomId"
    AND NOT EXISTS (SELECT 1 FROM session WHERE id = (e.session ->> 'id')::uuid)
  ORDER BY e.session ->> 'blockId', e.session ->> 'roomId', c.number DESC`;

/**
 * The sessions that ended when these talks left the places to which they are to come back: who takes a move back gets them back
 * as they were. Whoever does not chair any more is not brought back with them.
 */
export async function endedSessions(
  tx: Transaction,
  conferenceId: Id,
  steps: readonly WantedStep[],
): Promise<DeskSession[]> {
  const wanted = steps.flatMap(({ submissionId, to }) => (to ? [{ submissionId, ...to }] : []));
  if (wanted.length === 0) return [];
  const rows: { session: DeskSession }[] = await tx.query(ENDED, [conferenceId, JSON.stringify(wanted)]);
  if (rows.length === 0) return [];
  const chairs = new Set((await membersWith(tx, conferenceId, 'chair')).map(({ id }) => id));
  return rows.map(({ session }) => ({
    ...{ ...session, locked: false },
    chairId: session.chairId !== null && chairs.has(session.chairId) ? session.chairId : null,
  }));
}
