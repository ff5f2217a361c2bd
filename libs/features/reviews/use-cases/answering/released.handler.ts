import { isPlaced } from '@colloquy/engines/deciding';
import type { EventHandler } from '@colloquy/platform/acts';
import type { DecisionsReleased } from '../deciding/deciding-events';
import { offerPlace } from './ask-for-answer';
import { askForRevision } from './revisions';

/**
 * What comes next for works whose decision is known: whoever has a place is asked whether they take it, and whoever is to
 * revise is told until when. A work that has moved on meanwhile is left alone.
 */
export const followReleaseHandler = (publicUrl: string): EventHandler<DecisionsReleased> => ({
  name: 'reviews.follow-release',
  handles: 'DecisionsReleased',
  async handle(tx, { conferenceId, payload }) {
    for (const { submissionId, outcome } of payload.decisions) {
      // Not FOR UPDATE: whoever places these works in the timetable meanwhile refers to them, in another order.
      const [work]: { state: string }[] = await tx.query(
        'SELECT state FROM submission WHERE id = $1 FOR NO KEY UPDATE',
        [submissionId],
      );
      const place = { conferenceId, submissionId };
      if (isPlaced(outcome) && work?.state === 'accepted') {
        await offerPlace(tx, publicUrl, { ...place, type: outcome, fromWaitlist: false });
      }
      if (outcome === 'revise' && work?.state === 'in revision') await askForRevision(tx, publicUrl, place);
    }
  },
});
