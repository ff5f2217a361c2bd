import { type Calendar, daysAfter } from './calendar';
import { type Stuck, type Task, task } from './task';
import { count, naming } from './words';

/** Who was asked to take part. */
export interface PeopleFacts {
  readonly organisers: number;
  /** People who were invited by name and have not answered. */
  readonly unanswered: readonly Stuck[];
}

/** An invitation deserves an answer within so many days. */
const ANSWER_DAYS = 7;

/** The committee is more than one person, and invitations are answered. */
export function peopleTasks({ organisers, unanswered }: PeopleFacts, { now, isOver }: Calendar): Task[] {
  const tasks: Task[] = [];
  if (organisers === 1 && !isOver('event')) {
    tasks.push(
      task({
        key: 'invite-organisers',
        stage: 'people',
        what: 'Invite somebody else to the committee: you are its only organiser.',
        why: 'Work that is shared gets done, and nothing stops when you are ill.',
        button: { label: 'Invite an organiser', to: 'people' },
      }),
    );
  }
  const [first] = unanswered;
  if (first) {
    tasks.push(
      task({
        key: 'invitations-not-answered',
        stage: 'people',
        what: `${naming(unanswered.map(({ name }) => name))} ${unanswered.length === 1 ? 'has' : 'have'} not answered your invitation.`,
        why: `Somebody else can be asked while there is time. ${count(unanswered.length, 'invitation')} in all.`,
        deadline: daysAfter(first.since ?? now, ANSWER_DAYS),
        of: unanswered.length,
        stuck: unanswered,
        button: { label: 'See the invitations', to: 'people' },
      }),
    );
  }
  return tasks;
}
