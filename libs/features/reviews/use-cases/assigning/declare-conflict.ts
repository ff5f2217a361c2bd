import { SIGN_IN_SETTINGS, type SignInSettings } from '@colloquy/features/accounts';
import { DomainError, type Id, newId, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Inject, Injectable } from '@nestjs/common';
import { mayReviewIn, seesEveryReview } from '../../domain/reviews.policy';
import { removeAssignments } from './remove-assignments';
import { ownWorksOf } from './standing-assignments';
import { tellReviewers } from './tell-reviewers';

/** Somebody who should not review a work, with the reason, which organisers alone read. */
export interface DeclaredConflict {
  readonly conferenceId: Id;
  readonly submissionId: Id;
  readonly reason: string;
}

/** Says that somebody should not review a work: reviewers of what they were given, organisers of anybody. */
@Injectable()
export class DeclareConflict {
  constructor(
    private readonly acts: Acts,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  /**
   * A reviewer gives a work back for good: "I should not review this".
   * @throws DomainError `not-found` for works that are not theirs; `review-begun` once they have sent a review
   */
  async myself(context: ActContext, input: DeclaredConflict): Promise<void> {
    const { conferenceId, submissionId } = input;
    const { personId } = context.viewer;
    if (personId === null || !mayReviewIn(context.viewer, conferenceId)) throw notFound('submission');
    await this.acts.run(context, { act: 'declare-conflict', conferenceId, subject: submissionId }, async (tx) => {
      const given = await removeAssignments(tx, conferenceId, [{ submissionId, reviewerId: personId }], new Set());
      if (given.length === 0) throw notFound('submission');
      await store(tx, { ...input, personId, declaredBy: personId });
    });
  }

  /**
   * An organiser says it of somebody, who gives the work back and is told so.
   * @throws DomainError `not-found` for others than organisers, and for their own works; `review-begun`
   */
  async ofSomebody(context: ActContext, input: DeclaredConflict & { readonly personId: Id }): Promise<void> {
    const { conferenceId, submissionId, personId } = input;
    if (!seesEveryReview(context.viewer, conferenceId)) throw notFound('conference');
    await this.acts.run(context, { act: 'record-conflict', conferenceId, subject: submissionId }, async (tx) => {
      const own = await ownWorksOf(tx, conferenceId, context.viewer.personId);
      const [work]: unknown[] = await tx.query(
        `SELECT 1 FROM submission s, person p WHERE s.id = $1 AND s.conference_id = $2 AND p.id = $3`,
        [submissionId, conferenceId, personId],
      );
      if (!work || own.has(submissionId)) throw notFound('submission');
      const removed = await removeAssignments(tx, conferenceId, [{ submissionId, reviewerId: personId }], own);
      await store(tx, { ...input, declaredBy: context.viewer.personId });
      await tellReviewers(tx, conferenceId, this.settings.publicUrl, { added: [], removed });
    });
  }

  /** An organiser takes a declared conflict back. @throws DomainError `not-found` */
  async takeBack(context: ActContext, input: { readonly conferenceId: Id; readonly conflictId: Id }): Promise<void> {
    const { conferenceId, conflictId } = input;
    if (!seesEveryReview(context.viewer, conferenceId)) throw notFound('conflict');
    await this.acts.run(context, { act: 'take-back-conflict', conferenceId }, async (tx) => {
      const own = await ownWorksOf(tx, conferenceId, context.viewer.personId);
      const [gone]: unknown[][] = await tx.query(
        'DELETE FROM conflict WHERE id = $1 AND conference_id = $2 AND submission_id <> ALL ($3) RETURNING id',
        [conflictId, conferenceId, [...own]],
      );
      if (!gone || gone.length === 0) throw notFound('conflict');
    });
  }
}

const LONGEST_REASON = 1000;

async function store(
  tx: Transaction,
  declared: DeclaredConflict & { readonly personId: Id; readonly declaredBy: Id | null },
): Promise<void> {
  const { conferenceId, personId, submissionId, reason, declaredBy } = declared;
  if (reason.length > LONGEST_REASON) {
    const faults = [{ field: 'reason', message: `This has at most ${LONGEST_REASON} characters.` }];
    throw new DomainError('invalid', 'invalid-conflict', 'This needs another look.', faults);
  }
  await tx.query(
    `INSERT INTO conflict (id, conference_id, person_id, submission_id, kind, reason, declared_by)
     VALUES ($1, $2, $3, $4, 'declared', $5, $6)
     ON CONFLICT (person_id, submission_id) DO UPDATE SET reason = excluded.reason, declared_by = excluded.declared_by`,
    [newId(), conferenceId, personId, submissionId, reason.trim(), declaredBy],
  );
}
