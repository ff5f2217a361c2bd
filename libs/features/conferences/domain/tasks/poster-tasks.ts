import type { Id } from '@colloquy/kernel';
import type { Calendar } from './calendar';
import { type Task, task } from './task';
import { programmeDue } from './timetable-tasks';
import { count, naming } from './words';

/** How far the posters are. */
export interface PosterFacts {
  /** Accepted posters. */
  readonly posters: number;
  /** Codes of those without a board, in order. */
  readonly boardless: readonly string[];
  readonly posterSessions: number;
  /** The latest plan of boards on which nobody has decided. */
  readonly proposal: Id | null;
}

/** Posters get a session, then each its board. */
export function posterTasks(facts: PosterFacts, calendar: Calendar): Task[] {
  const { posters, boardless, posterSessions, proposal } = facts;
  if (boardless.length === 0 || calendar.isOver('event')) return [];
  const common = {
    stage: 'posters',
    deadline: programmeDue(calendar),
    done: posters - boardless.length,
    of: posters,
  } as const;
  if (posterSessions === 0) {
    return [
      task({
        ...common,
        key: 'plan-poster-session',
        what: `Plan a poster session: ${count(posters, 'poster')} ${posters === 1 ? 'is' : 'are'} accepted.`,
        why: 'Boards are laid out in the hall so that everybody can pass, see, and find a step-free way.',
        button: { label: 'Plan the poster session', to: 'posters' },
      }),
    ];
  }
  if (proposal) {
    return [
      task({
        ...common,
        key: 'accept-boards',
        what: 'Look at the proposed boards, and accept them.',
        why: 'A proposal changes nothing before you accept it.',
        pressing: true,
        button: { label: 'Look at the proposal', to: `posters/proposals/${proposal}` },
      }),
    ];
  }
  return [
    task({
      ...common,
      key: 'give-boards',
      what: `Give ${naming(boardless)} a board.`,
      why: 'Neighbours on one subject hang together, and never present in the same shift.',
      button: { label: 'Assign the boards', to: 'posters' },
    }),
  ];
}
