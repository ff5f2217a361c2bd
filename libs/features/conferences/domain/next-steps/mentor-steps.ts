import type { Instant } from '@colloquy/kernel';
import type { Calendar } from '../tasks/calendar';
import { naming } from '../tasks/words';
import { type Step, step } from './step';

/** A work that the person was given as a mentor. */
export interface MenteeWork {
  readonly code: string;
  readonly title: string;
  readonly presenter: string;
  /** `answered`: the mentor has said yes, and the presenter has not yet. */
  readonly state: string;
  /** Until when the mentor is asked; null where they are not. */
  readonly answerBy?: Instant | null;
  /** Since when it waits for the mentor: the pairing, or a newer version. */
  readonly since: Instant;
}

/** What a mentor has and has not done. */
export interface MentorFacts {
  readonly described: boolean;
  /** Live pairings that were made known, oldest first. */
  readonly works: readonly MenteeWork[];
}

/** What a mentor does next: say what they can help with, say yes, read the drafts, the oldest first. */
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
  const running = works.filter(({ state }) => state === 'active');
  const [oldest] = running;
  if (oldest && !calendar.isOver('mentoring')) {
    steps.push(
      step({
        key: 'give-feedback',
        role: 'mentor',
        what: `Read ${oldest.presenter}’s draft, ${oldest.code}, and write a few lines.`,
        why:
          running.length === 1
            ? 'Ask, praise, suggest; the work and the words stay theirs.'
            : `It has waited longest; after it comes ${naming(running.slice(1).map(({ presenter }) => presenter))}.`,
        deadline: calendar.endOf('mentoring'),
        pressing: true,
        of: running.length,
        since: oldest.since,
        button: { label: 'Read the draft', to: 'mentees' },
      }),
    );
  }
  return steps;
}
