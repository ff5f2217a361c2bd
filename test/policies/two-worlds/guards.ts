import type { Who } from './scene';
import type { SecretName } from './secrets';

/** One thing in the program that keeps a secret, and by what the secret is out when it is gone. */
export interface Guard {
  readonly name: string;
  /** The file of code below dist in which it stands as an expression; without one it stands in what the database is asked. */
  readonly file?: string;
  /** Its words as compiled or asked, and what is there without it. */
  readonly guard: string;
  readonly instead: string;
  /** Whether it keeps the secret already when something happens, and not only when somebody reads. */
  readonly fromTheBeginning?: true;
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
    guard: 'AND NOT EXISTS (SELECT 1 FROM submission_author WHERE submission_id = s.id AND person_id = $4)',
    instead: 'AND $4::uuid IS NOT NULL',
    secret: 'decision',
    who: 'organiser who wrote it too',
    by: 'listDecisions',
  },
  {
    name: 'the board shows nothing of one’s own work',
    file: `${REVIEWS}/use-cases/deciding/read-board.js`,
    guard: 'work.own ? UNKNOWN_TO_AUTHORS : {}',
    instead: '{}',
    secret: 'decision',
    who: 'organiser who wrote it too',
    by: 'getDecisionBoard',
  },
  {
    name: 'the timetable leaves pending works of organisers out',
    guard: 'AND NOT EXISTS (SELECT 1 FROM authorship',
    instead: 'OR false AND NOT EXISTS (SELECT 1 FROM authorship',
    secret: 'decision',
    who: 'organiser who wrote it too',
    by: 'getTimetable',
  },
  {
    name: 'organisers who are authors read no message to reviewers',
    guard: 'OR NOT EXISTS (SELECT 1 FROM submission_author own JOIN',
    instead: 'OR true OR NOT EXISTS (SELECT 1 FROM submission_author own JOIN',
    secret: 'reviewer',
    who: 'organiser who wrote it too',
    by: 'listOutbox',
  },
  {
    name: 'the log names no reviewer to authors',
    file: 'libs/platform/acts/log/tell-log.js',
    guard: `veiled ? VEILED : wording?.byItself ? 'The program' : nameOf(entry.personId, names)`,
    instead: `wording?.byItself ? 'The program' : nameOf(entry.personId, names)`,
    secret: 'reviewer',
    who: 'organiser who wrote it too',
    by: 'listLog',
  },
  {
    name: 'the log does not say to which reviewer a message went',
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
    guard: 'AND a.reviewer_id = $2',
    instead: 'AND $2::uuid IS NOT NULL',
    secret: 'review',
    who: 'reviewer of other works',
    by: 'getReviewQueue',
  },
  {
    name: 'authors learn a decision when it is released',
    guard: 'd.known_outcome',
    instead: 'd.outcome',
    secret: 'decision',
    who: 'author',
    by: 'getFeedback',
  },
  {
    name: 'people read the messages to themselves',
    guard: 'WHERE m.person_id = ANY ($1)',
    instead: 'WHERE $1::uuid[] IS NOT NULL',
    secret: 'reviewer',
    who: 'author of another work',
    by: 'listMyMessages',
  },
  {
    name: 'reviewers’ comments go to the authors alone',
    guard: 'OR EXISTS (SELECT 1 FROM submission_author WHERE submission_id = s.id AND person_id = $4)',
    instead: 'OR $4::uuid IS NOT NULL',
    secret: 'comment',
    who: 'author of another work',
    by: 'getFeedback',
  },
  {
    name: 'authors read comments in an order that says nothing of when they came',
    guard: `encode(sha256(convert_to(comment_to_authors, 'UTF8')), 'hex') AS "contentHash"`,
    instead: 'submitted_at::text AS "contentHash"',
    fromTheBeginning: true,
    secret: 'order',
    who: 'author',
    by: 'getAnswer',
  },
  {
    name: 'the log does not say which reviewer came first',
    file: 'libs/platform/acts/log/tell-log.js',
    guard: 'wording?.veiled === true',
    instead: 'false',
    secret: 'order',
    who: 'organiser who wrote it too',
    by: 'listLog',
  },
  {
    name: 'organisers read no review of their own work once they have their answer',
    file: `${REVIEWS}/domain/reviews.policy.js`,
    guard: 'own ? [] : work.reviews',
    instead: 'work.reviews',
    secret: 'score',
    who: 'organiser who wrote it too',
    by: 'listReviewedWorks',
  },
  {
    name: 'reviewers read no post that is for organisers',
    file: `${REVIEWS}/domain/discussing/discussion.js`,
    guard: `part === 'organiser' || post.isWriter || rank(post.sight) >= rank('reviewers')`,
    instead: 'true',
    secret: 'post',
    who: 'reviewer who may be the one',
    by: 'getDiscussion',
  },
  {
    name: 'those who learn and lead are known to each other alone',
    guard: 'AND ($2 IN (a.lead_id, a.reviewer_id) OR ($3 AND r.sent_on_at IS NOT NULL))',
    instead: 'AND $3::bool IS NOT NULL',
    secret: 'trainee',
    who: 'reviewer of other works',
    by: 'listTraining',
  },
  {
    name: 'organisers read nothing that was written in training on their own work',
    guard: `AND s.state <> 'withdrawn' AND s.id <> ALL ($4::uuid[])`,
    instead: `AND s.state <> 'withdrawn' AND $4::uuid[] IS NOT NULL`,
    secret: 'training',
    who: 'organiser who wrote it too',
    by: 'listTraining',
  },
  {
    name: 'organisers do not read who gave back their own work, and why',
    guard: `AND s.id <> ALL ($2) AND s.state <> 'withdrawn'`,
    instead: `AND $2::uuid[] IS NOT NULL AND s.state <> 'withdrawn'`,
    secret: 'abstention',
    who: 'organiser who wrote it too',
    by: 'listAbstentions',
  },
  {
    name: 'organisers do not read who should not review their own work, and why',
    file: `${REVIEWS}/use-cases/assigning/read-assigning.js`,
    guard: 'conflicts.filter(({ submissionId })=>!own.has(submissionId))',
    instead: 'conflicts',
    secret: 'conflict',
    who: 'organiser who wrote it too',
    by: 'getAssigning',
  },
  {
    name: 'the log does not say who gave a work back',
    file: 'libs/platform/acts/log/tell-log.js',
    guard: 'wording?.veiled === true',
    instead: 'false',
    secret: 'given back',
    who: 'organiser who wrote it too',
    by: 'listLog',
  },
  {
    name: 'organisers do not read where their own work waits',
    file: `${REVIEWS}/use-cases/answering/read-places.js`,
    guard: '!own.has(submissionId)',
    instead: 'true',
    secret: 'rank',
    who: 'organiser who wrote it too',
    by: 'getPlaces',
  },
  {
    name: 'the answer to a work is read by its own people alone',
    file: `${REVIEWS}/domain/answering/answering.policy.js`,
    guard: 'mayAnswer(viewer, conferenceId, around) || around.shared && isMentor',
    instead: 'true',
    secret: 'place',
    who: 'author of another work',
    by: 'getAnswer',
  },
  {
    name: 'everybody reads their own hours alone',
    guard: 'FROM private_hours WHERE conference_id = $1 AND person_id = $2',
    instead: 'FROM private_hours WHERE conference_id = $1 AND $2::uuid IS NOT NULL',
    secret: 'hours',
    who: 'author of another work',
    by: 'getOwnHours',
  },
];
