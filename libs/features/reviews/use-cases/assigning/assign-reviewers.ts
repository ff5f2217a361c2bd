import { findPeople } from '@colloquy/features/accounts';
import { grantRoleToNewcomers, membersWith } from '@colloquy/features/conferences';
import { DomainError, type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import type { ReviewAssignment } from '../../domain/assigning/assign-reviewers';
import { assignmentFaults } from '../../domain/assigning/assignment-faults';
import { seesEveryReview } from '../../domain/reviews.policy';
import { readWorks } from './read-works';

/**
 * Gives works to reviewers, besides those that they have, and makes these people reviewers of the conference. Part of the
 * caller's act.
 * @throws DomainError `invalid-assignment` naming each pair that cannot be
 */
export async function storeReviewAssignments(
  tx: Transaction,
  conferenceId: Id,
  pairs: readonly ReviewAssignment[],
): Promise<void> {
  const reviewerIds = [...new Set(pairs.map(({ reviewerId }) => reviewerId))];
  const known = new Set((await findPeople(tx, reviewerIds)).map(({ id }) => id));
  const strangers = pairs.flatMap(({ reviewerId }, place) =>
    known.has(reviewerId) ? [] : { field: `pairs.${place}.reviewerId`, message: 'There is no such person.' },
  );
  const reviewers = await membersWith(tx, conferenceId, 'reviewer');
  const tracksOf = new Map(reviewers.map(({ id, trackIds }) => [id, trackIds]));
  const faults = [...strangers, ...assignmentFaults(pairs, await readWorks(tx, conferenceId), tracksOf)];
  if (faults.length > 0) {
    throw new DomainError('invalid', 'invalid-assignment', 'Some of the reviewers cannot be assigned.', faults);
  }
  await tx.query(
    `INSERT INTO review_assignment (submission_id, reviewer_id) SELECT * FROM unnest($1::uuid[], $2::uuid[])
     ON CONFLICT DO NOTHING`,
    [pairs.map(({ submissionId }) => submissionId), pairs.map(({ reviewerId }) => reviewerId)],
  );
  await grantRoleToNewcomers(tx, conferenceId, 'reviewer', reviewerIds);
}

/** An organiser gives works to reviewers. */
@Injectable()
export class AssignReviewers {
  constructor(private readonly acts: Acts) {}

  /** @throws DomainError `not-found` for others than organisers; `invalid-assignment` */
  async run(context: ActContext, input: { conferenceId: Id; pairs: readonly ReviewAssignment[] }): Promise<void> {
    const { conferenceId, pairs } = input;
    if (!seesEveryReview(context.viewer, conferenceId)) throw notFound('conference');
    await this.acts.run(context, { act: 'assign-reviewers', conferenceId, count: () => pairs.length }, (tx) =>
      storeReviewAssignments(tx, conferenceId, pairs),
    );
  }
}
