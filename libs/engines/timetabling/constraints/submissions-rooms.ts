import type { Constraint } from './constraint';
import { talkPenalties } from './talk-penalty';

/** Each slot of a talk costs what that room lacks for it. */
export const submissionsRooms: Constraint = {
  term: 'Submissions_Rooms|Penalty',
  defaultWeight: 10,
  level: 'soft',
  label: 'Talks stand in rooms that suit them',
  reason: 'A talk should have a room with what it and its presenters need, such as step-free access.',
  findings: (plan) =>
    talkPenalties(
      plan,
      (submission, { room }) => submission.roomPenalty[room]!,
      'stands in a room that does not suit it',
    ),
};
