import type { Id } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import type { ChangeKind, KeptStep } from '../../domain/desk/desk';

/** Takes down in the history what one change did, and counts it. Part of the caller's act, which holds the timetable. */
export async function keepChange(
  tx: Transaction,
  conferenceId: Id,
  change: {
    readonly version: number;
    readonly kind: ChangeKind;
    readonly by: Id | null;
    readonly steps?: readonly KeptStep[];
    /** What else it changed, such as a pin or a title, as it was and as it is. */
    readonly besides?: Readonly<Record<string, unknown>>;
  },
): Promise<void> {
  const { version, kind, by, steps = [], besides = {} } = change;
  await tx.query(
    `WITH counted AS (UPDATE timetable SET version = $2 WHERE conference_id = $1)
     INSERT INTO timetable_change (conference_id, number, kind, made_by, steps, besides) VALUES ($1, $2, $3, $4, $5, $6)`,
    [conferenceId, version, kind, by, JSON.stringify(steps), JSON.stringify(besides)],
  );
}
