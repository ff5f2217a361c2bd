import { acceptedSubmissions } from '@colloquy/features/reviews';
import { allSubmissions } from '@colloquy/features/submissions';
import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import type { BoardFacts } from '../domain/board-facts';
import type { PosterSession } from '../domain/poster-session';

/** What the board plan of a poster session depends on, as it stands now. */
export async function gatherBoardFacts(db: Reader, conferenceId: Id, session: PosterSession): Promise<BoardFacts> {
  const accepted = await acceptedSubmissions(db, conferenceId);
  const posterIds = new Set(accepted.filter(({ type }) => type === 'poster').map(({ submissionId }) => submissionId));
  const submissions = await allSubmissions(db, conferenceId);
  const posters = submissions
    .filter(({ id }) => posterIds.has(id))
    .map(({ id, code, title, abstract, trackId, authors }) => ({
      submissionId: id,
      code,
      title,
      text: abstract,
      trackId,
      presenterIds: authors.filter(({ presenter }) => presenter).map(({ personId }) => personId),
      needs: [],
    }));
  return { floorPlan: session.floorPlan, posters, shifts: session.shifts.length };
}
