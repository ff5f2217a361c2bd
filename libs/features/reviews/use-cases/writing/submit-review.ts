import { SIGN_IN_SETTINGS, type SignInSettings } from '@colloquy/features/accounts';
import { DomainError, type Fault, type Id, newId, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Inject, Injectable } from '@nestjs/common';
import type { ReviewAssignment } from '../../domain/assigning/reviewer-input';
import { mayReviewTrack } from '../../domain/reviews.policy';
import type { Criterion } from '../../domain/writing/criterion';
import { REVIEWED_STATES, type Review, reviewFaults } from '../../domain/writing/review';
import { storeTrainingReview } from '../training/store-training-review';
import { readCriteria } from './set-criteria';

/**
 * Writes reviews of works that these reviewers were given, new or over the ones that they wrote before. Part of the
 * caller's act.
 * @throws DomainError `no-criteria`; `invalid-review` naming what is missing
 */
export async function storeReviews(
  tx: Transaction,
  conferenceId: Id,
  reviews: readonly (ReviewAssignment & Review)[],
): Promise<void> {
  await refuseIncomplete(tx, conferenceId, reviews);
  for (const { submissionId, reviewerId, scores, commentToAuthors, commentToOrganisers } of reviews) {
    await tx.query(
      `INSERT INTO review (id, submission_id, reviewer_id, scores, comment_to_authors, comment_to_organisers)
       VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (submission_id, reviewer_id) DO UPDATE SET scores = excluded.scores, submitted_at = now(),
         comment_to_authors = excluded.comment_to_authors, comment_to_organisers = excluded.comment_to_organisers`,
      [newId(), submissionId, reviewerId, JSON.stringify(scores), commentToAuthors, commentToOrganisers],
    );
  }
}

async function refuseIncomplete(tx: Transaction, conferenceId: Id, reviews: readonly Review[]): Promise<void> {
  await tx.query('SELECT 1 FROM criterion WHERE conference_id = $1 FOR SHARE', [conferenceId]);
  const criteria = await readCriteria(tx, conferenceId);
  const faults = faultsOf(criteria, reviews);
  if (faults.length > 0) {
    throw new DomainError('invalid', 'invalid-review', 'The review is not complete yet.', faults);
  }
}

function faultsOf(criteria: readonly Criterion[], reviews: readonly Review[]): Fault[] {
  if (criteria.length > 0) return reviews.flatMap((review) => reviewFaults(criteria, review));
  throw new DomainError('conflict', 'no-criteria', 'The organisers have not said yet by what to judge.');
}

/** A reviewer says what they think of a work; again, to change it, until the decision is released. */
@Injectable()
export class SubmitReview {
  constructor(
    private readonly acts: Acts,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  /**
   * What somebody in training writes goes to whoever leads them.
   * @throws DomainError `not-found` for works that are not theirs; `review-closed`; `no-criteria`; `invalid-review`; `sent-on`
   */
  async run(context: ActContext, input: { conferenceId: Id; submissionId: Id } & Review): Promise<void> {
    const { conferenceId, submissionId, ...review } = input;
    const reviewerId = context.viewer.personId;
    if (reviewerId === null) throw notFound('submission');
    await this.acts.run(context, { act: 'submit-review', conferenceId, subject: submissionId }, async (tx) => {
      const [work]: { code: string; state: string; trackId: Id; role: string }[] = await tx.query(
        `SELECT s.code, s.state, s.track_id AS "trackId", a.role FROM review_assignment a JOIN submission s ON s.id = a.submission_id
         WHERE a.submission_id = $1 AND a.reviewer_id = $2 AND s.conference_id = $3 FOR SHARE OF s`,
        [submissionId, reviewerId, conferenceId],
      );
      if (!work || !mayReviewTrack(context.viewer, conferenceId, work.trackId)) throw notFound('submission');
      if (!REVIEWED_STATES.includes(work.state)) {
        throw new DomainError('conflict', 'review-closed', `${work.code} is ${work.state}: reviewing it is over.`);
      }
      const written = { ...review, submissionId, reviewerId };
      if (work.role === 'reviewer') return storeReviews(tx, conferenceId, [written]);
      await refuseIncomplete(tx, conferenceId, [review]);
      await storeTrainingReview(tx, conferenceId, this.settings.publicUrl, written);
    });
  }
}
