import type { Transaction } from '@colloquy/platform/database';
import { misfitsOf } from '../../domain/desk/misfits';
import { presentersChanged } from '../../domain/desk/presenters-changed';
import { changeTimetable } from './change-timetable';
import { engagePresenters } from './engage-presenters';
import { type DeskGround, type ReadDesk, readDesk } from './read-desk';

/**
 * Reads the desk once nothing stands on it that cannot stay: talks that were withdrawn or are not accepted any more leave,
 * and those that fit their place no longer come into the pool with a note, like those whose new presenters are elsewhere at
 * that time; for all others the time of who presents them now is taken. Part of the caller's act, which holds the timetable.
 */
export async function settleDesk(tx: Transaction, ground: DeskGround): Promise<ReadDesk> {
  const desk = await readDesk(tx, ground);
  const misfits = misfitsOf(desk);
  const { left } = misfits;
  const { engaged, pooled } = presentersChanged(desk, new Set([...left, ...misfits.pooled.keys()]));
  const notes = new Map([...misfits.pooled, ...pooled]);
  if (left.length === 0 && notes.size === 0 && engaged.length === 0) return desk;
  if (notes.size > 0) {
    const steps = [...notes.keys()].map((submissionId) => ({ submissionId, to: null }));
    await changeTimetable(tx, desk, { kind: 'pool', by: null, steps, notes });
  }
  if (left.length > 0) {
    const steps = left.map((submissionId) => ({ submissionId, to: null }));
    const standing = notes.size > 0 ? await readDesk(tx, ground) : desk;
    await changeTimetable(tx, standing, { kind: 'left', by: null, steps });
  }
  await engagePresenters(tx, ground, engaged);
  return readDesk(tx, ground);
}
