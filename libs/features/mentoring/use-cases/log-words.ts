import type { LogWords } from '@colloquy/platform/acts';
import { TOGETHER_ACTS } from './together/log-words';

/** What this room's acts are called in the log. */
export const MENTORING_LOG_WORDS: LogWords = {
  acts: {
    ...TOGETHER_ACTS,
    'save-mentor-profile': { say: ({ subject }) => `saved the mentor profile of ${subject}`, subject: 'person' },
    'accept-pairing': { say: () => 'said yes to a work as its mentor' },
    'decline-pairing': { say: () => 'said no to a work as its mentor' },
    'start-match-run': { say: () => 'asked for a proposal of mentors' },
    'accept-match-run': { say: () => 'accepted a proposal of mentors' },
    'discard-match-run': { say: () => 'discarded a proposal of mentors' },
  },
};
