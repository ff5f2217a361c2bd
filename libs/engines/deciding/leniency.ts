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
  const works = numbered(ratings.map(({ submissionId }) => submissionId));
  const reviewers = numbered(ratings.map(({ reviewerId }) => reviewerId));
  const values = Float64Array.from(ratings, ({ value }) => value);
  const isJudged = reviewers.members.map(
    (theirs) => theirs.length >= LEAST_REVIEWS && theirs.some((at) => works.members[works.of[at]!]!.length > 1),
  );
  const judged = [...isJudged.keys()].filter((reviewer) => isJudged[reviewer]);
  const leniency = new Float64Array(reviewers.ids.length);
  const merits = new Float64Array(works.ids.length);
  const settle = (work: number): void => {
    const its = works.members[work]!;
    let sum = 0;
    for (const at of its) sum += values[at]! - leniency[reviewers.of[at]!]!;
    merits[work] = sum / its.length;
  };
  for (let round = 0, moved = Number.POSITIVE_INFINITY; moved > STEADY && round < MOST_ROUNDS; round += 1) {
    for (let work = 0; work < merits.length; work += 1) settle(work);
    moved = 0;
    for (const reviewer of judged) {
      const theirs = reviewers.members[reviewer]!;
      let above = 0;
      for (const at of theirs) above += values[at]! - merits[works.of[at]!]!;
      const next = above / (theirs.length + SHRINKAGE);
      moved = Math.max(moved, Math.abs(next - leniency[reviewer]!));
      leniency[reviewer] = next;
    }
  }
  const means = new Map<Id, number>();
  for (const [work, its] of works.members.entries()) {
    if (!its.some((at) => isJudged[reviewers.of[at]!])) continue;
    settle(work);
    means.set(works.ids[work]!, rounded(merits[work]!));
  }
  return {
    means,
    reviewers: judged.map((reviewer) => ({
      ...{ reviewerId: reviewers.ids[reviewer]!, reviews: reviewers.members[reviewer]!.length },
      leniency: rounded(leniency[reviewer]!),
    })),
  };
}

/** Ids as numbers in the order in which they come, since thousands of reviews are gone through hundreds of times. */
function numbered(all: readonly Id[]): {
  readonly ids: readonly Id[];
  /** The number of the id at each place. */
  readonly of: Int32Array;
  /** The places at which each id is. */
  readonly members: readonly (readonly number[])[];
} {
  const numbers = new Map<Id, number>();
  const members: number[][] = [];
  const of = Int32Array.from(all, (id, at) => {
    const number = numbers.get(id) ?? numbers.size;
    numbers.set(id, number);
    if (number === members.length) members.push([]);
    members[number]!.push(at);
    return number;
  });
  return { ids: [...numbers.keys()], of, members };
}

/** To six places, so that the same ratings in another order give the same. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;
