import type { Id, Instant } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import { RETENTION_KINDS, type RetentionPeriod } from '../../domain/set-up/set-up';

/** A retention period of a conference, with when it ends. */
export interface DuePeriod extends RetentionPeriod {
  readonly conferenceId: Id;
  readonly timeZone: string;
  /** From when on rows of the kind go. */
  readonly goesAt: Instant;
  /** Messages and lines of the log that go by then, or now if that is over, were written before this. */
  readonly writtenBefore: Instant;
  readonly isDue: boolean;
}

/** A mistyped day or period deletes nothing: a change of them counts when a week has passed. */
const GRACE = `interval '7 days'`;

const PERIODS = `
  SELECT conference_id AS "conferenceId", time_zone AS "timeZone", kind, months, goes_at <= now() AS "isDue",
    ${instant('goes_at')} AS "goesAt",
    ${instant(`(greatest(goes_at, now()) - make_interval(months => months))`)} AS "writtenBefore"
  FROM (
    SELECT p.conference_id, c.time_zone, p.kind, p.months, greatest(
      (c.ends_on + 1 + make_interval(months => p.months)) AT TIME ZONE c.time_zone,
      (SELECT max(changed_at) + ${GRACE} FROM set_up_change
       WHERE conference_id = c.id AND section IN ('basics', 'privacy'))) AS goes_at
    FROM retention_period p JOIN conference c ON c.id = p.conference_id
  ) period`;

/** The periods of a conference, in the order of the kinds. */
export function readDuePeriods(db: Reader, conferenceId: Id): Promise<DuePeriod[]> {
  return db.query(`${PERIODS} WHERE conference_id = $1 ORDER BY array_position($2::text[], kind)`, [
    conferenceId,
    RETENTION_KINDS,
  ]);
}

/** Conferences of which something may go now. */
export async function conferencesWithDuePeriods(db: Reader): Promise<Id[]> {
  const rows: { id: Id }[] = await db.query(
    `SELECT DISTINCT "conferenceId" AS id FROM (${PERIODS}) due WHERE "isDue" ORDER BY 1`,
  );
  return rows.map(({ id }) => id);
}
