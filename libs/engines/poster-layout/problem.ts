import type { BoardFeature, FloorPlan } from './floor-plan';

/** A sheet of paper by its name; A0 is 841 × 1189 mm, A1 594 × 841 mm. */
export type SheetFormat = 'A0 portrait' | 'A0 landscape' | 'A1 portrait' | 'A1 landscape';

/** A sheet of paper in metres as it hangs. */
export interface SheetSize {
  readonly width: number;
  readonly height: number;
}

/** Names of all constraints: `constraints/` has a file for each. */
export const CONSTRAINT_NAMES = [
  'poster-placed',
  'board-once',
  'needs-met',
  'poster-fits',
  'pin-held',
  'shift-of-session',
  'presenter-in-one-place',
  'presenter-free',
  'helper-in-one-place',
  'similar-neighbours',
  'crowds-apart',
  'few-moves',
  'sponsors-first',
  'neighbours-take-turns',
  'helpers-have-time',
  'related-take-turns',
  'shifts-alternate',
] as const;

/** The name of a constraint. */
export type ConstraintName = (typeof CONSTRAINT_NAMES)[number];

/** Whether a constraint must hold or is weighed against others. */
export type Level = 'hard' | 'soft';

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
  /** The sheet that it is printed on, where known; its board must be wide enough and take it as it hangs. */
  readonly sheet?: SheetFormat | SheetSize;
  /** Expected crowd, 0 (none) to 1 (the largest); 0 where not given, 0.5 for a poster that competes for a prize. */
  readonly popularity?: number;
  /** Ids of its mentors: they stand at no poster of their own meanwhile, and have time for each that they mentor. */
  readonly mentors?: readonly string[];
  /** Ids of those who judge it: as its mentors. */
  readonly judges?: readonly string[];
  /** Shifts, from 0, in which one of its presenters gives a talk elsewhere. */
  readonly busy?: readonly number[];
  /** It belongs to a sponsor: near the entrance. */
  readonly sponsored?: boolean;
  /** It competes for a prize: it draws a crowd. */
  readonly prize?: boolean;
  /** The board that people were told; the shift likewise. */
  readonly published?: number;
  readonly publishedShift?: number;
}

/**
 * How much two posters have in common, 0 (nothing) to 1 (the same subject); symmetric. Either a full table whose rows
 * and columns follow the posters, or the pairs that have anything in common, each named once, by ids.
 */
export type SimilarityTable =
  | { readonly rows: readonly (readonly number[])[] }
  | { readonly pairs: readonly (readonly [string, string, number])[] };

/** A poster and the number of a board; in a pin, a shift as well where that is fixed too. */
export interface Pin {
  readonly poster: string;
  readonly board: number;
  readonly shift?: number;
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
  /** Where posters hung in the last plan, for those that say nothing themselves: moving one must gain enough. */
  readonly previous?: readonly Pin[];
  /** Names of people by id, for the words of reasons. */
  readonly people?: Readonly<Record<string, { readonly name: string }>>;
  /** What a unit of a constraint costs, where it shall not be what the constraint itself says; 0 switches it off. */
  readonly weights?: Readonly<Partial<Record<ConstraintName, number>>>;
  /** Constraints that shall be hard or soft otherwise than they say themselves. */
  readonly levels?: Readonly<Partial<Record<ConstraintName, Level>>>;
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
