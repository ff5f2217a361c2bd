import {
  check,
  type Placement,
  repair,
  solve,
  type TimetableInstance,
  type TimetableReport,
  type TimetableSolution,
} from '@colloquy/engines/timetabling';
import { evenOut } from '../even-out';
import type { ProposalWish } from './proposal-wish';

/** A part into which nothing may come that is not there already: whole sessions, whole rooms, or where both meet. */
export interface LockedPart {
  readonly what: 'room' | 'day' | 'session';
  readonly sessions?: readonly number[];
  readonly rooms?: readonly number[];
}

/** What the engine is to solve, in plain values: it runs in a thread of its own. */
export interface ProposalTask {
  /** As the desk has it now: what the proposal is measured against. */
  readonly standing: { readonly instance: TimetableInstance; readonly solution: TimetableSolution };
  readonly instance: TimetableInstance;
  readonly from: ProposalWish['from'];
  /** What must stay exactly there. */
  readonly pins: readonly Placement[];
  readonly locked: readonly LockedPart[];
  readonly seed: number | string;
  readonly iterations: number | null;
}

/** What a timetable costs, as a whole and by term, and each talk by term. */
export interface CostAccount {
  readonly cost: number;
  readonly terms: Readonly<Record<string, number>>;
  readonly talks: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** The engine's answer; without a solution where not even some of the talks found a place. */
export interface SolvedProposal {
  readonly solution: TimetableSolution | null;
  readonly before: CostAccount;
  readonly after: CostAccount;
  /** In words, the worst first: what still costs, and talks that found no place. */
  readonly reasons: readonly string[];
  /** Times that somebody would have to be in two places at once. */
  readonly clashes: number;
  /** Talks without a place, and hard rules that do not hold: none, in a timetable that is whole. */
  readonly faults: number;
}

/** How far the engine is. */
export interface SearchNote {
  readonly cost: number;
}

/** What always costs a little, such as each session that is opened: that is no reason against a timetable. */
const NO_REASONS: readonly string[] = [
  'Sessions_Rooms|Penalty',
  'Likeness',
  'Alike in Parallel',
  'First Talks at Once',
];

/** Finds a timetable that is better than what stands, or one from nothing, within the time that it has. */
export function solveProposal(
  task: ProposalTask,
  link: { spent(): number; tell(note: SearchNote): void },
): SolvedProposal {
  const { standing, instance } = task;
  const before = accountOf(check(standing.instance, standing.solution));
  if (instance.submissions.length === 0)
    return { solution: { placements: [] }, before, after: before, reasons: [], clashes: 0, faults: 0 };
  const found = task.from === 'mend' ? mend(task, link) : search(task, link);
  const solution = outsideOfLocks(task, found.solution);
  const report = check(instance, solution);
  const { violations } = check(withLocks(task), solution);
  const costly = report.occurrences.filter(({ term }) => !NO_REASONS.includes(term)).sort((a, b) => b.cost - a.cost);
  return {
    solution: solution.placements.length === 0 ? null : solution,
    ...{ before, after: accountOf(report) },
    reasons: [...new Set([...found.reasons, ...violations, ...costly.map(({ sentence }) => sentence)])],
    clashes: costly.filter(({ term }) => term.endsWith('Timeslot Level')).length,
    faults: violations.length,
  };
}

type Found = { readonly solution: TimetableSolution; readonly reasons: readonly string[] };

/** Searches from nothing, or from what stands. */
function search(task: ProposalTask, link: { spent(): number; tell(note: SearchNote): void }): Found {
  const { standing, instance, from, pins, locked, seed, iterations } = task;
  let told = Number.POSITIVE_INFINITY;
  const outcome = solve(withLocks(task), {
    ...{ seed, pins },
    ...(iterations === null ? { spent: link.spent } : { iterations }),
    ...(from === 'here' ? { start: standing.solution } : {}),
    onProgress({ cost }) {
      if (cost < told) link.tell({ cost });
      told = Math.min(told, cost);
    },
  });
  if (!outcome.solved) return { solution: outcome.partial, reasons: outcome.reasons };
  const whole = from === 'nothing' && pins.length === 0 && locked.length === 0;
  return { solution: whole ? evenOut(instance, outcome.solution) : outcome.solution, reasons: [] };
}

/** Moves as few talks as can be, so that what stands holds again. */
function mend(task: ProposalTask, link: { spent(): number }): Found {
  const { standing, pins, seed, iterations } = task;
  const limit = iterations === null ? {} : { iterations };
  const mended = repair(withLocks(task), standing.solution, {
    ...{ seed, pins, ...limit },
    deadline: () => link.spent() >= 1,
  });
  return mended.repaired
    ? { solution: mended.solution, reasons: [] }
    : { solution: standing.solution, reasons: mended.reasons };
}

/** What found no other place than one that is locked stays in the pool. */
function outsideOfLocks({ pins, locked }: ProposalTask, { placements }: TimetableSolution): TimetableSolution {
  const pinned = new Set(pins.map(({ submission }) => submission));
  const isLocked = ({ session, room }: Placement): boolean =>
    locked.some(({ sessions, rooms }) => (sessions?.includes(session) ?? true) && (rooms?.includes(room) ?? true));
  return { placements: placements.filter((each) => pinned.has(each.submission) || !isLocked(each)) };
}

/** Only what is pinned may stand in what is locked; each lock is one wish, so that it is named as one where it is in the way. */
export function withLocks({ instance, pins, locked }: ProposalTask): TimetableInstance {
  if (locked.length === 0) return instance;
  const pinned = new Set(pins.map(({ submission }) => submission));
  const talks = instance.submissions.map(({ ref }) => ref).filter((ref) => !pinned.has(ref));
  const barred = locked.map(({ what, ...where }) => ({
    ...{ talks, mode: 'prohibited' as const, ...where, because: `the ${what} is locked` },
  }));
  return { ...instance, wishes: [...(instance.wishes ?? []), ...barred] };
}

function accountOf({ cost, terms, occurrences }: TimetableReport): CostAccount {
  const talks: Record<string, Record<string, number>> = {};
  for (const { term, cost: share, submissions } of occurrences) {
    for (const ref of submissions) {
      const account = talks[ref] ?? {};
      account[term] = (account[term] ?? 0) + share;
      talks[ref] = account;
    }
  }
  return { cost, terms, talks };
}
