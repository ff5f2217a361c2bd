import type { Id, Instant } from '@colloquy/kernel';
import type { Role } from '../conference';

/** The parts of the work of a committee, in the order in which they come up. */
export const STAGES = [
  'set-up',
  'people',
  'call',
  'mentoring',
  'review',
  'decision',
  'confirmation',
  'timetable',
  'posters',
  'release',
  'mail',
  'afterwards',
  'own',
] as const;
export type Stage = (typeof STAGES)[number];

/** What the tasks that follow from the state of a conference are known by. */
export const TASK_KEYS = [
  'finish-set-up',
  'open-call',
  'invite-organisers',
  'invitations-not-answered',
  'spread-the-call',
  'drafts-not-sent-in',
  'find-mentors',
  'mentors-without-profile',
  'mentors-without-training',
  'accept-mentors',
  'pair-mentors',
  'publish-pairs',
  'confirm-mentors',
  'pairings-not-answered',
  'presenters-not-answered',
  'quiet-pairs',
  'write-review-form',
  'find-reviewers',
  'assign-reviewers',
  'reviewers-with-a-part',
  'reviews-to-come',
  'decide',
  'release-decisions',
  'places-not-confirmed',
  'accept-timetable',
  'make-timetable',
  'solve-clashes',
  'find-chairs',
  'plan-poster-session',
  'accept-boards',
  'give-boards',
  'publish',
  'publish-changes',
  'mail-failed',
  'mail-held',
  'letters-waiting',
  'hand-over',
] as const;

/** One of {@link TASK_KEYS}, or that of a task which the committee has set itself. */
export type TaskKey = (typeof TASK_KEYS)[number] | `own-${string}` | `checklist-${string}`;

/** Somebody for whom the work waits. */
export interface Stuck {
  readonly personId: Id;
  readonly name: string;
  /** Since when it waits for them; null where nobody can tell. */
  readonly since: Instant | null;
  /** What they have not done yet, such as `UG-004, UG-017`. */
  readonly about: string;
}

/** What a reminder says besides the greeting, the deadline and the way there. */
export interface Nudge {
  readonly subject: string;
  /** A sentence; what the person has not done yet comes after it. */
  readonly ask: string;
  /** Where the person does it: a path of the workspace inside the conference. */
  readonly to: string;
}

/**
 * One thing that needs doing, as it follows from the state of the conference: it is never stored, appears when there is
 * cause and vanishes when it is done.
 */
export interface Task {
  /** Stays the same as long as the task is there, so that somebody can take it: `reviews-to-come`. */
  readonly key: TaskKey;
  readonly stage: Stage;
  /** What to do, in a sentence that names whom and what. */
  readonly what: string;
  /** Why it matters, in a sentence. */
  readonly why: string;
  /** Whose move it is: organisers act themselves, for others they can only remind. */
  readonly movedBy: Role;
  readonly deadline: Instant | null;
  /** No date hangs on it, but it should not wait. */
  readonly pressing: boolean;
  readonly done: number;
  readonly of: number;
  /** Longest waiting first. */
  readonly stuck: readonly Stuck[];
  /** A verb and where it leads: a path of the workspace inside the conference. */
  readonly button: { readonly label: string; readonly to: string };
  /** What those who are stuck can be reminded of; null where a reminder is of no use. */
  readonly nudge: Nudge | null;
}

type Given = Pick<Task, 'key' | 'stage' | 'what' | 'why' | 'button'> & Partial<Task>;

/** A task with what most tasks have: the organisers' move, no deadline, one thing that is not done. */
export function task(given: Given): Task {
  const usual = { movedBy: 'organiser' as const, deadline: null, pressing: false, done: 0, of: 1 };
  return { ...usual, stuck: [], nudge: null, ...given };
}
