import { type LogWords, several } from '@colloquy/platform/acts';

/** What this room's acts are called in the log. */
export const REVIEWS_LOG_WORDS: LogWords = {
  acts: {
    'set-criteria': { say: () => 'set the criteria of review' },
    'set-reviewing-rules': { say: () => 'changed what holds for reviewing' },
    'propose-reviewers': { say: () => 'asked for a proposal of reviewers' },
    'assign-reviewers': { say: ({ count }) => `gave reviewers ${several(count, 'work')} to review` },
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
