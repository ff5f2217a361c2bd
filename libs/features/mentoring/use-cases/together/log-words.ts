import type { LogWords } from '@colloquy/platform/acts';

const about = (say: (subject: string) => string) => ({
  say: ({ subject }: { readonly subject: string }) => say(subject),
  subject: 'submission',
});

/** What mentor and authors do together: that it was done, never what was said. */
export const TOGETHER_ACTS: LogWords['acts'] = {
  'agree-to-mentoring': { say: () => 'agreed to how mentor and presenter work together' },
  'comment-on-page': about((work) => `commented on a page of ${work}`),
  'reply-to-page-comment': about((work) => `answered a comment on a page of ${work}`),
  'resolve-page-comment': about((work) => `resolved a comment on a page of ${work}`),
  'reopen-page-comment': about((work) => `opened a comment on a page of ${work} again`),
  'take-back-page-comment': about((work) => `took back a comment on a page of ${work}`),
  'tick-poster-point': about((work) => `went through the poster check of ${work}`),
  'keep-rehearsal': about((work) => `kept a rehearsal of ${work}`),
  'say-to-rehearsal': about((work) => `wrote to a rehearsal of ${work}`),
  'remove-rehearsal': about((work) => `took away a rehearsal of ${work}`),
  'propose-meeting': about((work) => `proposed to meet about ${work}`),
  'confirm-meeting': about((work) => `confirmed a meeting about ${work}`),
  'move-meeting': about((work) => `moved a meeting about ${work}`),
  'cancel-meeting': about((work) => `cancelled a meeting about ${work}`),
  'note-meeting': about((work) => `noted a meeting about ${work}`),
  'remove-meeting-note': about((work) => `took out a note of a meeting about ${work}`),
};
