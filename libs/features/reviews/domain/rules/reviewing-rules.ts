import type { Fault } from '@colloquy/kernel';

/** Who knows whom: `open`, authors learn who reviewed; `single`, reviewers know the authors; `double`, neither knows. */
export const ANONYMITIES = ['open', 'single', 'double'] as const;
export type Anonymity = (typeof ANONYMITIES)[number];

/** When a reviewer reads the other reviews of the same work. */
export const OTHERS_SEEN = ['after-own', 'never'] as const;
export type OthersSeen = (typeof OTHERS_SEEN)[number];

/** What holds for reviewing in one conference. */
export interface ReviewingRules {
  readonly anonymity: Anonymity;
  /** How many reviews each work is to get. */
  readonly wanted: number;
  /** How many reviews a work has at the least before anything is decided on it. */
  readonly least: number;
  /** Whether somebody with experience of reviewing is among the reviewers of every work. */
  readonly experienced: boolean;
  /** Whether two reviewers of one lab are kept off the same work. */
  readonly labsApart: boolean;
  readonly others: OthersSeen;
  /** Whether the reviewers of a work may discuss it. */
  readonly discussion: boolean;
}

/** What holds until organisers change it. */
export const USUAL_REVIEWING: ReviewingRules = {
  anonymity: 'single',
  wanted: 3,
  least: 2,
  experienced: true,
  labsApart: true,
  others: 'after-own',
  discussion: true,
};

/** The most reviews that a work can get. */
export const MOST_REVIEWS = 10;

/** What is wrong with rules of reviewing, each with its field. */
export function reviewingRulesFaults({ wanted, least }: ReviewingRules): Fault[] {
  const isCount = (count: number): boolean => Number.isInteger(count) && count >= 1 && count <= MOST_REVIEWS;
  const faults: Fault[] = [];
  if (!isCount(wanted)) {
    faults.push({ field: 'wanted', message: `Ask for 1 to ${MOST_REVIEWS} reviews of each work.` });
  }
  if (!isCount(least)) {
    faults.push({ field: 'least', message: `The fewest reviews of a work are 1 to ${MOST_REVIEWS}.` });
  } else if (isCount(wanted) && least > wanted) {
    const message = `This cannot be more than the ${wanted} reviews that you ask for. Ask for more, or need fewer.`;
    faults.push({ field: 'least', message });
  }
  return faults;
}
