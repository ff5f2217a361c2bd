import { check, solve, troublesOf } from '@colloquy/engines/timetabling';
import { DomainError } from '@colloquy/kernel';
import { chooseChairs } from './choose-chairs';
import { evenOut } from './even-out';
import type { PlannedSession, TimetableFacts } from './timetable-facts';
import { plannedSessions, timetableInstance } from './timetable-instance';

/** What always costs a little, such as each session that is opened: that is no reason against a timetable. */
const NO_REASONS = ['Sessions_Rooms|Penalty', 'Likeness', 'Alike in Parallel', 'First Talks at Once'];

/** A timetable that a person may accept, with what speaks against it. */
export interface TimetableProposal {
  readonly sessions: readonly PlannedSession[];
  readonly figures: {
    readonly talks: number;
    readonly sessions: number;
    /** Times that somebody would have to be in two places at once. */
    readonly clashes: number;
    readonly cost: number;
  };
  /** In words, the worst first: who misses what. */
  readonly reasons: readonly string[];
}

/**
 * Places every talk in a room and a slot.
 * @throws DomainError `no-timetable` with the reasons, where the rooms and blocks cannot hold the talks
 */
export function proposeTimetable(
  facts: TimetableFacts,
  options: { seed: string | number; iterations: number },
): TimetableProposal {
  const instance = timetableInstance(facts);
  const troubles = troublesOf(instance).map(({ sentence, help }) => `${sentence} ${help}`);
  if (facts.talks.length === 0)
    return { sessions: [], figures: { talks: 0, sessions: 0, clashes: 0, cost: 0 }, reasons: troubles };
  const outcome = solve(instance, options);
  if (!outcome.solved) {
    throw new DomainError('invalid', 'no-timetable', outcome.reasons.join(' '));
  }
  const solution = evenOut(instance, outcome.solution);
  const report = check(instance, solution);
  const { sessions } = chooseChairs(facts, plannedSessions(facts, solution));
  const clashes = report.occurrences.filter(({ term }) => term.endsWith('Timeslot Level'));
  return {
    sessions,
    figures: { talks: facts.talks.length, sessions: sessions.length, clashes: clashes.length, cost: report.cost },
    reasons: [
      ...troubles,
      ...report.occurrences
        .filter(({ term }) => !NO_REASONS.includes(term))
        .sort((a, b) => b.cost - a.cost)
        .map(({ sentence }) => sentence),
    ],
  };
}
