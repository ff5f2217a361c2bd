import type { BoardFeature, FloorPlan } from './floor-plan';

/** A poster that wants a board. */
export interface Poster {
  /** Unique in the problem. */
  readonly id: string;
  readonly title: string;
  /** Ids of those who stand at it. A person may present several posters, each in a shift of its own. */
  readonly presenters: readonly string[];
  /** What its board must offer. */
  readonly needs: readonly BoardFeature[];
  /** Metres of board that it takes, where known; its board must be at least as wide. */
  readonly width?: number;
  /** Expected crowd, 0 (none) to 1 (the largest). */
  readonly popularity?: number;
}

/**
 * How much two posters have in common, 0 (nothing) to 1 (the same subject); symmetric. Either a full table whose rows
 * and columns follow the posters, or the pairs that have anything in common, each named once, by ids.
 */
export type SimilarityTable =
  | { readonly rows: readonly (readonly number[])[] }
  | { readonly pairs: readonly (readonly [string, string, number])[] };

/** A poster and the number of a board. */
export interface Pin {
  readonly poster: string;
  readonly board: number;
}

/** Which posters hang in which hall, and what must hold. */
export interface PosterProblem {
  readonly floorPlan: FloorPlan;
  readonly posters: readonly Poster[];
  readonly similarity: SimilarityTable;
  /** Wishes of the organiser that the solver must keep. */
  readonly pins?: readonly Pin[];
  /** How many shifts share the session, 2 (odd and even boards) where not given. */
  readonly shifts?: number;
  /** From this similarity on two posters count as similar in the figures; 0.5 where not given. */
  readonly similarFrom?: number;
  /** Where posters hung in the last plan: a new plan then moves only what gains enough. */
  readonly previous?: readonly Pin[];
}

/** One poster on its board, with the shift in which its presenters stand there, from 0. */
export interface Placement {
  readonly poster: string;
  readonly board: number;
  readonly shift: number;
}

/** Where every poster hangs; in order of the board numbers. */
export interface BoardPlan {
  readonly placements: readonly Placement[];
}

/** The number of shifts where a problem names none: odd boards, then even ones. */
export const USUAL_SHIFTS = 2;

/** The similarity from which two posters count as similar where a problem names none. */
export const USUALLY_SIMILAR = 0.5;
