import { DomainError, type Id } from '@colloquy/kernel';
import type { EventHandler } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { holdTimetable, readGround } from './read-desk';
import { settleDesk } from './settle-desk';

/** What may take the ground from under a placed talk: it is withdrawn, decided on anew, others present it, or its block, room or length changes. */
const FOLLOWED = [
  'SubmissionWithdrawn',
  'DecisionsReleased',
  'SetUpChanged',
  'AuthorsChanged',
  'AbstractSubmitted',
] as const;

/** A talk that has no place any more leaves the timetable; one that fits its place no longer comes into the pool. */
export const FOLLOW_CHANGES: readonly EventHandler[] = FOLLOWED.map((handles) => ({
  name: handles === 'SubmissionWithdrawn' ? 'sessions.free-slot' : `sessions.follow-${handles}`,
  handles,
  handle: (tx, { conferenceId, payload }) => settle(tx, conferenceId, workIn(payload)),
}));

/** The one work that something is about, if it is. */
function workIn(payload: unknown): Id | null {
  return (payload as { readonly submissionId?: Id }).submissionId ?? null;
}

async function settle(tx: Transaction, conferenceId: Id, submissionId: Id | null): Promise<void> {
  const [placed]: unknown[] = await tx.query(
    `SELECT 1 FROM placement p JOIN session s ON s.id = p.session_id
     WHERE s.conference_id = $1 AND ($2::uuid IS NULL OR p.submission_id = $2) LIMIT 1`,
    [conferenceId, submissionId],
  );
  if (!placed) return;
  await holdTimetable(tx, conferenceId);
  try {
    await settleDesk(tx, await readGround(tx, conferenceId));
  } catch (error) {
    // Without any length for talks there is nothing to measure by; they wait until there is one.
    if (!(error instanceof DomainError && error.code === 'no-talks')) throw error;
  }
}
