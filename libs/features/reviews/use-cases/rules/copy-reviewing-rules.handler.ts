import type { ConferenceCloned } from '@colloquy/features/conferences';
import type { EventHandler } from '@colloquy/platform/acts';
import { readReviewingRules } from './read-reviewing-rules';
import { storeReviewingRules } from './set-reviewing-rules';

/** A conference that is made from an earlier one has its rules of reviewing, unless somebody was quicker. */
export const copyReviewingRules: EventHandler<ConferenceCloned> = {
  name: 'reviews.copy-reviewing-rules',
  handles: 'ConferenceCloned',
  async handle(tx, { conferenceId, payload }) {
    const { version: there } = await readReviewingRules(tx, conferenceId);
    const { version, ...rules } = await readReviewingRules(tx, payload.from);
    if (there === 0 && version > 0) await storeReviewingRules(tx, conferenceId, rules, 0);
  },
};
