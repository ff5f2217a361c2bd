import type { Id, Instant } from '@colloquy/kernel';
import type { Calendar } from '../tasks/calendar';
import { confirmBy } from '../tasks/confirmation-tasks';
import { type Step, step } from './step';

/** A work of the person, with what hangs on it. */
export interface OwnWork {
  readonly id: Id;
  readonly code: string;
  readonly title: string;
  readonly state: string;
  readonly presenter: boolean;
  readonly since: Instant | null;
  /** When its decision was made known. */
  readonly decidedAt: Instant | null;
  /** Who helps with it. */
  readonly mentor: string | null;
  /** Where and when it is presented, when that is public. */
  readonly place: string | null;
}

/** What an author does next with each work: send it in, revise it, say that they come, prepare. */
export function authorSteps(works: readonly OwnWork[], calendar: Calendar): Step[] {
  return works.flatMap((work) => stepFor(work, calendar));
}

function stepFor(work: OwnWork, calendar: Calendar): Step[] {
  const name = `${work.code}, “${work.title}”`;
  const to = `submissions/${work.id}`;
  switch (work.state) {
    case 'draft':
      return [
        step({
          key: `send-in-${work.id}`,
          role: 'author',
          what: `Finish and send in ${name}.`,
          why: 'It may be rough: a mentor will help you with it. Until the call closes you can change everything.',
          deadline: calendar.endOf('submission'),
          pressing: true,
          since: work.since,
          button: { label: 'Open your draft', to },
        }),
      ];
    case 'in revision':
      return [
        step({
          key: `revise-${work.id}`,
          role: 'author',
          what: `Revise ${name}.`,
          why: 'Your readers have said what would make it better. Send it in again when you have looked at each point.',
          deadline: calendar.endOf('review'),
          pressing: true,
          since: work.since,
          button: { label: 'Read the comments', to },
        }),
      ];
    case 'accepted':
      if (!work.presenter || calendar.isOver('event')) return [];
      return [
        step({
          key: `confirm-${work.id}`,
          role: 'author',
          what: `Say that you will present ${name}.`,
          why: 'It is accepted, congratulations. Once you confirm, nobody else is given your place.',
          deadline: confirmBy(work.decidedAt, calendar),
          since: work.decidedAt,
          button: { label: 'Confirm your place', to },
        }),
      ];
    case 'confirmed':
      if (!work.presenter || calendar.isOver('event')) return [];
      return [
        step({
          key: `prepare-${work.id}`,
          role: 'author',
          what: work.place ? `Prepare ${name}: ${work.place}.` : `Prepare ${name}.`,
          why: work.mentor
            ? `${work.mentor} is glad to hear a rehearsal; ask in good time.`
            : 'Rehearse once aloud, with a clock, to somebody who does not know your subject.',
          deadline: calendar.startOf('event'),
          button: { label: 'See your work', to },
        }),
      ];
    default:
      return [];
  }
}
