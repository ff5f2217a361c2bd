import { type LogWords, several } from '@colloquy/platform/acts';

/** What this room's acts are called in the log. */
export const REVIEWS_LOG_WORDS: LogWords = {
  acts: {
    'set-criteria': { say: () => 'set the criteria of review' },
    'set-reviewing-rules': { say: () => 'changed what holds for reviewing' },
    'propose-reviewers': { say: () => 'asked for a proposal of reviewers' },
    'assign-reviewers': { say: ({ count }) => `gave reviewers ${several(count, 'work')} to review` },
    'describe-reviewer': { say: () => 'said what they know as a reviewer' },
    'limit-reviewer': { say: ({ subject }) => `said how many works ${subject} takes to review`, subject: 'person' },
    'declare-conflict': {
      say: ({ subject }) => `gave ${subject} back, which they should not review`,
      subject: 'submission',
      veiled: true,
    },
    'record-conflict': { say: ({ subject }) => `said who should not review ${subject}`, subject: 'submission' },
    'take-back-conflict': { say: () => 'took back that somebody should not review a work' },
    'lead-training': {
      say: ({ subject }) => `read what somebody in training wrote on ${subject}`,
      subject: 'submission',
      veiled: true,
    },
    'submit-review': { say: ({ subject }) => `submitted a review of ${subject}`, subject: 'submission', veiled: true },
    decide: { say: ({ count }) => `took down ${several(count, 'decision')}` },
    'release-decisions': { say: ({ count }) => `released ${several(count, 'decision')}` },
  },
  sights: {
    reviews: {
      say: ({ subject }) => `read the reviews of ${subject}, with the reviewers’ names`,
      subject: 'submission',
    },
  },
};
