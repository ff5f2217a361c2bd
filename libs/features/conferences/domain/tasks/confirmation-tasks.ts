import { type Calendar, daysAfter } from './calendar';
import { type Stuck, type Task, task } from './task';
import { count, naming } from './words';

/** Who has said that they will come. */
export interface ConfirmationFacts {
  readonly accepted: number;
  readonly confirmed: number;
  /** Presenters of accepted works that are not confirmed, since they were told. */
  readonly silent: readonly Stuck[];
  /** Until when the first of them was asked to; missing where none was asked for a day. */
  readonly answerBy?: string | null;
}

/** Presenters have so many days from the decision. */
const DAYS_TO_CONFIRM = 14;

/** The last day on which a presenter who was told at this instant should have confirmed. */
export function confirmBy(toldAt: string | null, { now, startOf }: Calendar): string {
  const due = daysAfter(toldAt ?? now, DAYS_TO_CONFIRM);
  const event = startOf('event');
  return event !== null && event < due ? event : due;
}

/** Presenters of accepted works say that they will come. */
export function confirmationTasks(facts: ConfirmationFacts, calendar: Calendar): Task[] {
  const { accepted, confirmed, silent } = facts;
  const [first] = silent;
  if (!first || calendar.isOver('event')) return [];
  return [
    task({
      key: 'places-not-confirmed',
      stage: 'confirmation',
      what: `${count(accepted - confirmed, 'accepted work')} ${accepted - confirmed === 1 ? 'waits' : 'wait'} for a yes from ${naming(silent.map(({ name }) => name))}.`,
      why: 'A place that nobody takes can go to somebody on the waiting list, if you know in time.',
      movedBy: 'author',
      deadline: facts.answerBy ?? confirmBy(first.since, calendar),
      done: confirmed,
      of: accepted,
      stuck: silent,
      button: { label: 'See who has not confirmed', to: 'decisions/places' },
      nudge: {
        subject: 'Will you present?',
        ask: 'we are glad to have your work in the programme. Please say that you will present:',
        to: 'my-submissions',
      },
    }),
  ];
}
