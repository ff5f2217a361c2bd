import type { Id, Instant } from '@colloquy/kernel';
import type { Calendar } from '../tasks/calendar';
import { naming } from '../tasks/words';
import { type Step, step } from './step';

/** A work that the person was given as a mentor. */
export interface MenteeWork {
  /** Of the submission, once the two work together. */
  readonly id?: Id;
  readonly code: string;
  readonly title: string;
  readonly presenter: string;
  /** `answered`: the mentor has said yes, and the presenter has not yet. */
  readonly state: string;
  /** Until when the mentor is asked; null where they are not. */
  readonly answerBy?: Instant | null;
  /** Since when it waits for the mentor: the pairing, a newer version, an answer, a round that was asked for. */
  readonly since: Instant;
  /** Whether the author has had the last word; without it, nothing has been said yet. */
  readonly awaitsMentor?: boolean;
  /** Until when its authors were asked to revise it; missing where they were not. */
  readonly reviseBy?: Instant | null;
  /** The round of feedback that is open. */
  readonly round?: { readonly number: number; readonly dueAt: Instant } | null;
}

/** What a mentor has and has not done. */
export interface MentorFacts {
  readonly described: boolean;
  /** Live pairings that were made known; those that run in the order in which to take them, before the others. */
  readonly works: readonly MenteeWork[];
}

/** What a mentor does next: say what they can help with, say yes, read what waits for them, the most urgent first. */
export function mentorSteps({ described, works }: MentorFacts, calendar: Calendar): Step[] {
  const steps: Step[] = [];
  if (!described && works.length === 0 && !calendar.isOver('mentoring')) {
    steps.push(
      step({
        key: 'describe-yourself',
        role: 'mentor',
        what: 'Say what you can help with.',
        why: 'Two minutes: a few lines about your own work and how many presenters you can take. Mentors are matched by it.',
        deadline: calendar.startOf('mentoring'),
        pressing: true,
        button: { label: 'Describe yourself', to: 'mentor-profile' },
      }),
    );
  }
  for (const { id, code, presenter, reviseBy, since } of works) {
    if (!id || !reviseBy) continue;
    steps.push(
      step({
        key: `help-revise-${id}`,
        role: 'mentor',
        what: `Ask ${presenter} whether you can help to revise ${code}.`,
        why: 'They were asked to revise it and to submit it again. What they take of your help is theirs to say.',
        deadline: reviseBy,
        since,
        button: { label: 'See the work', to: `mentees/${id}` },
      }),
    );
  }
  const asked = works.filter(({ state }) => state === 'published');
  const [first] = asked;
  if (first) {
    steps.push(
      step({
        key: 'answer-pairings',
        role: 'mentor',
        what: `Say whether you can be the mentor of ${naming(asked.map(({ presenter }) => presenter))}.`,
        why: 'What they work on is close to what you do. A no is fine: somebody else is found.',
        deadline: first.answerBy ?? null,
        pressing: true,
        of: asked.length,
        since: first.since,
        button: { label: 'Look at the works', to: 'mentees' },
      }),
    );
  }
  return [...steps, ...feedbackStep(works, calendar)];
}

/** What waits for the mentor's words: a round also after the mentoring phase, for somebody was promised it. */
function feedbackStep(works: readonly MenteeWork[], calendar: Calendar): Step[] {
  const waiting = works.filter(
    ({ state, awaitsMentor = true, round }) =>
      state === 'active' && awaitsMentor && (round || !calendar.isOver('mentoring')),
  );
  const [next, ...later] = waiting;
  if (!next) return [];
  const { id, code, presenter, since, round } = next;
  return [
    step({
      key: 'give-feedback',
      role: 'mentor',
      what: round
        ? `Return round ${round.number} to ${presenter}: read ${code} and write a few lines.`
        : `Read ${presenter}’s draft, ${code}, and write a few lines.`,
      why:
        later.length === 0
          ? 'Something good, one question, one next step; the work and the words stay theirs.'
          : `It is the most urgent; after it comes ${naming(later.map((work) => work.presenter))}.`,
      deadline: round?.dueAt ?? calendar.endOf('mentoring'),
      pressing: true,
      of: waiting.length,
      since,
      button: { label: 'Read the draft', to: id ? `mentees/${id}` : 'mentees' },
    }),
  ];
}
