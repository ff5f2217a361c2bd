import type { Id } from '@colloquy/kernel';
import { type Calendar, daysAfter } from './calendar';
import { type Stuck, type Task, task } from './task';
import { count, naming } from './words';

/** How mentors and works come together. */
export interface MentoringFacts {
  /** Works that take part: sent in and neither declined nor withdrawn. */
  readonly works: number;
  /** Codes of those works that have no mentor, in order. */
  readonly unpaired: readonly string[];
  /** Works that the mentors who described themselves can take, in all. */
  readonly places: number;
  /** Mentors who have not described themselves. */
  readonly silent: readonly Stuck[];
  /** Mentors who have described themselves and have a training to do that is not done; none where there is none to do. */
  readonly untrained: readonly Stuck[];
  /** The latest proposal on which nobody has decided. */
  readonly proposal: Id | null;
  /** Draft pairs that nobody else has seen. */
  readonly drafts: number;
  /** Codes of works that have lost their mentor, and for which somebody else is proposed. */
  readonly repairs: readonly string[];
  /** Mentors to whom a pairing was made known, who have neither accepted nor declined. */
  readonly unanswered: readonly Stuck[];
  /** Presenters to whom one was. */
  readonly unansweredPresenters: readonly Stuck[];
  /** Until when the first of both are asked; null where nobody is. */
  readonly answerBy: string | null;
  /** Mentors of running pairings in which nothing has been written since. */
  readonly quiet: readonly Stuck[];
}

/** After so many days without a new version a pair may need help. */
const QUIET_DAYS = 7;

/** Mentors are found, matched, and work with their presenters. */
export function mentoringTasks(facts: MentoringFacts, calendar: Calendar): Task[] {
  const begin = calendar.startOf('mentoring');
  return [
    ...findMentors(facts, begin),
    ...describeThemselves(facts, begin),
    ...train(facts, begin),
    ...pairUp(facts, begin),
    ...publish(facts, begin),
    ...repair(facts, calendar),
    ...answer(facts),
    ...presentersAnswer(facts),
    ...keepGoing(facts, calendar),
  ];
}

function findMentors({ works, unpaired, places }: MentoringFacts, deadline: string | null): Task[] {
  const free = places - (works - unpaired.length);
  if (unpaired.length === 0 || free >= unpaired.length) return [];
  return [
    task({
      key: 'find-mentors',
      stage: 'mentoring',
      what: `Find more mentors: there are places for ${places} of ${count(works, 'work')}.`,
      why: 'Every presenter works with a mentor; nobody should have more works than they said they can take.',
      deadline,
      done: places,
      of: works,
      button: { label: 'Open the sign-up', to: 'mentors/people' },
    }),
  ];
}

function describeThemselves({ silent }: MentoringFacts, deadline: string | null): Task[] {
  if (silent.length === 0) return [];
  return [
    task({
      key: 'mentors-without-profile',
      stage: 'mentoring',
      what: `${naming(silent.map(({ name }) => name))} ${silent.length === 1 ? 'has' : 'have'} not said what they can help with.`,
      why: 'Mentors are matched by what they write about their own work; without it nobody can be given to them.',
      movedBy: 'mentor',
      deadline,
      of: silent.length,
      stuck: silent,
      button: { label: 'See the mentors', to: 'mentors/people' },
      nudge: {
        subject: 'Tell us what you can help with',
        ask: 'you offered to be a mentor. Please say in a few lines what you work on and how many presenters you can take: it takes two minutes.',
        to: 'mentor-profile',
      },
    }),
  ];
}

function train({ untrained }: MentoringFacts, deadline: string | null): Task[] {
  if (untrained.length === 0) return [];
  return [
    task({
      key: 'mentors-without-training',
      stage: 'mentoring',
      what: `${naming(untrained.map(({ name }) => name))} ${untrained.length === 1 ? 'has' : 'have'} not done the training of mentors.`,
      why: 'They can be matched; they are introduced to nobody before it is done.',
      movedBy: 'mentor',
      deadline,
      of: untrained.length,
      stuck: untrained,
      button: { label: 'See who is trained', to: 'mentors/people' },
      nudge: {
        subject: 'Your training as a mentor',
        ask: 'please do the training of mentors, and tick it off under “What you can help with”: you are introduced to presenters once it is done.',
        to: 'mentor-profile',
      },
    }),
  ];
}

