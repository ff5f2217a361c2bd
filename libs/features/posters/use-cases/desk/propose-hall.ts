import type { FloorPlan, RunProposal, RunWish } from '@colloquy/engines/poster-layout';
import type { Id, Viewer } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { runInThread } from '@colloquy/platform/jobs';
import { expectSession } from './read-changes';

/**
 * Ways to set up so many boards in a session's hall as it is drawn, the best first; nothing is changed.
 * @throws DomainError `not-found` for others than organisers; from the engine, a wish that cannot be understood
 */
export async function proposeHall(
  db: Reader,
  viewer: Viewer,
  input: { readonly conferenceId: Id; readonly posterSessionId: Id; readonly wish: RunWish },
): Promise<RunProposal[]> {
  await expectSession(db, viewer, input);
  const [session]: { floorPlan: FloorPlan }[] = await db.query(
    'SELECT floor_plan AS "floorPlan" FROM poster_session WHERE id = $1',
    [input.posterSessionId],
  );
  const module = require.resolve('../../domain/hall-of');
  return runInThread<RunProposal[]>(module, 'hallProposals', [session?.floorPlan, input.wish]);
}
