import type { Id } from '@colloquy/kernel';
import type { EventHandler } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { holdPosters, readPosterGround } from './read-desk';
import { settlePosters } from './settle-posters';

/** What may take a poster that hangs out of the programme: it is withdrawn, or decided on anew. */
const FOLLOWED = ['SubmissionWithdrawn', 'DecisionsReleased'] as const;

/** A poster that has no place any more leaves its board; all others keep theirs, and the boards their numbers. */
export const FREE_BOARDS: readonly EventHandler[] = FOLLOWED.map((handles) => ({
  name: handles === 'SubmissionWithdrawn' ? 'posters.free-board' : `posters.follow-${handles}`,
  handles,
  handle: (tx, { conferenceId, payload }) => settle(tx, conferenceId, workIn(payload)),
}));

/** The one work that something is about, if it is. */
function workIn(payload: unknown): Id | null {
  return (payload as { readonly submissionId?: Id }).submissionId ?? null;
}

async function settle(tx: Transaction, conferenceId: Id, submissionId: Id | null): Promise<void> {
  const [hangs]: unknown[] = await tx.query(
    `SELECT 1 FROM board_placement b JOIN poster_session h ON h.id = b.poster_session_id
     WHERE h.conference_id = $1 AND ($2::uuid IS NULL OR b.submission_id = $2) LIMIT 1`,
    [conferenceId, submissionId],
  );
  if (!hangs) return;
  await holdPosters(tx, conferenceId);
  await settlePosters(tx, await readPosterGround(tx, conferenceId));
}
