/** A row (mentee, paper) and the column (mentor, reviewer) that serves it, both counted from 0. */
export type Pair = readonly [row: number, column: number];

/** Scores pair by pair, for large conferences where each row has only some candidates. What is not listed is forbidden. */
export interface SparseScores {
  readonly rows: number;
  readonly columns: number;
  readonly pairs: readonly (readonly [row: number, column: number, score: number])[];
}

/**
 * Who may be matched with whom, how well each pair fits, and how many each side wants.
 *
 * @example { scores: [[9, 4], [8, null]], demand: 1, min: 0, max: 1, rowNames: ['Ana', 'Ben'], columnNames: ['Dr Cole', 'Dr Diaz'] }
 */
export interface MatchingProblem {
  readonly name?: string;
  /** One list per row with one score per column, the higher the better, in any unit. Null or below 0: forbidden. */
  readonly scores: readonly (readonly (number | null)[])[] | SparseScores;
  /** How many different columns each row wants: one number for all, or one per row. 1 if not given. */
  readonly demand?: number | readonly number[];
  /** How many rows each column should get at least: one number for all, or one per column. 0 if not given. */
  readonly min?: number | readonly number[];
  /** How many rows each column takes at most: one number for all, or one per column. */
  readonly max: number | readonly number[];
  /** Pairs that stay, whatever they cost. */
  readonly locks?: readonly Pair[];
  /** Sets of columns of which no row has more than one: reviewers of one lab. */
  readonly apart?: readonly (readonly number[])[];
  /** What the columns of such a set are to each other, for sentences: "are of one lab"; "must not share one" if not given. */
  readonly apartBecause?: string;
  /** Kinds of columns of which every row should have some. */
  readonly quotas?: readonly Quota[];
  /**
   * What uneven loads cost, in units of score: the first row beyond a column's fair share costs this, the second twice as
   * much, and so on. 0 if not given.
   */
  readonly balance?: number;
  /** Names for explanations; "row 3" and "column 7" (counted from 0) if not given. */
  readonly rowNames?: readonly string[];
  readonly columnNames?: readonly string[];
}

/** "At least one experienced": how many of some columns each row should have, or as many as it wants at all. */
export interface Quota {
  /** What these columns are, for sentences: "experienced reviewers". */
  readonly name: string;
  readonly columns: readonly number[];
  readonly least: number;
}

/**
 * `sum`: the sum of scores as high as possible. `fair`: first the worst total of a row that is served as high as
 * possible, then the sum. `leximin`: as few pairs as possible in the lowest level of scores, then in the next, and so on,
 * a level being a twentieth of the highest score; then the sum. Before all come: as few missing as possible, then as few
 * places below a minimum as possible.
 */
export type Objective = 'sum' | 'fair' | 'leximin';

/** Who is matched with whom, and what could not be met. */
export interface Assignment {
  /** In order of row, then column. */
  readonly pairs: readonly Pair[];
  /** One entry for each column that a row wants and does not get. */
  readonly unassigned: readonly number[];
  /** The columns with fewer rows than their minimum. */
  readonly short: readonly number[];
}

/** An {@link Assignment} with its figures. */
export interface MatchingSolution extends Assignment {
  readonly objective: Objective;
  /** Sum of the scores of all pairs. */
  readonly sum: number;
  /** Lowest total of any row that wants something; a row that gets nothing has 0. Null when no row wants anything. */
  readonly worst: number | null;
  /** What the organiser should know about the data or the answer, in sentences. */
  readonly notes: readonly string[];
}
