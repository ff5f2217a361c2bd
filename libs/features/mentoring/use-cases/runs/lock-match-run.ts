import { DomainError, type Id, notFound } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import type { MatchInput } from '../../domain/match-input';
import type { MatchRunKind, MatchRunState } from '../../domain/pairing';
import type { MatchProposal } from '../../domain/propose-pairs';

/** A run, as long as nobody has decided on it. */
export interface LockedRun {
  readonly kind: MatchRunKind;
  readonly input: MatchInput;
  readonly proposal: MatchProposal;
}

/**
 * The run that somebody is about to accept or discard, locked until the end of the transaction.
 * @throws DomainError `not-found`; `wrong-state` when that has been done before
 */
export async function lockMatchRun(tx: Transaction, conferenceId: Id, id: Id): Promise<LockedRun> {
  const [run]: (LockedRun & { state: MatchRunState })[] = await tx.query(
    'SELECT kind, state, input, proposal FROM match_run WHERE id = $1 AND conference_id = $2 FOR UPDATE',
    [id, conferenceId],
  );
  if (!run) throw notFound('match run');
  if (run.state !== 'proposed') {
    throw new DomainError('conflict', 'wrong-state', `This proposal has been ${run.state} already. Match again.`);
  }
  return run;
}
