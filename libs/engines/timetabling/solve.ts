import { createRandom } from '@colloquy/kernel';
import { hardMisses } from './check';
import { provablyImpossible } from './model/impossible';
import type { Placement, TimetableInstance, TimetableSolution } from './model/instance';
import { readPlan, titleOf } from './model/plan';
import { validateInstance } from './model/validate';
import { anneal } from './search/anneal';
import type { Board } from './search/board';
import { construct } from './search/construct';
import { coolingFor } from './search/cooling';
import { boardWithPins, placeWherePossible, toSolution } from './search/load';
import { compile } from './search/problem';
import type { Stay } from './search/rules/stay-ledger';
import { beginWithSessions } from './search/seat-sessions';

/** Steps when no limit is given: some seconds for a few hundred talks. */
const DEFAULT_ITERATIONS = 1_000_000;
/** With a timetable to start from, the search begins less hot, so that it keeps near to it. */
const WARMTH_FROM_START = 0.1;

/** How to search, from where, and for how long. */
export interface SolveOptions {
  /** The same instance, seed and iterations give the same timetable on every machine. */
  readonly seed: string | number;
  /** Ends the search after so many steps; 1,000,000 where no limit at all is given. */
  readonly iterations?: number | undefined;
  /** The share of the allowed time that has passed, from 0 to 1, told by the caller: the search cools to fit, and ends at 1. */
  readonly spent?: (() => number) | undefined;
  /** Whether to end now. Alone, it makes the search cool in cycles until it comes true. */
  readonly deadline?: (() => boolean) | undefined;
  /** Told of the first timetable that holds all talks, and whenever a cheaper one is found. */
  readonly onProgress?: (progress: { readonly iterations: number; readonly cost: number }) => void;
  /** A timetable to improve; what of it is invalid is placed anew. */
  readonly start?: TimetableSolution;
  /** Talks that must stand exactly there. */
  readonly pins?: readonly Placement[];
  /** Talks that are to stay where they stand, but for a few. */
  readonly stay?: Stay;
  /** How hot the search begins: 1 wanders far, 0.1 keeps near; 1 where it is not said, and 0.1 with a timetable to start from. */
  readonly warmth?: number | undefined;
}

/** A valid timetable; or, in words, why there is none or none was found. */
export type SolveOutcome =
  | {
      readonly solved: true;
      readonly solution: TimetableSolution;
      readonly cost: number;
      readonly iterations: number;
      /** Hard terms that still cost, in words: what does not hold, by name. */
      readonly misses: readonly string[];
    }
  | {
      readonly solved: false;
      readonly reasons: readonly string[];
      /** Whether the reasons prove that there is no timetable; otherwise a longer search may find one. */
      readonly proven: boolean;
      /** The talks that found a place. */
      readonly partial: TimetableSolution;
    };

/**
 * Makes a timetable of low cost: places the talks greedily, then improves by simulated annealing.
 * @throws DomainError `bad-timetable-instance` where the instance is not well-formed
 * @example solve(instance, { seed: 1, iterations: 200_000 })
 */
export function solve(instance: TimetableInstance, options: SolveOptions): SolveOutcome {
  validateInstance(instance);
  const { seed, spent, deadline, onProgress, start, pins = [] } = options;
  const impossible = provablyImpossible(instance, pins);
  if (impossible.length > 0) return { solved: false, reasons: impossible, proven: true, partial: { placements: [] } };

  const isUnlimited = options.iterations === undefined && !spent && !deadline;
  const iterations = isUnlimited ? DEFAULT_ITERATIONS : options.iterations;
  const board = boardWithPins(instance, compile(instance, undefined, [], options.stay), createRandom(seed), pins);
  if (start) placeWherePossible(board, readPlan(instance, start).plan.spots);
  else beginWithSessions(instance, board);
  construct(board, () => !deadline?.() && (spent?.() ?? 0) < 0.5);

  if (board.state.unplaced === 0) onProgress?.({ iterations: 0, cost: board.state.cost });

  const steps = anneal(
    board,
    coolingFor({ iterations, spent, deadline }),
    options.warmth ?? (start ? WARMTH_FROM_START : 1),
    (progress) => {
      if (progress.best.unplaced === 0) onProgress?.({ iterations: progress.iterations, cost: progress.best.cost });
    },
  );
  const solution = toSolution(instance, board);
  if (board.state.unplaced > 0) {
    return { solved: false, reasons: homeless(instance, board), proven: false, partial: solution };
  }
  return {
    solved: true,
    solution,
    cost: board.state.cost,
    iterations: steps,
    misses: hardMisses(instance, solution),
  };
}

function homeless(instance: TimetableInstance, { state, problem }: Board): string[] {
  const reasons: string[] = [];
  for (const [talk, { slots, track }] of instance.submissions.entries()) {
    if (state.cellOf[talk]! >= 0) continue;
    const [title, name] = [titleOf(instance, talk), instance.tracks[track]!.name];
    reasons.push(`No place was found for ${title} (${slots} ${slots === 1 ? 'slot' : 'slots'}, ${name}).`);
  }
  const free = state.freeIn.reduce((sum, slots) => sum + slots, 0);
  const empty = state.trackIn.filter((track) => track < 0).length;
  reasons.push(
    `${free} of ${problem.rooms * problem.slotsOf.reduce((sum, slots) => sum + slots, 0)} slots are free, ${empty} rooms are empty in a session: add a room or a session, shorten talks, or join small tracks.`,
  );
  return reasons;
}
