import type { SubmissionWithdrawn } from '@colloquy/features/submissions';
import type { EventHandler } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';

/** A withdrawn poster leaves its board; the others keep their numbers. */
export const freeBoard: EventHandler<SubmissionWithdrawn> = {
  name: 'posters.free-board',
  handles: 'SubmissionWithdrawn',
  async handle(tx: Transaction, event: SubmissionWithdrawn): Promise<void> {
    await tx.query('DELETE FROM board_placement WHERE submission_id = $1', [event.payload.submissionId]);
  },
};
