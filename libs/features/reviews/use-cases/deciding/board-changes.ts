import type { Outcome } from '@colloquy/engines/deciding';
import type { Id, Viewer } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import type { StandingDecision } from '../../domain/deciding/decision';
import { ON_THE_BOARD, OWN, STANDING } from './read-board';

/** How a work on the board stands by now. */
export interface ChangedRow {
  readonly submissionId: Id;
  readonly state: string;
  readonly decision: StandingDecision | null;
  readonly known: Outcome | null;
}

/** By what a board that was changed in parts tells whether it is the board that stands; the reader's own works apart. */
export interface BoardTotals {
  readonly works: number;
  readonly decided: number;
  readonly pending: number;
  /** All versions of decisions together. */
  readonly versions: number;
}

/** What of the board is to be read anew after something was decided. */
export interface BoardChanges {
  readonly changed: readonly ChangedRow[];
  readonly totals: BoardTotals;
}

/**
 * How these works stand, and all whose decisions are newer than what the reader has seen: so that thousands need not be
 * read again for one. Nothing of their own works is in it.
 * @param seen the highest version that they have seen; null to hear of nothing else
 */
export async function readBoardChanges(
  db: Reader,
  viewer: Viewer,
  conferenceId: Id,
  { ids, seen }: { readonly ids: readonly Id[]; readonly seen: number | null },
): Promise<BoardChanges> {
  const changed: ChangedRow[] = await db.query(
    `SELECT s.id AS "submissionId", s.state, d.known_outcome AS known, ${STANDING} AS decision
     FROM submission s LEFT JOIN decision d ON d.submission_id = s.id LEFT JOIN person p ON p.id = d.decided_by
     WHERE ${ON_THE_BOARD} AND NOT ${OWN} AND (s.id = ANY ($3) OR d.version > $4) ORDER BY s.code COLLATE "C"`,
    [conferenceId, viewer.personId, [...ids], seen],
  );
  const [totals]: BoardTotals[] = await db.query(
    `SELECT count(*)::int AS works, count(d.submission_id)::int AS decided,
       (count(*) FILTER (WHERE d.state = 'pending'))::int AS pending, coalesce(sum(d.version), 0)::float8 AS versions
     FROM submission s LEFT JOIN decision d ON d.submission_id = s.id WHERE ${ON_THE_BOARD} AND NOT ${OWN}`,
    [conferenceId, viewer.personId],
  );
  return { changed, totals: totals ?? { works: 0, decided: 0, pending: 0, versions: 0 } };
}
