import { type LogWords, several } from '@colloquy/platform/acts';

/** What this room's acts are called in the log. Authors do not learn who acted as a reviewer of their work. */
export const SUBMISSIONS_LOG_WORDS: LogWords = {
  acts: {
    'import-submissions': { say: ({ count }) => `imported ${several(count, 'submission')}` },
    'take-in-submissions': { say: ({ count }) => `brought in ${several(count, 'submission')} from files` },
    'confirm-place': { say: ({ subject }) => `confirmed ${subject}`, subject: 'submission' },
    'start-submission': { say: () => 'began a submission' },
    'start-as-guest': { say: () => 'began a submission' },
    'start-on-behalf': { say: () => 'began a submission for somebody else' },
    'keep-my-place': { say: ({ subject }) => `had the way back to ${subject} sent by mail`, subject: 'submission' },
    'submit-abstract': { say: ({ subject }) => `submitted ${subject}`, subject: 'submission' },
    'submit-in-grace': { say: ({ subject }) => `submitted ${subject} in the time of grace`, subject: 'submission' },
    'ask-co-author': { say: ({ subject }) => `asked an author of ${subject} to confirm`, subject: 'submission' },
    'remind-co-author': { say: ({ subject }) => `reminded an author of ${subject} to confirm`, subject: 'submission' },
    'take-back-co-author': {
      say: ({ subject }) => `took back the question to an author of ${subject}`,
      subject: 'submission',
    },
    'confirm-authorship': { say: ({ subject }) => `said that they are an author of ${subject}`, subject: 'submission' },
    'decline-authorship': { say: ({ subject }) => `said that ${subject} is not their work`, subject: 'submission' },
    'leave-work': { say: ({ subject }) => `left the authors of ${subject}`, subject: 'submission' },
    'ask-supervisor': {
      say: ({ subject }) => `asked the supervisor of ${subject} to sign it off`,
      subject: 'submission',
    },
    'sign-off': {
      say: ({ subject }) => `said as the supervisor that ${subject} may be submitted`,
      subject: 'submission',
    },
    'sign-off-not-yet': {
      say: ({ subject }) => `said as the supervisor that ${subject} is not to be submitted yet`,
      subject: 'submission',
    },
    'delegate-sign-off': { say: ({ subject }) => `named somebody else to sign off ${subject}`, subject: 'submission' },
    'override-sign-off': {
      say: ({ subject }) => `let ${subject} be submitted without its supervisor’s word`,
      subject: 'submission',
    },
    'make-late-link': { say: () => 'made a late link' },
    'end-late-link': { say: () => 'ended a late link' },
    'use-late-link': { say: ({ subject }) => `used a late link for ${subject}`, subject: 'submission' },
    'keep-version': { say: ({ subject }) => `kept a version of ${subject}`, subject: 'submission' },
    'restore-version': { say: ({ subject }) => `brought back an earlier version of ${subject}`, subject: 'submission' },
    'undo-withdrawal': { say: ({ subject }) => `brought back ${subject}`, subject: 'submission' },
    'add-file': { say: ({ subject }) => `added a file to ${subject}`, subject: 'submission' },
    'remove-file': { say: ({ subject }) => `removed a file of ${subject}`, subject: 'submission' },
    'restore-file': { say: ({ subject }) => `brought back a file of ${subject}`, subject: 'submission' },
    'move-submissions': {
      say: ({ subject, count }) => `moved ${several(count, 'submission')} to ${subject}`,
      subject: 'track',
    },
    'set-submission-types': {
      say: ({ subject, count }) => `set the type of ${several(count, 'submission')} to “${subject}”`,
      subject: 'presentation type',
    },
    'let-come-late': { say: ({ count }) => `changed until when ${several(count, 'submission')} may come late` },
    'withdraw-several': { say: ({ count }) => `withdrew ${several(count, 'submission')} on behalf of their authors` },
    'bring-back-several': { say: ({ count }) => `brought back ${several(count, 'submission')}` },
    'undo-bulk-change': { say: ({ count }) => `took back a change of ${several(count, 'submission')}` },
    'write-to-presenters': { say: ({ count }) => `wrote to ${several(count, 'presenter')}` },
    'compare-submissions': { say: ({ count }) => `looked for near-duplicates among ${several(count, 'submission')}` },
    'call-works-different': {
      say: ({ subject }) => `said that ${subject} and a work like it are different`,
      subject: 'submission',
    },
    'call-works-alike': {
      say: ({ subject }) => `said that ${subject} and a work like it are to be looked at after all`,
      subject: 'submission',
    },
    withdraw: { say: ({ subject }) => `withdrew ${subject}`, subject: 'submission' },
  },
  sights: {
    draft: { say: ({ subject }) => `read the draft of ${subject}`, subject: 'submission' },
    exported: {
      say: ({ subject }) => `took ${subject} away in a table, with its authors’ addresses`,
      subject: 'submission',
    },
  },
  subjects: {
    track: {
      names: `SELECT id, 'track ' || letter AS name FROM track WHERE id = ANY ($1::uuid[]) AND ($2::uuid IS NULL OR conference_id = $2)`,
    },
    'presentation type': {
      names: `SELECT id, name FROM presentation_type WHERE id = ANY ($1::uuid[]) AND ($2::uuid IS NULL OR conference_id = $2)`,
    },
    submission: {
      names: `SELECT id, code AS name FROM submission WHERE id = ANY ($1::uuid[]) AND ($2::uuid IS NULL OR conference_id = $2)`,
      veil: 'SELECT submission_id AS id FROM submission_author WHERE submission_id = ANY ($1::uuid[]) AND person_id = $2',
    },
  },
};
