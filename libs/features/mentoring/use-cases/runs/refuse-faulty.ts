import { DomainError, type Id } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import { acceptanceFaults, type IntendedPair } from '../../domain/acceptance-faults';
import type { MentorBarriers } from './mentor-barriers';
import { readPresentState } from './present-state';

/** Refuses pairs that no longer hold. @throws DomainError `stale-proposal` naming what has changed since they were thought of */
export async function refuseFaulty(
  tx: Transaction,
  barriers: MentorBarriers,
  conferenceId: Id,
  pairs: readonly IntendedPair[],
): Promise<void> {
  const faults = acceptanceFaults(pairs, await readPresentState(tx, barriers, conferenceId, pairs));
  if (faults.length === 0) return;
  const message = 'Things have changed since these pairs were proposed. Discard them and match again.';
  throw new DomainError('stale', 'stale-proposal', message, faults);
}
