import type { LogWords, Wording } from '@colloquy/platform/acts';

const about = (say: (work: string) => string): Wording => ({
  say: ({ subject }) => say(subject),
  subject: 'submission',
});

/** What mentor and authors do with each other: that it was done, and never a word of what was written. */
export const FEEDBACK_ACTS: LogWords['acts'] = {
  'comment-on-version': about((work) => `commented on ${work}`),
  'reply-to-comment': about((work) => `answered a comment on ${work}`),
  'change-comment': about((work) => `changed a comment of theirs on ${work}`),
  'remove-comment': about((work) => `took back a comment of theirs on ${work}`),
  'resolve-thread': about((work) => `resolved a comment on ${work}`),
  'reopen-thread': about((work) => `opened a comment on ${work} again`),
  'take-suggestion': about((work) => `took a suggested wording into ${work}`),
  'untake-suggestion': about((work) => `brought their own words back into ${work}`),
  'leave-suggestion': about((work) => `left the words of ${work} as they are`),
  'report-comment': about((work) => `showed a comment on ${work} to the organisers`),
  'close-report': { say: () => 'closed the report of a comment' },
  'ask-for-feedback': about((work) => `asked for feedback on ${work}`),
  'return-round': about((work) => `returned a round of feedback on ${work}`),
  'take-back-round': about((work) => `took back the question for feedback on ${work}`),
};
