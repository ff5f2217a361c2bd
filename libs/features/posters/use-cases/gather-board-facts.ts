import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import type { BoardFacts } from '../domain/board-facts';
import type { PosterSession } from '../domain/poster-session';
import { gatherPosters } from './gather-posters';

/** What the board plan of a poster session depends on, as it stands now. */
export async function gatherBoardFacts(db: Reader, conferenceId: Id, session: PosterSession): Promise<BoardFacts> {
  const { posters } = await gatherPosters(db, conferenceId);
  return { floorPlan: session.floorPlan, posters, shifts: session.shifts.length };
}
