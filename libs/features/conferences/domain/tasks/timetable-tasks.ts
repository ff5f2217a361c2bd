import type { Id } from '@colloquy/kernel';
import { type Calendar, daysAfter } from './calendar';
import { type Task, task } from './task';
import { count, naming } from './words';

/** How far the timetable is. */
export interface TimetableFacts {
  /** Accepted talks. */
  readonly talks: number;
  /** Codes of those without a room and a time, in order. */
  readonly unplaced: readonly string[];
  /** The latest proposal on which nobody has decided, made since the timetable last changed. */
  readonly proposal: Id | null;
  /** Sessions without a chair, each as `1B in the Red Room`. */
  readonly chairless: readonly string[];
  readonly sessions: number;
  /** People who would have to be in two places, each in a sentence. */
  readonly clashes: readonly string[];
}

/** A timetable should stand so many days before the event, so that people can plan. */
const PROGRAMME_DAYS = 14;

/** When the programme should stand: two weeks before the event. */
export function programmeDue({ startOf }: Calendar): string | null {
  const event = startOf('event');
  return event === null ? null : daysAfter(event, -PROGRAMME_DAYS);
}

/** Talks get rooms and times, sessions get chairs, nobody is in two places. */
export function timetableTasks(facts: TimetableFacts, calendar: Calendar): Task[] {
  if (calendar.isOver('event')) return [];
  const { talks, unplaced, proposal, chairless, sessions, clashes } = facts;
  const deadline = programmeDue(calendar);
  const tasks: Task[] = [];
  if (unplaced.length > 0) {
    const common = { stage: 'timetable', deadline, done: talks - unplaced.length, of: talks } as const;
    tasks.push(
      proposal
        ? task({
            ...common,
            key: 'accept-timetable',
            what: 'Look at the proposed timetable, and accept it.',
            why: 'A proposal changes nothing before you accept it.',
            pressing: true,
            button: { label: 'Look at the proposal', to: `sessions/proposals/${proposal}` },
          })
        : task({
            ...common,
            key: 'make-timetable',
            what: `Give ${naming(unplaced)} a room and a time.`,
            why: 'The engine groups talks by subject, keeps people out of two places, and says why where it cannot.',
            button: { label: 'Make the timetable', to: 'sessions' },
          }),
    );
  }
  if (clashes.length > 0) {
    tasks.push(
      task({
        key: 'solve-clashes',
        stage: 'timetable',
        what: `Solve ${count(clashes.length, 'clash', 'clashes')}: ${clashes[0]}`,
        why: 'Nobody can stand at a poster and speak in another room at the same time.',
        deadline,
        pressing: true,
        of: clashes.length,
        button: { label: 'Change the timetable', to: 'sessions' },
      }),
    );
  }
  if (chairless.length > 0) {
    tasks.push(
      task({
        key: 'find-chairs',
        stage: 'timetable',
        what: `Find ${chairless.length === 1 ? 'a chair' : 'chairs'} for ${naming(chairless)}.`,
        why: 'A chair welcomes the speakers, keeps the time and asks the first question when nobody else does.',
        deadline,
        done: sessions - chairless.length,
        of: sessions,
        button: { label: 'See the sessions', to: 'sessions' },
      }),
    );
  }
  return tasks;
}
