import { type LogWords, several } from '@colloquy/platform/acts';

/** What this room's acts are called in the log. Authors do not learn who acted as a reviewer of their work. */
export const SUBMISSIONS_LOG_WORDS: LogWords = {
  acts: {
    'import-submissions': { say: ({ count }) => `imported ${several(count, 'submission')}` },
    'confirm-place': { say: ({ subject }) => `confirmed ${subject}`, subject: 'submission' },
    withdraw: { say: ({ subject }) => `withdrew ${subject}`, subject: 'submission' },
  },
  subjects: {
    submission: {
      names: `SELECT id, code AS name FROM submission WHERE id = ANY ($1::uuid[]) AND ($2::uuid IS NULL OR conference_id = $2)`,
      veil: 'SELECT submission_id AS id FROM submission_author WHERE submission_id = ANY ($1::uuid[]) AND person_id = $2',
    },
  },
};
