import { SIGN_IN_SETTINGS, type SignInSettings } from '@colloquy/features/accounts';
import { DomainError, type Id } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Inject, Injectable } from '@nestjs/common';
import { whyClosed } from '../../domain/writing/queue';
import { leavesOfReview, type ReviewContent, reviewLeaves, sentReview } from '../../domain/writing/review-draft';
import { storeTrainingReview } from '../training/store-training-review';
import { findGivenWork, type GivenWork } from './given-work';
import { keepDraft, lockDraft } from './review-draft';
import { refuseIncomplete, storeReviews } from './store-reviews';

/** A reviewer says what they think of a work; again, to change it, until the decision is released. */
@Injectable()
export class SubmitReview {
  constructor(
    private readonly acts: Acts,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  /**
   * What somebody in training writes goes to whoever leads them.
   * @param input.from the revision of the draft that is sent, where one was typed here
   * @returns the revision that was sent
   * @throws DomainError `not-found` for works that are not theirs; `review-closed`; `in-conflict`; `no-criteria`;
   *   `invalid-review`; `stale-review` where another device has typed something else since
   */
  async run(
    context: ActContext,
    input: { conferenceId: Id; submissionId: Id; from?: number } & ReviewContent,
  ): Promise<{ revision: number }> {
    const { conferenceId, submissionId, from, ...content } = input;
    return this.acts.run(context, { act: 'submit-review', conferenceId, subject: submissionId }, async (tx) => {
      const work = await findGivenWork(tx, context.viewer, conferenceId, submissionId, 'FOR NO KEY UPDATE OF s');
      refuseClosed(work);
      const revision = await keepSent(tx, work, content, from);
      const { reviewerId } = work;
      const written = { ...sentReview(content), submissionId, reviewerId };
      if (work.role === 'reviewer') await storeReviews(tx, conferenceId, [written]);
      else {
        await refuseIncomplete(tx, conferenceId, [written]);
        await storeTrainingReview(tx, conferenceId, this.settings.publicUrl, written);
      }
      return { revision };
    });
  }
}

function refuseClosed(work: GivenWork): void {
  const closed = whyClosed(work);
  if (closed !== null) throw new DomainError('conflict', work.inConflict ? 'in-conflict' : 'review-closed', closed);
}

/** The draft becomes what is sent, so that whoever goes on writing goes on from it. */
async function keepSent(
  tx: Transaction,
  work: GivenWork,
  content: ReviewContent,
  from: number | undefined,
): Promise<number> {
  const draft = await lockDraft(tx, work);
  const sent = leavesOfReview(content);
  const isSame = draft.revision > 0 && JSON.stringify(reviewLeaves(draft.content)) === JSON.stringify(sent);
  const revision = isSame ? draft.revision : draft.revision + 1;
  if (!isSame && from !== undefined && draft.revision > from) {
    const message = 'You have written in this review on another device since. Look at it, and submit it again.';
    throw new DomainError('stale', 'stale-review', message);
  }
  await keepDraft(tx, work, { content: sent, revision, sentRevision: revision });
  return revision;
}
