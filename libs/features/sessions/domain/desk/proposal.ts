import type { PlannedSession } from '../timetable-facts';
import type { ProposedMove } from './difference';

/** What a proposal was asked for. */
export interface ProposalWish {
  /** To improve what stands, or to begin anew; what is pinned or locked stays in both. */
  readonly from: 'nothing' | 'here';
  /** How long the engine may search; it ends earlier where it is cancelled, with the best so far. */
  readonly seconds: number | null;
  /** Steps instead of seconds: the same seed and steps give the same timetable. */
  readonly iterations: number | null;
  readonly seed: number;
  /** Instead of the weights of the conference, for comparing. */
  readonly weights: Readonly<Record<string, number>> | null;
}

/** A timetable that people may accept, as a whole or in part. */
export interface DeskProposal {
  readonly from: ProposalWish['from'];
  /** Of the timetable from which it started. */
  readonly startVersion: number;
  readonly weights: Readonly<Record<string, number>>;
  readonly sessions: readonly PlannedSession[];
  readonly figures: {
    readonly talks: number;
    readonly sessions: number;
    readonly clashes: number;
    readonly cost: number;
  };
  readonly before: { readonly cost: number; readonly terms: Readonly<Record<string, number>> };
  readonly after: { readonly cost: number; readonly terms: Readonly<Record<string, number>> };
  readonly moves: readonly ProposedMove[];
  readonly reasons: readonly string[];
}
