import type { Instant } from '@colloquy/kernel';
import type { Calendar } from './calendar';
import { type Task, task } from './task';
import { programmeDue } from './timetable-tasks';
import { naming } from './words';

/** How what is published compares with what stands. */
export interface ReleaseFacts {
  /** Number of the latest release; 0 before the first. */
  readonly number: number;
  readonly publishedAt: Instant | null;
  /** Accepted works, and those of them that have a slot or a board. */
  readonly works: number;
  readonly placed: number;
  /** Codes of works that came, went, moved or read otherwise since the latest release, in order. */
  readonly changed: readonly string[];
}

/** The programme is published once every work has its place, and again when something has changed. */
export function releaseTasks(facts: ReleaseFacts, calendar: Calendar): Task[] {
  const { number, works, placed, changed } = facts;
  if (calendar.isOver('event')) return [];
  if (number === 0) {
    if (placed === 0 || placed < works) return [];
    return [
      task({
        key: 'publish',
        stage: 'release',
        what: 'Publish the programme: every accepted work has its place.',
        why: 'Presenters, families and supervisors plan their day by it. You can publish again whenever something changes.',
        deadline: programmeDue(calendar),
        pressing: true,
        button: { label: 'Publish the programme', to: 'programme' },
      }),
    ];
  }
  if (changed.length === 0) return [];
  return [
    task({
      key: 'publish-changes',
      stage: 'release',
      what: `Publish the changes: ${naming(changed)} ${changed.length === 1 ? 'differs' : 'differ'} from release ${number}.`,
      why: 'What people read on the site, in the PDF and in their calendars is out of date.',
      pressing: true,
      of: changed.length,
      button: { label: `Publish release ${number + 1}`, to: 'programme' },
    }),
  ];
}
