import type { Calendar } from './calendar';
import { type Task, task } from './task';
import { count, naming } from './words';

/** How far the decisions are. */
export interface DecisionFacts {
  /** Works on which something is or will be decided. */
  readonly works: number;
  /** Codes of works without a decision, in order. */
  readonly undecided: readonly string[];
  /** Decisions that are taken and not made known. */
  readonly pending: number;
  readonly released: number;
  /** Reviews that were asked for and are not written. */
  readonly reviewsMissing: number;
  readonly reviewed: boolean;
}

/** Decisions are taken once the reviews are in, and made known all at once. */
export function decisionTasks(facts: DecisionFacts, calendar: Calendar): Task[] {
  const { works, undecided, pending, released, reviewsMissing, reviewed } = facts;
  const deadline = calendar.endOf('decision');
  const reviewsIn = reviewed && reviewsMissing === 0;
  const tasks: Task[] = [];
  if (undecided.length > 0 && (reviewsIn || pending + released > 0 || calendar.isOver('review'))) {
    tasks.push(
      task({
        key: 'decide',
        stage: 'decision',
        what: `Decide on ${naming(undecided)}.`,
        why: reviewsIn
          ? 'Every review is in. The engine proposes talks and posters from the reviews; you decide.'
          : 'Authors have been waiting since they sent in their abstract, and need time to prepare.',
        deadline,
        done: works - undecided.length,
        of: works,
        button: { label: 'Take the decisions', to: 'decisions' },
      }),
    );
  }
  if (pending > 0) {
    tasks.push(
      task({
        key: 'release-decisions',
        stage: 'decision',
        what: `Tell the authors: ${count(pending, 'decision')} ${pending === 1 ? 'is' : 'are'} taken and not made known.`,
        why: 'All authors hear on the same day, each with the comments of the reviewers; until then nobody sees anything.',
        deadline,
        pressing: undecided.length === 0,
        done: released,
        of: released + pending,
        button: { label: 'Look through and release', to: 'decisions' },
      }),
    );
  }
  return tasks;
}
