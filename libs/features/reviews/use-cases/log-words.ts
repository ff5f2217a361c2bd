import { type LogWords, several } from '@colloquy/platform/acts';
import { mayReadReason } from './deciding/waiting-decisions';

/** That works were reviewed too little, and why they were released all the same, to whoever may read that. */
const onFewReviews = (reason: string | null): string =>
  `some on fewer reviews than the least, ${reason === null ? 'and said why' : `because: “${reason}”`}`;

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
    abstain: {
      say: ({ subject }) => `gave ${subject} back without a review`,
      subject: 'submission',
      veiled: true,
    },
    'post-in-discussion': {
      say: ({ subject }) => `wrote in the discussion of ${subject}`,
      subject: 'submission',
      veiled: true,
    },
    'widen-post': {
      say: ({ subject }) => `opened something said about ${subject} to more people`,
      subject: 'submission',
      veiled: true,
    },
    'take-again': {
      say: ({ subject }) => `took ${subject} to review after all`,
      subject: 'submission',
      veiled: true,
    },
    redact: { say: ({ subject }) => `looked at how reviewers read ${subject}`, subject: 'submission' },
    'show-file-to-reviewers': {
      say: ({ subject }) => `said whether reviewers see a file of ${subject}`,
      subject: 'submission',
    },
    decide: { say: ({ count }) => `took down ${several(count, 'decision')}` },
    'set-deciding-plan': { say: () => 'set how many places there are to decide on' },
    'import-decisions': { say: ({ count }) => `took down ${several(count, 'decision')} from a file` },
    'release-decisions': { say: ({ count }) => `released ${several(count, 'decision')}` },
    'release-decisions-with-few-reviews': {
      say: ({ count, words }) => `released ${several(count, 'decision')}, ${onFewReviews(words)}`,
      subject: 'release',
    },
    'order-release': { say: ({ count }) => `ordered the release of ${several(count, 'decision')}` },
    'order-release-with-few-reviews': {
      say: ({ count, words }) => `ordered the release of ${several(count, 'decision')}, ${onFewReviews(words)}`,
      subject: 'release',
    },
    'undo-release': { say: () => 'called the release of decisions back' },
    'set-answer-rules': { say: () => 'said how long authors have to answer, and how the waiting list moves' },
    'order-waiting': { say: () => 'put the waiting list in another order' },
    'decline-place': { say: ({ subject }) => `gave the place of ${subject} back`, subject: 'submission' },
    'share-answer': {
      say: ({ subject }) => `let the mentor of ${subject} read what was decided`,
      subject: 'submission',
    },
    'stop-sharing-answer': {
      say: ({ subject }) => `let the mentor of ${subject} read no more what was decided`,
      subject: 'submission',
    },
    'carry-out-release': {
      say: ({ count }) =>
        `${several(count, 'decision')} ${count === 1 ? 'was' : 'were'} released at the moment that was set`,
      byItself: true,
    },
  },
  sights: {
    abstentions: {
      say: ({ subject }) => `read who gave ${subject} back without a review, and why`,
      subject: 'submission',
    },
    reviews: {
      say: ({ subject }) => `read the reviews of ${subject}, with the reviewers’ names`,
      subject: 'submission',
    },
  },
  subjects: {
    release: {
      names: `SELECT id, few_reviews_reason AS name FROM decision_release
        WHERE id = ANY ($1::uuid[]) AND ($2::uuid IS NULL OR conference_id = $2)`,
      unread: `SELECT r.id FROM decision_release r WHERE r.id = ANY ($1::uuid[]) AND NOT (${mayReadReason('$2::uuid')})`,
    },
  },
};
