import { type Calendar, daysBetween } from './calendar';
import { type Stuck, type Task, task } from './task';
import { count, naming } from './words';

/** How far the reviews are. */
export interface ReviewFacts {
  /** Works that are to be reviewed. */
  readonly works: number;
  readonly criteria: number;
  readonly reviewers: number;
  /** Codes of works with fewer than two reviewers, in order. */
  readonly unassigned: readonly string[];
  /** Reviews that were asked for, and those of them that are written. */
  readonly asked: number;
  readonly written: number;
  /** Reviewers with reviews to write. */
  readonly owing: readonly Stuck[];
  /** Reviewers who have got a part in works that they were given, and have not reviewed. */
  readonly withPart: readonly Stuck[];
}

const REMIND_DAYS = 7;

/** Reviewers get a form, then works, then write. */
export function reviewTasks(facts: ReviewFacts, calendar: Calendar): Task[] {
  const { works, criteria, unassigned, owing } = facts;
  const begin = calendar.startOf('review');
  const tasks: Task[] = [];
  if (works > 0 && criteria === 0) {
    tasks.push(
      task({
        key: 'write-review-form',
        stage: 'review',
        what: 'Say what reviewers look at: the review form has no criterion yet.',
        why: 'Scores mean the same to everybody only when each is written out in words.',
        deadline: begin,
        button: { label: 'Write the review form', to: 'set-up/reviewing' },
      }),
    );
  }
  if (unassigned.length > 0) tasks.push(assign(facts, begin));
  if (facts.withPart.length > 0) tasks.push(replace(facts));
  if (owing.length > 0 && (calendar.isNear('review', 0) || begin === null)) tasks.push(write(facts, calendar));
  return tasks;
}

function assign({ works, reviewers, unassigned }: ReviewFacts, deadline: string | null): Task {
  const common = { stage: 'review', deadline, done: works - unassigned.length, of: works } as const;
  if (reviewers === 0) {
    return task({
      ...common,
      key: 'find-reviewers',
      what: `Find reviewers: nobody reads ${count(works, 'abstract')} yet.`,
      why: 'Two kind readers for every abstract make a fair decision, and give each author something to learn from.',
      button: { label: 'Invite reviewers', to: 'people' },
    });
  }
  return task({
    ...common,
    key: 'assign-reviewers',
    what: `Give ${naming(unassigned)} reviewers, two each.`,
    why: 'Nobody gets a work of their own or of a mentee; the engine sees to it.',
    button: { label: 'Assign reviewers', to: 'reviews' },
  });
}

/** A conflict that came after the work was given: it waits for nobody but the organisers. */
function replace({ withPart }: ReviewFacts): Task {
  const names = naming(withPart.map(({ name }) => name));
  const works = withPart.map(({ about }) => about).join(', ');
  return task({
    key: 'reviewers-with-a-part',
    stage: 'review',
    what: `Give ${works} to somebody else: ${names} ${withPart.length === 1 ? 'has' : 'have'} a part in ${works.includes(',') ? 'them' : 'it'} by now.`,
    why: 'Whoever knows a work too well does not review it. It has left their list; the rest of their reviews stay with them.',
    pressing: true,
    button: { label: 'Open the assigning desk', to: 'reviews/assigning' },
  });
}

function write({ asked, written, owing }: ReviewFacts, { now, endOf }: Calendar): Task {
  const deadline = endOf('review');
  const missing = count(asked - written, 'review');
  const late = deadline !== null && deadline <= now ? daysBetween(deadline, now) : null;
  const names = naming(owing.map(({ name }) => name));
  const soon = deadline !== null && daysBetween(now, deadline) < REMIND_DAYS;
  return task({
    key: 'reviews-to-come',
    stage: 'review',
    what:
      late === null
        ? `${missing} to come from ${names}.`
        : `Ask ${names} for ${missing}, ${late === 0 ? 'due today' : `${count(late, 'day')} late`}.`,
    why: 'You can only decide on works whose reviews are in; a friendly word helps more than a second deadline.',
    movedBy: 'reviewer',
    deadline,
    pressing: soon,
    done: written,
    of: asked,
    stuck: owing,
    button: { label: 'See the reviews', to: 'reviews' },
    nudge: {
      subject: 'Your reviews are missed',
      ask: 'the authors wait for your review. Ten minutes for each are enough. Still to be written:',
      to: 'reviewing',
    },
  });
}
