import { DomainError, type Id, notFound, type Viewer } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { inTransaction, type Reader, type Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { mayReviewIn, seesEveryReview } from '../../domain/reviews.policy';
import type { AbstentionKind } from '../../domain/writing/queue';
import { removeAssignments } from '../assigning/remove-assignments';
import { ownWorksOf } from '../assigning/standing-assignments';
import { findGivenWork } from './given-work';

const LONGEST_REASON = 1000;

/** A reviewer puts a work off, or gives it back. What they have typed of it is kept for them. */
@Injectable()
export class GiveBack {
  constructor(
    private readonly acts: Acts,
    private readonly dataSource: DataSource,
  ) {}

  /** Puts a work to the end of one's queue, or back in its place: a note to oneself, no act. @throws DomainError `not-found` */
  skip(
    { viewer }: ActContext,
    { conferenceId, submissionId, skipped }: { conferenceId: Id; submissionId: Id; skipped: boolean },
  ): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      const { reviewerId } = await findGivenWork(tx, viewer, conferenceId, submissionId);
      await tx.query(
        `UPDATE review_assignment SET skipped_at = CASE WHEN $3 THEN now() END WHERE submission_id = $1 AND reviewer_id = $2`,
        [submissionId, reviewerId, skipped],
      );
    });
  }

  /**
   * Abstains from reviewing a work. Organisers alone read why; who has a part in a work declares a conflict instead.
   * @throws DomainError `not-found`; `invalid-abstention`; `review-begun` once there is a review
   */
  async abstain(
    context: ActContext,
    input: { conferenceId: Id; submissionId: Id; kind: AbstentionKind; reason: string },
  ): Promise<void> {
    const { conferenceId, submissionId, kind, reason } = input;
    const fault = faultOf(input);
    if (fault !== null) {
      const faults = [{ field: 'reason', message: fault }];
      throw new DomainError('invalid', 'invalid-abstention', 'This needs another look.', faults);
    }
    await this.acts.run(context, { act: 'abstain', conferenceId, subject: submissionId }, async (tx) => {
      const { reviewerId } = await findGivenWork(tx, context.viewer, conferenceId, submissionId);
      await removeAssignments(tx, conferenceId, [{ submissionId, reviewerId }], new Set());
      await tx.query(
        `INSERT INTO review_abstention (submission_id, reviewer_id, kind, reason) VALUES ($1, $2, $3, $4)
         ON CONFLICT (submission_id, reviewer_id) DO UPDATE SET kind = excluded.kind, reason = excluded.reason,
           abstained_at = now()`,
        [submissionId, reviewerId, kind, reason.trim()],
      );
    });
  }

  /** Takes a work that was given back after all. @throws DomainError `not-found` where none was, or where they have a part in it */
  async takeAgain(context: ActContext, input: { conferenceId: Id; submissionId: Id }): Promise<void> {
    const { conferenceId, submissionId } = input;
    const { personId } = context.viewer;
    if (personId === null || !mayReviewIn(context.viewer, conferenceId)) throw notFound('submission');
    await this.acts.run(context, { act: 'take-again', conferenceId, subject: submissionId }, (tx) =>
      takeAgain(tx, { conferenceId, submissionId, personId }),
    );
  }
}

function faultOf({ kind, reason }: { kind: AbstentionKind; reason: string }): string | null {
  if (reason.length > LONGEST_REASON) return `This has at most ${LONGEST_REASON} characters.`;
  return kind === 'other' && reason.trim() === '' ? 'Say in a few words why; only the organisers read it.' : null;
}

async function takeAgain(
  tx: Transaction,
  { conferenceId, submissionId, personId }: { conferenceId: Id; submissionId: Id; personId: Id },
): Promise<void> {
  const mine: unknown[] = await tx.query(
    `SELECT 1 FROM review_assignment a JOIN submission s ON s.id = a.submission_id
     WHERE s.conference_id = $1 AND s.id = $2 AND a.reviewer_id = $3`,
    [conferenceId, submissionId, personId],
  );
  if (mine.length > 0) return;
  const [gone]: unknown[][] = await tx.query(
    `DELETE FROM review_abstention b USING submission s WHERE s.id = b.submission_id AND s.conference_id = $1
       AND b.submission_id = $2 AND b.reviewer_id = $3 AND NOT EXISTS (
         SELECT 1 FROM reviewing_barrier r WHERE r.submission_id = s.id AND r.person_id = $3) RETURNING 1`,
    [conferenceId, submissionId, personId],
  );
  if (!gone || gone.length === 0) throw notFound('submission');
  await tx.query('INSERT INTO review_assignment (submission_id, reviewer_id) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
    submissionId,
    personId,
  ]);
}

/** A work that a reviewer gave back, as organisers read it. */
export interface Abstention {
  readonly submissionId: Id;
  readonly code: string;
  readonly reviewerId: Id;
  readonly reviewer: string;
  readonly kind: AbstentionKind;
  readonly reason: string;
}

/** Who gave which works back, and why, but for the viewer's own works. @throws DomainError `not-found` for others than organisers */
export async function readAbstentions(db: Reader, viewer: Viewer, conferenceId: Id): Promise<Abstention[]> {
  if (!seesEveryReview(viewer, conferenceId)) throw notFound('conference');
  const own = await ownWorksOf(db, conferenceId, viewer.personId);
  return db.query(
    `SELECT s.id AS "submissionId", s.code, p.id AS "reviewerId", p.name AS reviewer, b.kind, b.reason
     FROM review_abstention b JOIN submission s ON s.id = b.submission_id JOIN person p ON p.id = b.reviewer_id
     WHERE s.conference_id = $1 AND s.id <> ALL ($2) AND s.state <> 'withdrawn'
     ORDER BY s.code COLLATE "C", p.sort_name COLLATE "und-x-icu", p.id`,
    [conferenceId, [...own]],
  );
}

/** Who abstained from which works: they are not asked again. */
export async function abstainedFrom(db: Reader, conferenceId: Id): Promise<{ submissionId: Id; personId: Id }[]> {
  return db.query(
    `SELECT b.submission_id AS "submissionId", b.reviewer_id AS "personId" FROM review_abstention b
     JOIN submission s ON s.id = b.submission_id WHERE s.conference_id = $1`,
    [conferenceId],
  );
}
