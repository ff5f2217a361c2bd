import type { Who } from './scene';
import type { SecretName } from './secrets';

/** One thing in the program that keeps a secret, and by what the secret is out when it is gone. */
export interface Guard {
  readonly name: string;
  /** Below dist, with the guard's words as compiled and what stands there instead. */
  readonly file: string;
  readonly guard: string;
  readonly instead: string;
  readonly secret: SecretName;
  readonly who: Who;
  /** The route, by its operation. */
  readonly by: string;
}

const REVIEWS = 'libs/features/reviews';

/** Guards that are taken out one at a time: each time, somebody has to be able to tell the worlds apart. */
export const GUARDS: readonly Guard[] = [
  {
    name: 'organisers read no review of their own work',
    file: `${REVIEWS}/domain/reviews.policy.js`,
    guard: 'own ? [] : work.reviews',
    instead: 'work.reviews',
    secret: 'review',
    who: 'organiser who wrote it too',
    by: 'listReviewedWorks',
  },
  {
    name: 'organisers read no decision on their own work',
    file: `${REVIEWS}/use-cases/deciding/read-decisions.js`,
    guard: 'AND NOT EXISTS (SELECT 1 FROM submission_author WHERE submission_id = s.id AND person_id = $4)',
    instead: 'AND $4::uuid IS NOT NULL',
    secret: 'decision',
    who: 'organiser who wrote it too',
    by: 'listDecisions',
  },
  {
    name: 'the board shows nothing of one’s own work',
    file: `${REVIEWS}/use-cases/deciding/read-board.js`,
    guard: '...work.own ? UNKNOWN_TO_AUTHORS : {},',
    instead: '',
    secret: 'decision',
    who: 'organiser who wrote it too',
    by: 'getDecisionBoard',
  },
  {
    name: 'the timetable leaves pending works of organisers out',
    file: `${REVIEWS}/use-cases/deciding/works-to-place.js`,
    guard: 'AND NOT EXISTS (SELECT 1 FROM authorship',
    instead: 'OR false AND NOT EXISTS (SELECT 1 FROM authorship',
    secret: 'decision',
    who: 'organiser who wrote it too',
    by: 'getTimetable',
  },
  {
    name: 'organisers who are authors read no message to reviewers',
    file: 'apps/server/pages/organiser/own-works.js',
    guard: 'OR NOT EXISTS (SELECT 1 FROM submission_author own JOIN',
    instead: 'OR true OR NOT EXISTS (SELECT 1 FROM submission_author own JOIN',
    secret: 'reviewer',
    who: 'organiser who wrote it too',
    by: 'listOutbox',
  },
  {
    name: 'the log names no reviewer to authors',
    file: 'libs/platform/acts/log/tell-log.js',
    guard: 'veiled ? VEILED',
    instead: 'false ? VEILED',
    secret: 'reviewer',
    who: 'organiser who wrote it too',
    by: 'listLog',
  },
  {
    name: 'the log does not say to which reviewer a message went',
    file: 'apps/server/log-words.js',
    guard: `THEN 'a reviewer' ELSE`,
    instead: `AND false THEN 'a reviewer' ELSE`,
    secret: 'reviewer',
    who: 'organiser who wrote it too',
    by: 'listLog',
  },
  {
    name: 'reviewers read a redacted copy in double mode',
    file: `${REVIEWS}/domain/blind/work-for-reviewers.js`,
    guard: `anonymity !== 'double'`,
    instead: 'true',
    secret: 'author',
    who: 'reviewer who may be the other',
    by: 'getReviewQueue',
  },
  {
    name: 'next steps call works what reviewers call them',
    file: `${REVIEWS}/domain/blind/work-for-reviewers.js`,
    guard: `anonymity !== 'double'`,
    instead: 'true',
    secret: 'author',
    who: 'reviewer who may be the other',
    by: 'getNextStep',
  },
  {
    name: 'reviewers have their own works in the queue',
    file: `${REVIEWS}/use-cases/writing/read-queue.js`,
    guard: 'AND a.reviewer_id = $2',
    instead: 'AND $2::uuid IS NOT NULL',
    secret: 'review',
    who: 'reviewer of other works',
    by: 'getReviewQueue',
  },
  {
    name: 'authors learn a decision when it is released',
    file: `${REVIEWS}/use-cases/deciding/feedback.js`,
    guard: 'd.known_outcome',
    instead: 'd.outcome',
    secret: 'decision',
    who: 'author',
    by: 'getFeedback',
  },
  {
    name: 'people read the messages to themselves',
    file: 'apps/server/pages/everybody/messages.controller.js',
    guard: 'WHERE m.person_id = ANY ($1)',
    instead: 'WHERE $1::uuid[] IS NOT NULL',
    secret: 'reviewer',
    who: 'author of another work',
    by: 'listMyMessages',
  },
  {
    name: 'reviewers’ comments go to the authors alone',
    file: `${REVIEWS}/use-cases/deciding/feedback.js`,
    guard: 'OR EXISTS (SELECT 1 FROM submission_author WHERE submission_id = s.id AND person_id = $4)',
    instead: 'OR $4::uuid IS NOT NULL',
    secret: 'comment',
    who: 'author of another work',
    by: 'getFeedback',
  },
];
