import type { Id, Instant } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import type { Margin } from '../../domain/feedback/margin';
import type { RoundState, RoundWords } from '../../domain/feedback/round';

/** A feedback round as its mentor and its authors read it. */
export interface RoundView {
  readonly id: Id;
  readonly number: number;
  readonly state: RoundState;
  readonly version: number;
  /** Who asked for it; null where the mentoring phase began it. */
  readonly askedBy: string | null;
  readonly wish: string;
  readonly askedAt: Instant;
  readonly dueAt: Instant;
  readonly returnedAt: Instant | null;
  readonly mentor: string;
  /** What the mentor gives back; null to authors until it is returned. */
  readonly words: RoundWords | null;
  /** Grows with every save of the words. */
  readonly revision: number;
}

/** The rounds of a work, the latest first; what the mentor is still writing is the mentor's alone. */
export async function readRounds(db: Reader, { submissionId, pairing, you }: Margin): Promise<RoundView[]> {
  return db.query(
    `SELECT f.id, f.number, f.state, f.version, f.wish, f.revision, ${instant('f.asked_at')} AS "askedAt",
       ${instant('f.due_at')} AS "dueAt", ${instant('f.returned_at')} AS "returnedAt", m.name AS mentor,
       (SELECT name FROM person WHERE id = f.asked_by) AS "askedBy",
       CASE WHEN f.state = 'returned' OR $3 THEN json_build_object('strength', f.strength, 'question', f.question,
         'nextStep', f.next_step) END AS words
     FROM feedback_round f JOIN pairing g ON g.id = f.pairing_id JOIN person m ON m.id = g.mentor_id
     WHERE f.submission_id = $1 AND ($2::uuid IS NULL OR f.pairing_id = $2)
     ORDER BY g.since DESC, g.id, f.number DESC`,
    [submissionId, you === 'mentor' ? pairing.id : null, you === 'mentor'],
  );
}
