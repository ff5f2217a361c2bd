import type { LogWords } from '@colloquy/platform/acts';

/** What is done with messages, and who has read them, in the words of the log. */
export const MAIL_LOG_WORDS: LogWords = {
  acts: {
    'hold-message': { say: ({ subject }) => `held back a message to ${subject}`, subject: 'message', veiled: true },
    'release-message': { say: ({ subject }) => `let a message to ${subject} go`, subject: 'message', veiled: true },
    'retry-message': { say: ({ subject }) => `tried a message to ${subject} again`, subject: 'message', veiled: true },
    'edit-message': { say: ({ subject }) => `changed a message to ${subject}`, subject: 'message', veiled: true },
  },
  sights: {
    'mail-text': {
      say: ({ subject }) => `read a message to ${subject} in the outbox`,
      subject: 'message',
      veiled: true,
    },
  },
};
