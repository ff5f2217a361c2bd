/** How far two scores are apart: as names, as places in an order, or as numbers. */
export type Difference = 'nominal' | 'ordinal' | 'interval';

/**
 * Krippendorff's alpha: 1 where those who judge a unit always say the same, 0 where they agree no more than by chance,
 * below 0 where they agree less than that. Takes any number of judges, who need not all judge the same units.
 * Sources: K. Krippendorff, Content Analysis, 4th edition, chapter 12; A. F. Hayes and K. Krippendorff, “Answering the call
 * for a standard reliability measure for coding data”, Communication Methods and Measures 1, 2007, pages 77–89.
 * @param units the scores of each unit in any order; a unit with fewer than two says nothing and is left out
 * @returns null where nothing can be said: no unit with two scores, or one and the same score throughout
 * @example krippendorffAlpha([[1, 1], [2, 2], [1, 2]], 'nominal') // 0.444…
 */
export function krippendorffAlpha(units: readonly (readonly number[])[], difference: Difference): number | null {
  const pairable = units.filter(({ length }) => length > 1);
  const counts = countsOf(pairable.flat());
  const values = [...counts.keys()];
  const total = values.reduce((sum, value) => sum + (counts.get(value) ?? 0), 0);
  const apart = DIFFERENCES[difference](counts);
  const expected = values.reduce(
    (sum, one) =>
      sum + values.reduce((part, other) => part + size(counts, one) * size(counts, other) * apart(one, other), 0),
    0,
  );
  if (expected === 0) return null;
  const observed = pairable.reduce((sum, scores) => sum + withinUnit(scores, apart) / (scores.length - 1), 0);
  return 1 - ((total - 1) * observed) / expected;
}

type Counts = ReadonlyMap<number, number>;
type Apart = (one: number, other: number) => number;

const size = (counts: Counts, value: number): number => counts.get(value) ?? 0;

/** How often each value is given, the lowest first. */
function countsOf(scores: readonly number[]): Counts {
  const counts = new Map<number, number>();
  for (const score of [...scores].sort((a, b) => a - b)) counts.set(score, size(counts, score) + 1);
  return counts;
}

function withinUnit(scores: readonly number[], apart: Apart): number {
  return scores.reduce((sum, one) => sum + scores.reduce((part, other) => part + apart(one, other), 0), 0);
}

/** The squares of how far two values are apart, by the counts of all. */
const DIFFERENCES: Readonly<Record<Difference, (counts: Counts) => Apart>> = {
  nominal: () => (one, other) => (one === other ? 0 : 1),
  interval: () => (one, other) => (one - other) ** 2,
  ordinal: (counts) => {
    const middles = new Map<number, number>();
    let below = 0;
    for (const [value, count] of counts) {
      middles.set(value, below + count / 2);
      below += count;
    }
    return (one, other) => ((middles.get(one) ?? 0) - (middles.get(other) ?? 0)) ** 2;
  },
};
