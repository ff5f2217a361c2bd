import type { SubmissionWithdrawn } from '@colloquy/features/submissions';
import type { EventHandler } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';

/** A withdrawn talk leaves the timetable; a session that loses its last talk goes with it. */
export const freeSlot: EventHandler<SubmissionWithdrawn> = {
  name: 'sessions.free-slot',
  handles: 'SubmissionWithdrawn',
  async handle(tx: Transaction, event: SubmissionWithdrawn): Promise<void> {
    await tx.query('DELETE FROM placement WHERE submission_id = $1', [event.payload.submissionId]);
    await tx.query(
      'DELETE FROM session s WHERE s.conference_id = $1 AND NOT EXISTS (SELECT 1 FROM placement WHERE session_id = s.id)',
      [event.conferenceId],
    );
  },
};
