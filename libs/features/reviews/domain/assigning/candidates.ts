/** With more pairs of a work and a reviewer than this not all are weighed at first. */
export const MOST_PAIRS_WEIGHED = 12_000;
/** So many of the nearest reviewers of each work are. */
export const NEAREST = 24;
/** And so many of those who know how to review. */
const NEAREST_EXPERIENCED = 8;

/** A work and a reviewer, by their numbers, with how well they fit. */
export type ScoredPair = readonly [row: number, column: number, score: number];

/** The works and reviewers of which every pair is weighed. */
export type Wide = 'everything' | { readonly rows: ReadonlySet<number>; readonly columns: ReadonlySet<number> };

/** What a choice of pairs goes by. */
export interface Choosing {
  readonly rows: number;
  readonly columns: number;
  /** How well two fit; null where they must not meet. */
  score(row: number, column: number): number | null;
  /** Pairs that are weighed whatever they are worth, because they stand. */
  isHeld(row: number, column: number): boolean;
  /** Null where it does not matter who is experienced. */
  readonly experienced: ReadonlySet<number> | null;
  /** How many works each reviewer takes. */
  readonly max: readonly number[];
}

/**
 * The pairs to weigh where all would be too many: the nearest reviewers of every work, experienced ones among them, as
 * many of the nearest works of every reviewer as they take, what stands, and everything about the works and reviewers
 * that are to be looked at widely.
 */
export function chosenPairs(choosing: Choosing, wide: Wide): ScoredPair[] {
  const { rows, columns, experienced, max } = choosing;
  const isWide = (row: number, column: number): boolean =>
    wide === 'everything' || wide.rows.has(row) || wide.columns.has(column);
  const chosen: ScoredPair[] = [];
  const nearestOfColumn: ScoredPair[][] = Array.from({ length: columns }, () => []);
  for (let row = 0; row < rows; row += 1) {
    const all: ScoredPair[] = [];
    for (let column = 0; column < columns; column += 1) {
      const score = choosing.score(row, column);
      if (score !== null) all.push([row, column, score]);
    }
    all.sort((a, b) => b[2] - a[2] || a[1] - b[1]);
    let able = 0;
    for (const [place, pair] of all.entries()) {
      const [, column] = pair;
      const isAble = experienced?.has(column) ?? false;
      if (isAble) able += 1;
      const isNear = place < NEAREST || (isAble && able <= NEAREST_EXPERIENCED);
      if (isNear || isWide(row, column) || choosing.isHeld(row, column)) chosen.push(pair);
      else nearestOfColumn[column]?.push(pair);
    }
  }
  const besides = nearestOfColumn.flatMap((theirs, column) =>
    theirs.sort((a, b) => b[2] - a[2] || a[0] - b[0]).slice(0, max[column] ?? 0),
  );
  return [...chosen, ...besides];
}
