import type { Id } from '@colloquy/kernel';
import type { Outcome } from './outcome';

/** A work that would get something else. */
export interface Move {
  readonly submissionId: Id;
  /** Null where nothing is decided. */
  readonly from: Outcome | null;
  readonly to: Outcome;
}

/** Which works would get something else than they have now, in the order of the proposal. */
export function whoWouldMove(
  standing: ReadonlyMap<Id, Outcome>,
  proposed: readonly { readonly submissionId: Id; readonly outcome: Outcome }[],
): Move[] {
  return proposed.flatMap(({ submissionId, outcome }): Move[] => {
    const from = standing.get(submissionId) ?? null;
    return from === outcome ? [] : [{ submissionId, from, to: outcome }];
  });
}
