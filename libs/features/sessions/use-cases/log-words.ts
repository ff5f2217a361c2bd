import type { LogWords } from '@colloquy/platform/acts';

/** What this room's acts are called in the log. */
export const SESSIONS_LOG_WORDS: LogWords = {
  acts: {
    'ask-for-timetable': { say: () => 'asked for a proposal of sessions' },
    'accept-timetable': { say: () => 'accepted a proposal of sessions' },
  },
};
