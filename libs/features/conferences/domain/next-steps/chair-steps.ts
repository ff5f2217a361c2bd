import type { Instant } from '@colloquy/kernel';
import { type Step, step } from './step';

/** A session that the person chairs. */
export interface ChairedSession {
  readonly code: string;
  readonly title: string;
  readonly room: string;
  readonly startsAt: Instant;
  readonly talks: number;
}

/** What a chair does next: get ready for the first session that is still to come. */
export function chairSteps(sessions: readonly ChairedSession[], now: Instant): Step[] {
  return sessions
    .filter(({ startsAt }) => startsAt > now)
    .map(({ code, title, room, startsAt, talks }) =>
      step({
        key: `chair-${code}`,
        role: 'chair',
        what: `Chair session ${code}, “${title}”, in ${room}.`,
        why: `${talks === 1 ? 'One talk' : `${talks} talks`}. Read the abstracts, and think of one kind question for each.`,
        deadline: startsAt,
        button: { label: 'Read the programme', to: '/programme' },
      }),
    );
}
