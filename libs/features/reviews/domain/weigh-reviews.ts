import type { Id } from '@colloquy/kernel';
import type { Criterion } from './writing/criterion';

/** The scores of one review of one submission. */
export interface ScoredReview {
  readonly submissionId: Id;
  readonly scores: Readonly<Record<Id, number>>;
}

/** What the reviews of a submission come to. */
export interface Weight {
  readonly count: number;
  /** Mean of the reviews' weighted means, on the scale of the scores; null without a review. */
  readonly mean: number | null;
  /** How far the kindest and the strictest review are apart; null without a review. */
  readonly spread: number | null;
}

/** {@link Weight} of one submission among others. */
export interface WeighedReviews extends Weight {
  readonly submissionId: Id;
}

type Weights = readonly Pick<Criterion, 'id' | 'weight'>[];

/** Weighs the reviews of one submission: in a review each criterion that it scores counts by its weight, and each review the same. */
export function weigh(criteria: Weights, reviews: readonly Pick<ScoredReview, 'scores'>[]): Weight {
  if (reviews.length === 0) return { count: 0, mean: null, spread: null };
  const means = reviews.map(({ scores }) => weightedMean(criteria, scores));
  const mean = means.reduce((sum, each) => sum + each, 0) / means.length;
  return { count: means.length, mean: rounded(mean), spread: rounded(Math.max(...means) - Math.min(...means)) };
}

/** Weighs the reviews of many. The answer has one entry for each of `submissionIds`, in their order. */
export function weighReviews(
  criteria: Weights,
  submissionIds: readonly Id[],
  reviews: readonly ScoredReview[],
): WeighedReviews[] {
  const of = new Map<Id, ScoredReview[]>(submissionIds.map((id) => [id, []]));
  for (const review of reviews) of.get(review.submissionId)?.push(review);
  return [...of].map(([submissionId, theirs]) => ({ submissionId, ...weigh(criteria, theirs) }));
}

function weightedMean(criteria: Weights, scores: ScoredReview['scores']): number {
  const scored = criteria.flatMap(({ id, weight }) => {
    const score = scores[id];
    return score === undefined ? [] : [{ weight, score }];
  });
  const weights = scored.reduce((sum, { weight }) => sum + weight, 0);
  return scored.reduce((sum, { weight, score }) => sum + weight * score, 0) / weights;
}

/** To six places: the same scores weigh the same in whatever order they were added up. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
