import { DomainError, type Id } from '@colloquy/kernel';
import { type Transaction, violatesUnique } from '@colloquy/platform/database';
import { type PlannedMoves, planMoves, type WantedBoardStep } from '../../domain/desk/plan-moves';
import type { PosterDesk } from '../../domain/desk/poster-desk';
import { type PosterVersion, posterVersion } from '../../domain/desk/stale-posters';
import { type ChangeToKeep, keepChange } from './keep-change';

/** What has become of the posters that were moved. */
export interface MadePosterChange {
  readonly version: number;
  readonly moved: readonly (PosterVersion & { readonly submissionId: Id })[];
}

const LIFT = 'DELETE FROM board_placement WHERE submission_id = ANY ($1)';

const HANG = `
  INSERT INTO board_placement (poster_session_id, board_number, submission_id, shift)
  SELECT "posterSessionId", board, "submissionId", shift FROM json_to_recordset($1) AS given
    ("posterSessionId" uuid, board int, "submissionId" uuid, shift int)`;

const RECORDS = `
  INSERT INTO poster_record (submission_id, conference_id, poster_session_id, version, note)
  SELECT "submissionId", $1, "posterSessionId", $3, note FROM json_to_recordset($2) AS given
    ("submissionId" uuid, "posterSessionId" uuid, note text)
  ON CONFLICT (submission_id) DO UPDATE SET version = excluded.version, poster_session_id = excluded.poster_session_id,
    note = excluded.note,
    pinned = poster_record.pinned AND EXISTS (SELECT 1 FROM board_placement WHERE submission_id = excluded.submission_id)`;

/**
 * Hangs and lifts posters, all or none, and keeps what was done: the one way by which a poster comes to a board. Part of the
 * caller's act, which holds the posters; what may be moved has been asked before.
 * @param change.notes why posters come into the pool, by their ids
 * @throws DomainError `board-taken`; `double-presenter`
 */
export async function changePosters(
  tx: Transaction,
  desk: PosterDesk,
  change: Omit<ChangeToKeep, 'version' | 'steps'> & {
    readonly steps: readonly WantedBoardStep[];
    readonly notes?: ReadonlyMap<Id, string>;
  },
): Promise<MadePosterChange> {
  const planned = planMoves(desk, change.steps);
  const version = desk.version + 1;
  await writeBoards(tx, desk, planned, { version, notes: change.notes ?? new Map() });
  await keepChange(tx, desk.conferenceId, { ...change, version, steps: planned.steps });
  return {
    version,
    moved: planned.steps.map(({ submissionId, after }) => ({ submissionId, ...posterVersion(version, after) })),
  };
}

/** Everything that moves is lifted before anything is hung, and what may not be twice is looked at once all of it stands. */
async function writeBoards(
  tx: Transaction,
  { conferenceId }: PosterDesk,
  { steps, placed }: PlannedMoves,
  made: { readonly version: number; readonly notes: ReadonlyMap<Id, string> },
): Promise<void> {
  const records = steps.map(({ submissionId, after }) => ({
    ...{ submissionId, posterSessionId: after?.posterSessionId ?? null },
    note: (after?.board ?? null) === null ? (made.notes.get(submissionId) ?? '') : '',
  }));
  try {
    await tx.query('SET CONSTRAINTS one_poster_a_board, one_board_a_poster DEFERRED');
    await tx.query(LIFT, [steps.map(({ submissionId }) => submissionId)]);
    if (placed.length > 0) await tx.query(HANG, [JSON.stringify(placed)]);
    await tx.query(RECORDS, [conferenceId, JSON.stringify(records), made.version]);
    await tx.query('SET CONSTRAINTS one_poster_a_board, one_board_a_poster IMMEDIATE');
  } catch (error) {
    if (!violatesUnique(error, 'one_poster_a_board') && !violatesUnique(error, 'one_board_a_poster')) throw error;
    const message = 'Two posters would hang on one board. Reload the plan, and choose another board.';
    throw new DomainError('conflict', 'board-taken', message);
  }
}
