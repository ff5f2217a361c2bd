import { DomainError, type Id, isId, notFound, type Viewer } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import type { Margin, MarginRole } from '../../domain/feedback/margin';
import type { RoundState } from '../../domain/feedback/round';
import { findMargin, lockMargin } from './find-margin';

/** A round with the margin in which it stands. */
export interface FoundRound {
  readonly margin: Margin;
  readonly round: {
    readonly id: Id;
    readonly number: number;
    readonly state: RoundState;
    readonly pairingId: Id;
    readonly revision: number;
  };
}

/**
 * A round for whoever acts on it: its mentor, or the authors of the work.
 * @throws DomainError `not-found` for everybody else
 */
export async function findRound(
  db: Reader,
  viewer: Viewer,
  which: { readonly conference: string; readonly roundId: string },
  as: MarginRole,
  margins: typeof findMargin = findMargin,
): Promise<FoundRound> {
  const rows: (FoundRound['round'] & { submissionId: Id })[] = isId(which.roundId)
    ? await db.query(
        `SELECT id, number, state, pairing_id AS "pairingId", revision, submission_id AS "submissionId"
         FROM feedback_round WHERE id = $1`,
        [which.roundId],
      )
    : [];
  const [row] = rows;
  const margin = await margins(db, viewer, which.conference, row?.submissionId ?? '', 'feedback round');
  if (!row || margin.you !== as || row.pairingId !== margin.pairing.id) throw notFound('feedback round');
  return { margin, round: row };
}

/** The same to act on, locked until the end of the transaction. @throws DomainError `mentoring-ended`; `wrong-state` */
export async function lockOpenRound(
  db: Reader,
  viewer: Viewer,
  which: { readonly conference: string; readonly roundId: string },
  as: MarginRole,
): Promise<FoundRound> {
  const found = await findRound(db, viewer, which, as, lockMargin);
  if (found.round.state === 'asked') return found;
  const message =
    found.round.state === 'returned' ? 'This round was returned already.' : 'This round was taken back by the author.';
  throw new DomainError('conflict', 'wrong-state', message);
}
