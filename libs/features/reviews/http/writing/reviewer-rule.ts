import type { CallRule } from '@colloquy/platform/http';
import { mayReviewIn } from '../../domain/reviews.policy';

/** Reviewers of the conference that the address names. */
export const reviewers: CallRule = {
  name: 'reviewer',
  sentence: 'reviewers of this conference',
  allows: (viewer, params) => mayReviewIn(viewer, params.conference ?? ''),
};
