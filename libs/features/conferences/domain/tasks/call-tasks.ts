import type { Calendar } from './calendar';
import { type Stuck, type Task, task } from './task';
import { count, naming } from './words';

/** What has come in so far. */
export interface CallFacts {
  /** Works that have been sent in, in whatever state they are now; withdrawn ones apart. */
  readonly submitted: number;
  /** Talks that fit into the blocks and posters that fit on the boards; 0 where nothing is planned yet. */
  readonly places: number;
  /** Presenters of works that are still drafts. */
  readonly drafts: readonly Stuck[];
}

/** While the call is open people are invited; before it closes, drafts are sent in. */
export function callTasks({ submitted, places, drafts }: CallFacts, calendar: Calendar): Task[] {
  const open = calendar.isOn('submission');
  const deadline = calendar.endOf('submission');
  const tasks: Task[] = [];
  if (open && isQuiet(submitted, places, calendar)) {
    tasks.push(
      task({
        key: 'spread-the-call',
        stage: 'call',
        what:
          submitted === 0
            ? 'Spread the call: no abstract has come in yet.'
            : `Spread the call: ${count(submitted, 'abstract')} for about ${count(places, 'place')}.`,
        why: 'Most students hear of a call from somebody they know: ask supervisors and last year’s presenters to pass it on.',
        deadline,
        done: submitted,
        of: Math.max(places, submitted + 1),
        button: { label: 'Invite people', to: 'people' },
      }),
    );
  }
  if (drafts.length > 0 && calendar.isNear('submission', 0)) {
    tasks.push(
      task({
        key: 'drafts-not-sent-in',
        stage: 'call',
        what: `${naming(drafts.map(({ name }) => name))} ${drafts.length === 1 ? 'has a draft that is' : 'have drafts that are'} not sent in.`,
        why: 'A draft that is not sent in is not reviewed. Many wait because they think that it must be perfect.',
        movedBy: 'author',
        deadline,
        done: submitted,
        of: submitted + drafts.length,
        stuck: drafts,
        button: { label: 'See the drafts', to: 'submissions?state=draft' },
        nudge: {
          subject: 'Your abstract is still a draft',
          ask: 'your abstract is not sent in yet. It may be rough: a mentor will help you with it. Still a draft:',
          to: 'my-submissions',
        },
      }),
    );
  }
  return tasks;
}

/** Few abstracts: none at all, or after half the time of the call fewer than half the places. */
function isQuiet(submitted: number, places: number, { now, startOf, endOf }: Calendar): boolean {
  if (submitted === 0) return true;
  const [start, end] = [startOf('submission') ?? now, endOf('submission') ?? now].map((at) => Date.parse(at));
  const half = ((start ?? 0) + (end ?? 0)) / 2;
  return Date.parse(now) >= half && submitted < places / 2;
}
