import { type AfterwardsFacts, afterwardsTasks } from './afterwards-tasks';
import { type Calendar } from './calendar';
import { type CallFacts, callTasks } from './call-tasks';
import { type ConfirmationFacts, confirmationTasks } from './confirmation-tasks';
import { type DecisionFacts, decisionTasks } from './decision-tasks';
import { type MailFacts, mailTasks } from './mail-tasks';
import { type MentoringFacts, mentoringTasks } from './mentoring-tasks';
import { type OwnTask, ownTasks } from './own-task';
import { type PeopleFacts, peopleTasks } from './people-tasks';
import { type PosterFacts, posterTasks } from './poster-tasks';
import { type ReleaseFacts, releaseTasks } from './release-tasks';
import { type ReviewFacts, reviewTasks } from './review-tasks';
import { type SetUpFacts, setUpTasks } from './set-up-tasks';
import type { Task } from './task';
import { type TimetableFacts, timetableTasks } from './timetable-tasks';
import { byUrgency } from './urgency';

/** The state of a whole conference, as far as work follows from it. */
export interface ConferenceFacts {
  readonly setUp: SetUpFacts;
  readonly people: PeopleFacts;
  readonly call: CallFacts;
  readonly mentoring: MentoringFacts;
  readonly review: ReviewFacts;
  readonly decision: DecisionFacts;
  readonly confirmation: ConfirmationFacts;
  readonly timetable: TimetableFacts;
  readonly posters: PosterFacts;
  readonly release: ReleaseFacts;
  readonly mail: MailFacts;
  readonly afterwards: AfterwardsFacts;
  readonly own: readonly OwnTask[];
}

/** Everything that needs doing, the most urgent first. */
export function deriveTasks(facts: ConferenceFacts, calendar: Calendar): Task[] {
  const tasks = [
    ...setUpTasks(facts.setUp, calendar),
    ...peopleTasks(facts.people, calendar),
    // Nobody can send in anything before the call is open.
    ...(facts.setUp.callOpen ? callTasks(facts.call, calendar) : []),
    ...mentoringTasks(facts.mentoring, calendar),
    ...reviewTasks(facts.review, calendar),
    ...decisionTasks(facts.decision, calendar),
    ...confirmationTasks(facts.confirmation, calendar),
    ...timetableTasks(facts.timetable, calendar),
    ...posterTasks(facts.posters, calendar),
    ...releaseTasks(facts.release, calendar),
    ...mailTasks(facts.mail),
    ...afterwardsTasks(facts.afterwards, calendar),
    ...ownTasks(facts.own),
  ];
  return byUrgency(tasks, calendar.now);
}
