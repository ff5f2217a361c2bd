import { type LogWords, several } from '@colloquy/platform/acts';

/** What this room's acts are called in the log. */
export const SESSIONS_LOG_WORDS: LogWords = {
  acts: {
    'ask-for-timetable': { say: () => 'asked for a proposal of sessions' },
    'ask-for-timetable-bound': { say: () => 'asked how good the timetable is' },
    'accept-timetable': { say: () => 'accepted a proposal of sessions' },
    'stop-timetable-search': { say: () => 'ended a search for a timetable' },
    'discard-timetable': { say: () => 'put a proposal of sessions away' },
    'move-talks': { say: ({ count }) => `moved ${several(count, 'talk')} in the timetable` },
    'pin-talks': { say: ({ count }) => `pinned ${several(count, 'talk')} in the timetable, or took the pins out` },
    'acknowledge-clash': { say: () => 'said why a clash in the timetable stays, or took that back' },
    'set-timetable-weights': { say: () => 'said what matters how much in the timetable' },
    'edit-sessions': { say: ({ count }) => `gave ${several(count, 'session')} a title or a chair` },
    'keep-room-rules': {
      say: () => 'said how far rooms are apart, when they are closed, or how long people rest between two talks',
    },
    'expect-audience': { say: () => 'said how many people are expected at a talk' },
    'lock-timetable': { say: () => 'locked a part of the timetable, or opened it again' },
  },
};
