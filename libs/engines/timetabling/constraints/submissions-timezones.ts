import type { Constraint } from './constraint';
import { talkPenalties } from './talk-penalty';

/** Each slot of a talk costs what the hour means where its presenters are. */
export const submissionsTimezones: Constraint = {
  term: 'Submissions_Timezones',
  defaultWeight: 1,
  level: 'soft',
  label: 'Presenters elsewhere speak at reasonable hours',
  reason: 'A talk should fall into reasonable hours for presenters who join from elsewhere.',
  findings: (plan) =>
    talkPenalties(
      plan,
      (submission, { session }) => submission.timezonePenalty[session]!,
      'falls into difficult hours for its presenters',
    ),
};
