import type { LogWords } from '@colloquy/platform/acts';

/** What this room's acts are called in the log. */
export const PROGRAMME_LOG_WORDS: LogWords = {
  acts: { 'publish-release': { say: () => 'published the programme' } },
  sights: {
    'poster-needs': {
      say: ({ subject }) => `printed what the presenters of ${subject} need of their board`,
      subject: 'submission',
    },
  },
};
