import { findPeople, SIGN_IN_SETTINGS, type SignInSettings } from '@colloquy/features/accounts';
import { grantRoleToNewcomers, membersWith } from '@colloquy/features/conferences';
import { DomainError, type Fault, type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Inject, Injectable } from '@nestjs/common';
import { assignmentFaults, type WishedAssignment } from '../../domain/assigning/assignment-faults';
import type { ReviewAssignment } from '../../domain/assigning/reviewer-input';
import { seesEveryReview } from '../../domain/reviews.policy';
import { conflictsOf } from './conflicts-of';
import { readReviewers } from './read-reviewers';
import { readWorks } from './read-works';
import { removeAssignments } from './remove-assignments';
import { ownWorksOf, standingAssignments } from './standing-assignments';
import { tellReviewers } from './tell-reviewers';

/** What is given to whom, and what is taken back. */
export interface AssignmentChange {
  readonly pairs: readonly WishedAssignment[];
  readonly remove?: readonly ReviewAssignment[];
}

/**
 * Takes works back from reviewers who have not begun, and gives works to reviewers besides those that they have, who become
 * reviewers of the conference. Part of the caller's act.
 *
 * @param actorId whose own works they are not to have a hand in; null for the program itself
 * @returns what has changed
 * @throws DomainError `invalid-assignment` naming each pair that cannot be
 */
export async function storeReviewAssignments(
  tx: Transaction,
  conferenceId: Id,
  { pairs, remove = [] }: AssignmentChange,
  actorId: Id | null = null,
): Promise<{ added: readonly ReviewAssignment[]; removed: readonly ReviewAssignment[] }> {
  // One change at a time, so that two organisers cannot give one person more together than either of them may.
  await tx.query('SELECT 1 FROM conference WHERE id = $1 FOR NO KEY UPDATE', [conferenceId]);
  const ownIds = await ownWorksOf(tx, conferenceId, actorId);
  const removed = await removeAssignments(tx, conferenceId, remove, ownIds);
  const faults = await faultsOf(tx, conferenceId, pairs, ownIds);
  if (faults.length > 0) {
    throw new DomainError('invalid', 'invalid-assignment', 'Some of the reviewers cannot be assigned.', faults);
  }
  const added: ReviewAssignment[] = [];
  // Leads come first: whoever is in training hangs on theirs.
  for (const some of [pairs.filter(({ leadId }) => !leadId), pairs.filter(({ leadId }) => leadId)]) {
    added.push(
      ...((await tx.query(
        `INSERT INTO review_assignment (submission_id, reviewer_id, lead_id, role)
         SELECT work, reviewer, lead, CASE WHEN lead IS NULL THEN 'reviewer' ELSE 'in training' END
         FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS given (work, reviewer, lead)
         ON CONFLICT DO NOTHING RETURNING submission_id AS "submissionId", reviewer_id AS "reviewerId"`,
        [
          some.map(({ submissionId }) => submissionId),
          some.map(({ reviewerId }) => reviewerId),
          some.map(({ leadId }) => leadId ?? null),
        ],
      )) as ReviewAssignment[]),
    );
  }
  await grantRoleToNewcomers(tx, conferenceId, 'reviewer', [...new Set(pairs.map(({ reviewerId }) => reviewerId))]);
  return { added, removed };
}

async function faultsOf(
  tx: Transaction,
  conferenceId: Id,
  pairs: readonly WishedAssignment[],
  ownIds: ReadonlySet<Id>,
): Promise<Fault[]> {
  const reviewerIds = [...new Set(pairs.map(({ reviewerId }) => reviewerId))];
  const people = await findPeople(tx, reviewerIds);
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  const strangers = pairs.flatMap(({ reviewerId }, place) =>
    nameOf.has(reviewerId) ? [] : [{ field: `pairs.${place}.reviewerId`, message: 'There is no such person.' }],
  );
  const conflicts = await conflictsOf(tx, conferenceId, reviewerIds);
  const members = await membersWith(tx, conferenceId, 'reviewer');
  const capacities = (await readReviewers(tx, conferenceId)).flatMap(({ personId, capacity }): [Id, number][] =>
    capacity === null ? [] : [[personId, capacity]],
  );
  return [
    ...strangers,
    ...assignmentFaults(pairs, {
      works: await readWorks(tx, conferenceId, conflicts),
      conflicts,
      tracksOf: new Map(members.map(({ id, trackIds }) => [id, trackIds])),
      standing: await standingAssignments(tx, conferenceId),
      capacityOf: new Map(capacities),
      nameOf,
      ownIds,
    }),
  ];
}

/** An organiser gives works to reviewers, and takes them back; each of them hears of it in one message. */
@Injectable()
export class AssignReviewers {
  constructor(
    private readonly acts: Acts,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  /** @throws DomainError `not-found` for others than organisers; `invalid-assignment`; `review-begun` */
  async run(context: ActContext, input: AssignmentChange & { readonly conferenceId: Id }): Promise<void> {
    const { conferenceId, pairs, remove = [] } = input;
    if (!seesEveryReview(context.viewer, conferenceId)) throw notFound('conference');
    const count = (): number => pairs.length + remove.length;
    await this.acts.run(context, { act: 'assign-reviewers', conferenceId, count }, async (tx) => {
      const change = await storeReviewAssignments(tx, conferenceId, input, context.viewer.personId);
      await tellReviewers(tx, conferenceId, this.settings.publicUrl, change);
    });
  }
}
