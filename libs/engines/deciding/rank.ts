/** By which mean works are put in order. */
export type RankedBy = 'raw' | 'adjusted';

/** What the rank of a work goes by. */
export interface Ranked {
  readonly code: string;
  /** Null without a review. */
  readonly mean: number | null;
  /** Null where nothing can be said of its reviewers. */
  readonly adjusted: number | null;
  /** How far its kindest and its strictest review are apart. */
  readonly spread: number | null;
  /** How many reviews there are. */
  readonly count: number;
}

/** The mean that counts; the raw one where there is no adjusted one. */
export function standingOf(work: Pick<Ranked, 'mean' | 'adjusted'>, by: RankedBy): number | null {
  return by === 'adjusted' ? (work.adjusted ?? work.mean) : work.mean;
}

/** What decides between works of the same standing, in this order; the last is a lot and nothing more. */
export const TIE_BREAKS = ['the other mean', 'agreement', 'code'] as const;
export type TieBreak = (typeof TIE_BREAKS)[number];

/** How one work stands to another by one of them: below 0 it comes first. */
export function compareBy(rule: TieBreak, by: RankedBy): (a: Ranked, b: Ranked) => number {
  if (rule === 'the other mean') {
    const other = (work: Ranked) =>
      (by === 'raw' ? (work.adjusted ?? work.mean) : work.mean) ?? Number.NEGATIVE_INFINITY;
    return (a, b) => sign(other(b), other(a));
  }
  if (rule === 'agreement') {
    const spread = (work: Ranked) => work.spread ?? Number.POSITIVE_INFINITY;
    return (a, b) => sign(spread(a), spread(b));
  }
  return (a, b) => (a.code === b.code ? 0 : a.code < b.code ? -1 : 1);
}

/**
 * Puts works in order: the better mean first; of the same mean the one with the better other mean, then the one on which
 * its reviewers agree more, then in order of the codes.
 */
export function byRank(by: RankedBy): (a: Ranked, b: Ranked) => number {
  const breaks = TIE_BREAKS.map((rule) => compareBy(rule, by));
  const worth = (work: Ranked) => standingOf(work, by) ?? Number.NEGATIVE_INFINITY;
  return (a, b) => {
    const order = sign(worth(b), worth(a));
    return order !== 0 ? order : (breaks.map((compare) => compare(a, b)).find((each) => each !== 0) ?? 0);
  };
}

/** Also where both are without end, of which the difference is no number. */
const sign = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
