import type { Id } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import type { Jobs } from '@colloquy/platform/jobs';
import { MATCH_MENTORS, type MatchRequest } from '../runs/match-request';
import type { PairRow } from './pair-rows';

/**
 * Lets somebody else be looked for, for one work: a proposal that an organiser confirms. Part of the caller's act; runs
 * once it is done. Proposals for the work that nobody has confirmed are put aside.
 * @returns the job's id, which its proposal bears
 */
export async function askForRepair(
  tx: Transaction,
  jobs: Jobs,
  context: ActContext,
  { conferenceId, submissionId }: Pick<PairRow, 'conferenceId' | 'submissionId'>,
): Promise<Id> {
  await tx.query(
    `UPDATE match_run SET state = 'discarded' WHERE kind = 'repair' AND submission_id = $1 AND state = 'proposed'`,
    [submissionId],
  );
  const input: MatchRequest = { kind: 'repair', submissionId, options: { objective: 'fair', seed: 1 } };
  return jobs.enqueue(tx, context, { kind: MATCH_MENTORS, conferenceId, input });
}
