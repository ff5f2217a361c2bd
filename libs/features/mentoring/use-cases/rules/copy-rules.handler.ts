import type { ConferenceCloned } from '@colloquy/features/conferences';
import type { EventHandler } from '@colloquy/platform/acts';
import { readRules } from './read-rules';
import { storeRules } from './set-rules';

/** A conference that is made from an earlier one has its rules of mentoring, unless somebody was quicker. */
export const copyRules: EventHandler<ConferenceCloned> = {
  name: 'mentoring.copy-rules',
  handles: 'ConferenceCloned',
  async handle(tx, { conferenceId, payload }) {
    const { revision: there } = await readRules(tx, conferenceId);
    const { revision, ...rules } = await readRules(tx, payload.from);
    if (there === 0 && revision > 0) await storeRules(tx, conferenceId, rules, 0);
  },
};
