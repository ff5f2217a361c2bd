import { type Id, type Instant, parseInline, plainText } from '@colloquy/kernel';
import type { Calendar } from '../tasks/calendar';
import { confirmBy } from '../tasks/confirmation-tasks';
import { type Step, step } from './step';

/** Words of a mentor that an author has not seen yet. */
export interface NewFeedback {
  /** Who wrote them. */
  readonly mentor: string;
  /** How many comments. */
  readonly comments: number;
  /** Whether a round came back with them. */
  readonly isRound: boolean;
  /** Since when the oldest of them lies there. */
  readonly since: Instant;
}

/** A work of the person, with what hangs on it. */
export interface OwnWork {
  readonly id: Id;
  readonly code: string;
  readonly title: string;
  readonly state: string;
  readonly presenter: boolean;
  /** Whether the person has said that they are an author of it. */
  readonly confirmed: boolean;
  /** Whether the draft holds something else than what was sent in. */
  readonly changed: boolean;
  /** Until when it may come although the call is over. */
  readonly lateUntil: Instant | null;
  readonly since: Instant | null;
  /** When its decision was made known. */
  readonly decidedAt: Instant | null;
  /** Until when its authors say whether they take the place; missing where nobody was asked. */
  readonly answerBy?: Instant | null;
  /** Until when it is to be revised. */
  readonly reviseBy?: Instant | null;
  /** Who helps with it. */
  readonly mentor: string | null;
  /** Until when a presenter is asked whether that mentor is right for them; null when they are not. */
  readonly mentorAskedUntil?: Instant | null;
  /** What the mentor has written that this author has not seen yet. */
  readonly feedback?: NewFeedback | null;
  /** Where and when it is presented, when that is public. */
  readonly place: string | null;
}

/** What an author does next with each work: submit it, submit what they changed, revise it, say that they come, prepare. */
export function authorSteps(works: readonly OwnWork[], calendar: Calendar): Step[] {
  return works.flatMap((work) => stepFor(work, calendar));
}

/**
 * Before they have a mentor, authors may say what they want of one: from the first draft on, where there is mentoring.
 * @param said whether they have said so, or nobody needs to be found for them any more
 */
export function helpSteps(works: readonly OwnWork[], said: boolean, calendar: Calendar): Step[] {
  const presents = works.some(
    ({ presenter, confirmed, mentor, state }) =>
      presenter && confirmed && !mentor && ['draft', 'submitted', 'in revision'].includes(state),
  );
  const begins = calendar.startOf('mentoring');
  if (said || !presents || begins === null || calendar.isOver('mentoring')) return [];
  return [
    step({
      key: 'say-what-help-you-want',
      role: 'author',
      what: 'Say what you want from a mentor.',
      why: 'A minute: with what, and when you have time. Leave it, and everything is welcome.',
      deadline: begins > calendar.now ? begins : null,
      button: { label: 'Say what you want', to: 'help-wanted' },
    }),
  ];
}

function stepFor(work: OwnWork, calendar: Calendar): Step[] {
  const title = plainText(parseInline(work.title)).trim();
  const name = title === '' ? `your abstract, ${work.code}` : `${work.code}, “${title}”`;
  const to = `submissions/${work.id}`;
  if (!work.confirmed) return [invited(work, title === '' ? work.code : name, calendar)];
  return [...aboutMentor(work, name), ...fromMentor(work, name), ...inState(work, name, to, calendar)];
}

/** It goes away once the author has looked. */
function fromMentor({ id, feedback }: OwnWork, name: string): Step[] {
  if (!feedback) return [];
  const { mentor, comments, isRound, since } = feedback;
  const written = comments === 1 ? 'a comment' : `${comments} comments`;
  return [
    step({
      key: `read-feedback-${id}`,
      role: 'author',
      what: `Read what ${mentor} wrote on ${name}.`,
      why: isRound
        ? 'Your mentor has returned the round: what is good, a question, and a next step. Take what helps.'
        : `Your mentor has written ${written} in the margin. Take what helps; the work and the words stay yours.`,
      pressing: true,
      since,
      button: { label: 'Read the feedback', to: `my-submissions/${id}` },
    }),
  ];
}

function aboutMentor({ id, presenter, mentor, mentorAskedUntil }: OwnWork, name: string): Step[] {
  if (!presenter || !mentor || !mentorAskedUntil) return [];
  return [
    step({
      key: `answer-mentor-${id}`,
      role: 'author',
      what: `Say whether ${mentor} is the right mentor for ${name}.`,
      why: 'You work together once both of you have said yes. A no is fine: somebody else is found.',
      deadline: mentorAskedUntil,
      pressing: true,
      button: { label: 'See who it is', to: `submissions/${id}` },
    }),
  ];
}

function inState(work: OwnWork, name: string, to: string, calendar: Calendar): Step[] {
  switch (work.state) {
    case 'draft':
      return isTaken(work, calendar) ? [finish(work, name, calendar)] : [];
    case 'submitted':
      return work.changed && isTaken(work, calendar) ? [submitAgain(work, name, calendar)] : [];
    case 'in revision':
      return [
        step({
          key: `revise-${work.id}`,
          role: 'author',
          what: `Revise ${name}.`,
          why: 'Your readers have said what would make it better. Send it in again when you have looked at each point.',
          deadline: work.reviseBy ?? calendar.endOf('review'),
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
          why: 'It is accepted, congratulations. Once you confirm, nobody else is given your place; if you cannot come, say that.',
          deadline: work.answerBy ?? confirmBy(work.decidedAt, calendar),
          since: work.decidedAt,
          button: { label: 'Say whether you come', to },
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

/** Whether it can still be sent in. */
const isTaken = ({ lateUntil }: OwnWork, calendar: Calendar): boolean =>
  !calendar.isOver('submission') || (lateUntil !== null && lateUntil > calendar.now);

/** The later of the deadline for all and the one for this work. */
function takenUntil({ lateUntil }: OwnWork, calendar: Calendar): Instant | null {
  const end = calendar.endOf('submission');
  return end !== null && lateUntil !== null && lateUntil > end ? lateUntil : end;
}

function invited(work: OwnWork, name: string, calendar: Calendar): Step {
  return step({
    key: `be-an-author-${work.id}`,
    role: 'author',
    what: `Say whether you are an author of ${name}.`,
    why: 'Somebody has named you as one. The link in your mail says yes or no, with one tap.',
    deadline: takenUntil(work, calendar),
    pressing: true,
    since: work.since,
    button: { label: 'See who has named you', to: 'my-submissions' },
  });
}

function finish(work: OwnWork, name: string, calendar: Calendar): Step {
  return step({
    key: `submit-${work.id}`,
    role: 'author',
    what: `Finish and submit ${name}.`,
    why: 'It may be rough: you can change everything until the call closes, also after submitting.',
    deadline: takenUntil(work, calendar),
    pressing: true,
    since: work.since,
    button: { label: 'Go on writing', to: `write/${work.id}` },
  });
}

function submitAgain(work: OwnWork, name: string, calendar: Calendar): Step {
  return step({
    key: `submit-again-${work.id}`,
    role: 'author',
    what: `You changed ${name} after submitting: submit it again.`,
    why: 'Until you do, readers see what you submitted before. If that is what you want, there is nothing to do.',
    deadline: takenUntil(work, calendar),
    since: work.since,
    button: { label: 'Submit your changes', to: `write/${work.id}/check` },
  });
}
