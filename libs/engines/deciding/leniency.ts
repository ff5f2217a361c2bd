import type { Id } from '@colloquy/kernel';

/** What one review comes to: its weighted mean, on the scale of the scores. */
export interface Rating {
  readonly submissionId: Id;
  readonly reviewerId: Id;
  readonly value: number;
}

/** How much kinder than the others somebody judges: 0.5 is half a point above them, -0.5 half a point below. */
export interface Leniency {
  readonly reviewerId: Id;
  readonly leniency: number;
  readonly reviews: number;
}

/** What adjusting gives: the means of the works of which it can say something, and the leniencies that it took off. */
export interface Adjusted {
  /** By the work; one without an entry is not adjusted. May pass the ends of the scale. */
  readonly means: ReadonlyMap<Id, number>;
  readonly reviewers: readonly Leniency[];
}

/** With fewer reviews than this nothing is said of a reviewer. */
export const LEAST_REVIEWS = 3;
/** A leniency counts as if so many more reviews of the same person had shown none: it shrinks what rests on little. */
export const SHRINKAGE = 3;

const MOST_ROUNDS = 1000;
const STEADY = 1e-9;

/**
 * Takes off each review how kind or strict its writer is. A rating is the work's merit plus its reviewer's leniency plus
 * chance; merits and leniencies come from least squares over all ratings at once, with {@link SHRINKAGE} times the sum of
 * the squared leniencies as a penalty (ridge regression). So a reviewer is compared only with those who read the same
 * works, whoever met better works is not taken for kind, and where reviewers share no work nothing is said. Reviewers with
 * fewer than {@link LEAST_REVIEWS} reviews are left as they are; a work has an adjusted mean when somebody who reviewed it
 * has a leniency. The minimum is found by turns (Gauss-Seidel), which always come to it: the sum is convex.
 *
 * Sources: R. S. MacKay, R. Kenna, R. J. Low, S. Parker, Calibration with confidence: a principled method for panel
 * assessment, Royal Society Open Science 4 (2017) 160760, for the model; A. E. Hoerl, R. W. Kennard, Ridge regression,
 * Technometrics 12 (1970) 55-67, for the penalty.
 *
 * @example
 * adjustForLeniency([{ submissionId: 'w', reviewerId: 'r', value: 4 }]).means.size // 0: one review says nothing
 */
export function adjustForLeniency(ratings: readonly Rating[]): Adjusted {
  const byWork = grouped(ratings, ({ submissionId }) => submissionId);
  const byReviewer = grouped(ratings, ({ reviewerId }) => reviewerId);
  const judged = [...byReviewer].filter(
    ([, theirs]) =>
      theirs.length >= LEAST_REVIEWS && theirs.some(({ submissionId }) => (byWork.get(submissionId)?.length ?? 0) > 1),
  );
  const leniency = new Map<Id, number>(judged.map(([id]) => [id, 0]));
  const merit = (its: readonly Rating[]): number =>
    mean(its.map((one) => one.value - (leniency.get(one.reviewerId) ?? 0)));
  const merits = new Map<Id, number>();
  for (let round = 0, moved = Number.POSITIVE_INFINITY; moved > STEADY && round < MOST_ROUNDS; round += 1) {
    for (const [id, its] of byWork) merits.set(id, merit(its));
    moved = 0;
    for (const [id, theirs] of judged) {
      const above = theirs.reduce((sum, one) => sum + one.value - (merits.get(one.submissionId) ?? 0), 0);
      const next = above / (theirs.length + SHRINKAGE);
      moved = Math.max(moved, Math.abs(next - (leniency.get(id) ?? 0)));
      leniency.set(id, next);
    }
  }
  const adjusted = [...byWork].filter(([, its]) => its.some(({ reviewerId }) => leniency.has(reviewerId)));
  return {
    means: new Map(adjusted.map(([id, its]) => [id, rounded(merit(its))])),
    reviewers: judged.map(([reviewerId, theirs]) => ({
      ...{ reviewerId, reviews: theirs.length },
      leniency: rounded(leniency.get(reviewerId) ?? 0),
    })),
  };
}

function grouped(ratings: readonly Rating[], keyOf: (rating: Rating) => Id): Map<Id, Rating[]> {
  const groups = new Map<Id, Rating[]>();
  for (const rating of ratings) {
    const group = groups.get(keyOf(rating));
    if (group) group.push(rating);
    else groups.set(keyOf(rating), [rating]);
  }
  return groups;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** To six places, so that the same ratings in another order give the same. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;
