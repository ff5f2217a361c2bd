import type { Id, Instant } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import type { Looks } from '../../domain/feedback/last-look';

/** When somebody looked at a work; and the present moment by the same clock. */
export async function readLooks(
  db: Reader,
  submissionId: Id,
  personId: Id | null,
): Promise<{ readonly looks: Looks | null; readonly now: Instant }> {
  const [row]: { now: Instant; looks: Looks | null }[] = await db.query(
    `SELECT ${instant('now()')} AS now, (
       SELECT json_build_object('seenAt', ${instant('seen_at')}, 'version', version, 'before',
         CASE WHEN before_at IS NULL THEN NULL
           ELSE json_build_object('at', ${instant('before_at')}, 'version', before_version) END)
       FROM margin_look WHERE submission_id = $1 AND person_id = $2) AS looks`,
    [submissionId, personId],
  );
  return { looks: row?.looks ?? null, now: row?.now ?? '' };
}