function pairUp({ works, unpaired, places, proposal }: MentoringFacts, deadline: string | null): Task[] {
  if (unpaired.length === 0 || places === 0) return [];
  const common = { stage: 'mentoring', deadline, done: works - unpaired.length, of: works } as const;
  if (proposal) {
    return [
      task({
        ...common,
        key: 'accept-mentors',
        what: 'Look at the proposed pairs of presenters and mentors, and accept them.',
        why: 'Nobody is told of a pair before you accept it.',
        pressing: true,
        button: { label: 'Look at the proposal', to: `mentors/proposals/${proposal}` },
      }),
    ];
  }
  return [
    task({
      ...common,
      key: 'pair-mentors',
      what: `Give ${naming(unpaired)} a mentor.`,
      why: 'A presenter who works with a mentor from the start writes better, and does not give up.',
      button: { label: 'Match mentors', to: 'mentors' },
    }),
  ];
}

function publish({ drafts }: MentoringFacts, deadline: string | null): Task[] {
  if (drafts === 0) return [];
  return [
    task({
      key: 'publish-pairs',
      stage: 'mentoring',
      what: `Publish ${count(drafts, 'draft pair')}.`,
      why: 'Nobody else sees them before. Then both sides are asked whether they say yes.',
      deadline,
      pressing: true,
      button: { label: 'Look at the drafts', to: 'mentors' },
    }),
  ];
}

function repair({ repairs }: MentoringFacts, { now }: Calendar): Task[] {
  if (repairs.length === 0) return [];
  return [
    task({
      key: 'confirm-mentors',
      stage: 'mentoring',
      what: `Confirm another mentor for ${naming(repairs)}.`,
      why: 'Somebody else is proposed already. The presenter was told that you look for somebody, and waits.',
      deadline: daysAfter(now, 1),
      pressing: true,
      of: repairs.length,
      button: { label: 'See who it is', to: 'mentors' },
    }),
  ];
}

function presentersAnswer({ unansweredPresenters, answerBy }: MentoringFacts): Task[] {
  if (unansweredPresenters.length === 0) return [];
  return [
    task({
      key: 'presenters-not-answered',
      stage: 'mentoring',
      what: `${naming(unansweredPresenters.map(({ name }) => name))} ${unansweredPresenters.length === 1 ? 'has' : 'have'} not said whether their mentor is right for them.`,
      why: 'A pair begins when both have said yes.',
      movedBy: 'author',
      deadline: answerBy,
      of: unansweredPresenters.length,
      stuck: unansweredPresenters,
      button: { label: 'See the pairs', to: 'mentors' },
      nudge: {
        subject: 'Is this mentor right for you?',
        ask: 'please say whether the mentor whom we found is right for you. It is about:',
        to: 'my-submissions',
      },
    }),
  ];
}

function answer({ unanswered, answerBy }: MentoringFacts): Task[] {
  if (unanswered.length === 0) return [];
  return [
    task({
      key: 'pairings-not-answered',
      stage: 'mentoring',
      what: `${naming(unanswered.map(({ name }) => name))} ${unanswered.length === 1 ? 'has' : 'have'} not said yes to the works that you gave them.`,
      why: 'Until a mentor says yes the presenter waits. Somebody else can be found if the answer is no.',
      movedBy: 'mentor',
      deadline: answerBy,
      of: unanswered.length,
      stuck: unanswered,
      button: { label: 'See the pairs', to: 'mentors' },
      nudge: {
        subject: 'Can you be their mentor?',
        ask: 'please say whether you can be the mentor of:',
        to: 'mentees',
      },
    }),
  ];
}

function keepGoing({ quiet }: MentoringFacts, { now, isOn, endOf }: Calendar): Task[] {
  const before = daysAfter(now, -QUIET_DAYS);
  const stale = quiet.filter(({ since }) => since !== null && since <= before);
  if (!isOn('mentoring') || stale.length === 0) return [];
  return [
    task({
      key: 'quiet-pairs',
      stage: 'mentoring',
      what: `Ask how it goes: nothing has moved with ${naming(stale.map(({ name, about }) => `${name} (${about})`))}.`,
      why: 'A pair that is silent for a week seldom starts again by itself; one friendly line is often enough.',
      movedBy: 'mentor',
      deadline: endOf('mentoring'),
      pressing: true,
      of: stale.length,
      stuck: stale,
      button: { label: 'See the pairs', to: 'mentors' },
      nudge: {
        subject: 'How is it going with your mentee?',
        ask: 'a draft waits for your feedback. A few lines are enough. It is about:',
        to: 'mentees',
      },
    }),
  ];
}
