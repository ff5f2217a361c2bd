import { type LogWords, several } from '@colloquy/platform/acts';
import { FEEDBACK_ACTS } from './feedback/feedback-log-words';
import { TOGETHER_ACTS } from './together/log-words';

/**
 * What this room's acts are called in the log. What is said by the quiet way names nothing, and stands in no
 * conference; of private wishes there is no word.
 */
export const MENTORING_LOG_WORDS: LogWords = {
  acts: {
    ...TOGETHER_ACTS,
    'save-mentor-profile': { say: ({ subject }) => `saved the mentor profile of ${subject}`, subject: 'person' },
    'accept-pairing': { say: () => 'said yes to a pairing' },
    'decline-pairing': { say: () => 'said no to a pairing' },
    'leave-pairing': { say: () => 'had to stop mentoring a work' },
    'end-pairing': { say: () => 'ended a pairing' },
    'replace-pairing': { say: () => 'let another mentor be looked for' },
    'confirm-replacement': { say: () => 'confirmed another mentor for a work' },
    'publish-pairings': { say: ({ count }) => `published ${several(count, 'draft pair')} and asked both sides` },
    'set-pairing-rules': { say: () => 'set how pairs come together' },
    'say-what-help-is-wanted': { say: () => 'said what they would like a mentor to help with' },
    'say-training-is-done': { say: () => 'said that they have done the training of mentors' },
    'say-training-is-not-done': { say: () => 'said that they have not done the training of mentors yet' },
    'mark-training-done': { say: ({ count }) => `marked the training of ${several(count, 'mentor')} as done` },
    'unmark-training': { say: ({ count }) => `took back that ${several(count, 'mentor')} had done the training` },
    'open-mentor-sign-up': { say: () => 'opened the sign-up of mentors' },
    'close-mentor-sign-up': { say: () => 'closed the sign-up of mentors' },
    'set-mentoring-rules': { say: () => 'changed what holds for mentoring' },
    'set-pair-wish': { say: () => 'decided about a work and a mentor' },
    'take-back-pair-wish': { say: () => 'took back what was decided about a work and a mentor' },
    'start-match-run': { say: () => 'asked for a proposal of mentors' },
    'accept-match-run': { say: () => 'took over a proposal of mentors as draft pairs' },
    'discard-match-run': { say: () => 'discarded a proposal of mentors' },
    'write-quiet-note': { say: () => 'wrote to a named person' },
    'answer-quiet-note': { say: () => 'answered somebody who had written' },
    're-pair-quietly': { say: () => 'let another mentor be looked for' },
    ...FEEDBACK_ACTS,
  },
  sights: {
    'reported-comment': { say: ({ subject }) => `read a reported comment on ${subject}`, subject: 'submission' },
  },
};
