import type { Id } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import { BoardPlacementEntity } from '../data/poster-session.entity';
import type { PlannedPoster } from '../domain/board-facts';

/** Puts this plan in the place of the poster session's present one. Part of the caller's act. */
export async function storeBoards(
  tx: Transaction,
  posterSessionId: Id,
  placements: readonly PlannedPoster[],
): Promise<void> {
  await tx.query('DELETE FROM board_placement WHERE poster_session_id = $1', [posterSessionId]);
  await tx.insert(
    BoardPlacementEntity,
    placements.map((placement) => ({ ...placement, posterSessionId })),
  );
}
