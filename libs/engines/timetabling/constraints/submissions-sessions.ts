import type { Constraint } from './constraint';
import { talkPenalties } from './talk-penalty';

/** Each slot of a talk costs what its presenters asked for that session. */
export const submissionsSessions: Constraint = {
  term: 'Submissions_Sessions|Penalty',
  defaultWeight: 10,
  level: 'soft',
  label: 'Talks stand at times that suit them',
  reason: 'A talk should stand when its presenters can come.',
  findings: (plan) =>
    talkPenalties(
      plan,
      (submission, { session }) => submission.sessionPenalty[session]!,
      'stands at a time that does not suit it',
    ),
};
