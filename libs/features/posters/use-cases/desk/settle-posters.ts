import type { Transaction } from '@colloquy/platform/database';
import type { PosterDesk } from '../../domain/desk/poster-desk';
import { changePosters } from './change-posters';
import { type PosterGround, readDesk } from './read-desk';

/**
 * Reads the desk once nothing hangs there that has no place any more: posters that were withdrawn or are not accepted leave
 * their boards; all others keep theirs, and their numbers. Part of the caller's act, which holds the posters.
 */
export async function settlePosters(tx: Transaction, ground: PosterGround): Promise<PosterDesk> {
  const desk = await readDesk(tx, ground);
  const left = [...desk.standing.keys()].filter((id) => !desk.posters.has(id));
  if (left.length === 0) return desk;
  const steps = left.map((submissionId) => ({ submissionId, to: null }));
  await changePosters(tx, desk, { kind: 'left', by: null, steps });
  return readDesk(tx, ground);
}
