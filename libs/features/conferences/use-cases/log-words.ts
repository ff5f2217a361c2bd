import { type LogWords, several } from '@colloquy/platform/acts';

/** What this room's acts are called in the log. */
export const CONFERENCES_LOG_WORDS: LogWords = {
  acts: {
    'become-founder': { say: () => 'became somebody who may create conferences here' },
    'set-submission-form': { say: () => 'changed the submission form' },
    'create-conference': { say: ({ subject }) => `created the conference “${subject}”`, subject: 'conference' },
    'add-members': { say: ({ count }) => `gave ${several(count, 'person', 'people')} a role` },
    'add-suggested-notices': { say: () => 'added the suggested notices' },
    'write-notice': { say: ({ subject }) => `wrote the notice “${subject}”`, subject: 'notice' },
    'change-notice': { say: ({ subject }) => `changed the draft of the notice “${subject}”`, subject: 'notice' },
    'publish-notice': { say: ({ subject }) => `published the notice “${subject}”`, subject: 'notice' },
    'give-consent': { say: ({ subject }) => `agreed to ${subject}`, subject: 'notice-version' },
    'withdraw-consent': {
      say: ({ subject }) => `withdrew what they had agreed to in ${subject}`,
      subject: 'notice-version',
    },
  },
  subjects: {
    conference: {
      names: 'SELECT id, title AS name FROM conference WHERE id = ANY ($1::uuid[]) AND ($2::uuid IS NULL OR id = $2)',
    },
    notice: {
      names: `SELECT id, title AS name FROM notice WHERE id = ANY ($1::uuid[]) AND ($2::uuid IS NULL OR conference_id = $2)`,
    },
    'notice-version': {
      names: `SELECT v.id, '“' || v.title || '”, version ' || v.number AS name
        FROM notice_version v JOIN notice n ON n.id = v.notice_id
        WHERE v.id = ANY ($1::uuid[]) AND ($2::uuid IS NULL OR n.conference_id = $2)`,
    },
  },
};
