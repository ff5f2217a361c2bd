import type { PlannedSession } from '../timetable-facts';
import type { ProposedMove } from './difference';
import type { ProposalWish } from './proposal-wish';

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
  /** What is asked for and cannot all hold, in words: a set of which each one given up would help. Empty where nothing is proven. */
  readonly conflict: readonly string[];
}
