import type { LogWords } from '@colloquy/platform/acts';

/** What this room's acts are called in the log. */
export const POSTERS_LOG_WORDS: LogWords = {
  acts: {
    'set-up-poster-session': {
      say: ({ subject }) => `set up the poster session “${subject}”`,
      subject: 'poster-session',
    },
    'ask-for-boards': {
      say: ({ subject }) => `asked for a proposal of boards for “${subject}”`,
      subject: 'poster-session',
    },
    'accept-boards': { say: () => 'accepted a proposal of boards' },
  },
  subjects: {
    'poster-session': {
      names: `SELECT id, title AS name FROM poster_session WHERE id = ANY ($1::uuid[]) AND ($2::uuid IS NULL OR conference_id = $2)`,
    },
  },
};
