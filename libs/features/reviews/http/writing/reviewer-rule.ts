import type { CallRule } from '@colloquy/platform/http';
import { mayReviewIn, seesEveryReview } from '../../domain/reviews.policy';

/** Reviewers of the conference that the address names. */
export const reviewers: CallRule = {
  name: 'reviewer',
  sentence: 'reviewers of this conference',
  allows: (viewer, params) => mayReviewIn(viewer, params.conference ?? ''),
};

/** The same, and organisers of the conference. */
export const reviewersAndOrganisers: CallRule = {
  name: 'reviewer-or-organiser',
  sentence: 'reviewers and organisers of this conference',
  allows: (viewer, params) =>
    mayReviewIn(viewer, params.conference ?? '') || seesEveryReview(viewer, params.conference ?? ''),
};
