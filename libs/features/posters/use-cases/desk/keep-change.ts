import type { Id } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import type { KeptThing } from '../../domain/desk/kept-thing';
import type { KeptBoardStep, PosterChangeKind } from '../../domain/desk/poster-desk';

/** What one change of the posters or a hall did. */
export interface ChangeToKeep {
  readonly version: number;
  readonly kind: PosterChangeKind;
  readonly by: Id | null;
  /** The sessions that it concerns; those through which its steps go are added. */
  readonly sessionIds?: readonly Id[];
  readonly steps?: readonly KeptBoardStep[];
  readonly things?: readonly KeptThing[];
  /** What else it changed, such as a pin or a title, as it was and as it is. */
  readonly besides?: Readonly<Record<string, unknown>>;
}

/** Takes down in the history what one change did, and counts it. Part of the caller's act, which holds the posters. */
export async function keepChange(tx: Transaction, conferenceId: Id, change: ChangeToKeep): Promise<void> {
  const { version, kind, by, sessionIds = [], steps = [], things = [], besides = {} } = change;
  const touched = steps.flatMap(({ before, after }) => [before?.posterSessionId, after?.posterSessionId]);
  const sessions = [...new Set([...sessionIds, ...touched.filter((id) => id !== undefined)])];
  await tx.query(
    `WITH counted AS (UPDATE poster_desk SET version = $2 WHERE conference_id = $1)
     INSERT INTO poster_change (conference_id, number, poster_session_ids, kind, made_by, steps, things, besides)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [...[conferenceId, version, sessions, kind, by], ...[steps, things, besides].map((value) => JSON.stringify(value))],
  );
}
