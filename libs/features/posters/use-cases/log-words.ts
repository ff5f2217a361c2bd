import { type LogWords, several } from '@colloquy/platform/acts';

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
    'stop-board-search': { say: () => 'ended a search for boards' },
    'discard-boards': { say: () => 'put a proposal of boards away' },
    'accept-boards': { say: () => 'accepted a proposal of boards' },
    'edit-poster-session': {
      say: ({ subject }) => `changed title, room, times or shifts of “${subject}”`,
      subject: 'poster-session',
    },
    'remove-poster-session': { say: () => 'took a poster session away' },
    'share-out-posters': { say: ({ count }) => `shared ${several(count, 'poster')} out over the poster sessions` },
    'draw-floor-plan': {
      say: ({ subject }) => `changed the floor plan of “${subject}”`,
      subject: 'poster-session',
    },
    'move-posters': {
      say: ({ subject, count }) => `moved ${several(count, 'poster')} in “${subject}”`,
      subject: 'poster-session',
    },
    'pin-posters': {
      say: ({ subject, count }) => `pinned ${several(count, 'poster')} in “${subject}”, or took the pins out`,
      subject: 'poster-session',
    },
    'acknowledge-finding': {
      say: ({ subject }) => `said why something in “${subject}” stays as it is, or took that back`,
      subject: 'poster-session',
    },
    'set-poster-weights': {
      say: ({ subject }) => `said what matters how much in “${subject}”`,
      subject: 'poster-session',
    },
  },
  subjects: {
    'poster-session': {
      names: `SELECT id, title AS name FROM poster_session WHERE id = ANY ($1::uuid[]) AND ($2::uuid IS NULL OR conference_id = $2)`,
    },
  },
};
