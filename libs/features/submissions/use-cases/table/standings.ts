import { readAbstractRules } from '@colloquy/features/conferences';
import type { Id } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import type { Standing } from '../../domain/table/plan-changes';

/** SQL of the track that a submission `s` with its draft `d` has: of the draft until something was sent in. */
export const TRACK = `CASE WHEN s.submitted_version IS NULL THEN nullif(d.content ->> 'trackId', '') ELSE s.track_id::text END`;

/** SQL of the presentation type likewise; of works from elsewhere the first type of the form that they wish. */
export const TYPE = `CASE WHEN s.submitted_version IS NULL THEN nullif(d.content ->> 'typeId', '') ELSE coalesce(s.type_id,
  (SELECT t.id FROM presentation_type t WHERE t.conference_id = s.conference_id AND t.form = s.wished_type
   ORDER BY t.position LIMIT 1))::text END`;

/** SQL of a few letters that are others whenever what organisers change is: whoever comes with older ones is told so. */
export const MARK = `left(md5(concat_ws('|', s.state, ${TRACK}, ${TYPE}, s.late_until, s.submitted_version)), 8)`;

/**
 * Works as far as organisers change several at once, in order of their codes.
 * @param lock the works stay as they are until the end of the transaction
 */
export async function readStandings(
  db: Reader,
  conferenceId: Id,
  ids: readonly Id[],
  lock: '' | 'FOR UPDATE OF s' = '',
): Promise<Standing[]> {
  const { undoHours } = await readAbstractRules(db, conferenceId);
  return db.query(
    `SELECT s.id, s.code, s.state, s.submitted_version IS NOT NULL AS sent, ${TRACK} AS "trackId", ${TYPE} AS "typeId",
       ${instant('s.late_until')} AS "lateUntil", ${MARK} AS mark,
       s.withdrawn_from IS NOT NULL AND s.withdrawn_at > now() - make_interval(hours => $3) AS undoable
     FROM submission s LEFT JOIN abstract_draft d ON d.submission_id = s.id
     WHERE s.conference_id = $1 AND s.id = ANY ($2::uuid[]) ORDER BY s.id ${lock}`,
    [conferenceId, [...ids], undoHours],
  );
}
