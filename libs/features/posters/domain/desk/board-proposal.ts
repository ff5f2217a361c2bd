import type { Id } from '@colloquy/kernel';
import type { PlannedPoster } from '../board-facts';
import type { KeptBoard } from './poster-desk';

/** What a proposal of boards was asked for. */
export interface BoardWish {
  /** To begin anew, to improve what hangs, or to mend it with as few moves as can be; what is pinned stays in each. */
  readonly from: 'nothing' | 'here' | 'mend';
  /** How long the engine may search; it ends earlier where it is stopped, with the best so far. */
  readonly seconds: number | null;
  /** Steps instead of seconds: the same seed and steps give the same plan. */
  readonly iterations: number | null;
  readonly seed: number;
  /** Instead of the weights of the session, for comparing. */
  readonly weights: Readonly<Record<string, number>> | null;
}

/** What a plan costs, as a whole and by constraint. */
export interface BoardCost {
  readonly cost: number;
  readonly terms: Readonly<Record<string, number>>;
}

/** A poster that a proposal moves. */
export interface ProposedBoard {
  readonly submissionId: Id;
  /** Of the poster when the proposal was made: whoever moves it in between is not overwritten. */
  readonly version: number;
  readonly before: KeptBoard | null;
  readonly after: KeptBoard;
  /** The constraints that change for it, the greatest gain first. */
  readonly why: readonly { readonly term: string; readonly before: number; readonly after: number }[];
}

/** Boards that people may accept, as a whole or in part. */
export interface DeskBoardProposal {
  readonly from: BoardWish['from'];
  /** Of the desk from which it started. */
  readonly startVersion: number;
  readonly weights: Readonly<Record<string, number>>;
  /** In the order of the board numbers. */
  readonly placements: readonly PlannedPoster[];
  readonly figures: {
    readonly posters: number;
    readonly neighbourSimilarityIndex: number;
    readonly unmetNeeds: number;
    readonly sameShiftBeside: number;
    /** Rules that do not hold: none, in a plan that is whole. */
    readonly violations: number;
  };
  readonly before: BoardCost;
  readonly after: BoardCost;
  readonly moves: readonly ProposedBoard[];
  /** What speaks against it, the worst first. */
  readonly reasons: readonly string[];
}
