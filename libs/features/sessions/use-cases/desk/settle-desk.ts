import type { Transaction } from '@colloquy/platform/database';
import { misfitsOf } from '../../domain/desk/misfits';
import { changeTimetable } from './change-timetable';
import { type DeskGround, type ReadDesk, readDesk } from './read-desk';

/**
 * Reads the desk once nothing stands on it that cannot stay: talks that were withdrawn or are not accepted any more leave,
 * and those that fit their place no longer come into the pool with a note. Part of the caller's act, which holds the timetable.
 */
export async function settleDesk(tx: Transaction, ground: DeskGround): Promise<ReadDesk> {
  const desk = await readDesk(tx, ground);
  const { left, pooled } = misfitsOf(desk);
  if (left.length === 0 && pooled.size === 0) return desk;
  if (left.length > 0) {
    const steps = left.map((submissionId) => ({ submissionId, to: null }));
    await changeTimetable(tx, desk, { kind: 'left', by: null, steps });
  }
  if (pooled.size > 0) {
    const steps = [...pooled.keys()].map((submissionId) => ({ submissionId, to: null }));
    const standing = left.length > 0 ? await readDesk(tx, ground) : desk;
    await changeTimetable(tx, standing, { kind: 'pool', by: null, steps, notes: pooled });
  }
  return readDesk(tx, ground);
}
