import type { Calendar } from './calendar';
import { type Task, task } from './task';

/** What is left for the next committee. */
export interface AfterwardsFacts {
  readonly handoverNotes: number;
}

/** After the event the committee writes down what the next one should know. */
export function afterwardsTasks({ handoverNotes }: AfterwardsFacts, calendar: Calendar): Task[] {
  if (!calendar.isOver('event') || handoverNotes > 0) return [];
  return [
    task({
      key: 'hand-over',
      stage: 'afterwards',
      what: 'Write the handover notes for next year’s committee.',
      why: 'What went well and what you would do otherwise is forgotten by the summer; the next committee starts from it.',
      deadline: calendar.endOf('afterwards'),
      button: { label: 'Write the notes', to: 'set-up' },
    }),
  ];
}
