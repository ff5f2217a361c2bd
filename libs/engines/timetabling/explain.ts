import { createRandom, DomainError } from '@colloquy/kernel';
import { check, type Occurrence } from './check';
import {
  type Placement,
  type Spot,
  TERMS,
  type Term,
  type TimetableInstance,
  type TimetableSolution,
} from './model/instance';
import { nameOf, readPlan, titleOf } from './model/plan';
import { Board } from './search/board';
import { placeWherePossible } from './search/load';
import { compile } from './search/problem';
import { State } from './search/state';

/** Another place for a talk, and what it would change. */
export interface Alternative {
  /** In words: the talk moves, or changes places with another one. */
  readonly sentence: string;
  /** The placements that it replaces: of one talk, or of two. */
  readonly placements: readonly Placement[];
  /** What the timetable would cost more; less, where negative. */
  readonly change: number;
  /** The same rule by rule, without those that stay as they are. */
  readonly terms: Readonly<Partial<Record<Term, number>>>;
}

/** Why a talk stands where it stands. */
export interface Explanation {
  /** Where it stands, in words. */
  readonly sentence: string;
  /** All that costs something and touches the talk, dearest first. */
  readonly occurrences: readonly Occurrence[];
  /** How many valid moves and swaps there are, and how many of them cost nothing more. */
  readonly possible: number;
  readonly free: number;
  /** The best of them, cheapest first. */
  readonly alternatives: readonly Alternative[];
}

/** One change: a talk, and where it goes. */
type Step = { readonly talk: number; readonly cell: number; readonly slot: number };

/**
 * Says what a talk costs where it stands, and prices every other valid place for it: free stretches of its track's and
 * of empty cells, and exchanges with talks of its track that are as long. Prices are exact.
 * @param most how many alternatives to give
 * @throws DomainError `no-such-submission`
 */
export function explain(
  instance: TimetableInstance,
  solution: TimetableSolution,
  ref: string,
  { most = 10 }: { readonly most?: number } = {},
): Explanation {
  const talk = instance.submissions.findIndex((submission) => submission.ref === ref);
  if (talk < 0) throw new DomainError('not-found', 'no-such-submission', `There is no submission “${ref}”.`);
  const { spots } = readPlan(instance, solution).plan;
  const occurrences = check(instance, solution).occurrences.filter(({ submissions }) => submissions.includes(ref));

  const whole = load(instance, spots);
  const priced = candidates(whole, talk).map((steps) => ({ steps, change: price(whole, steps) }));
  const best = priced.sort((a, b) => a.change - b.change).slice(0, most);
  const rules = TERMS.filter((term) => instance.weights[term]).map((term) => ({
    term,
    board: load(instance, spots, term),
  }));
  const alternatives = best.map(({ steps, change }): Alternative => {
    const terms: Partial<Record<Term, number>> = {};
    for (const { term, board } of rules) {
      const share = price(board, steps);
      if (Math.abs(share) > 1e-9) terms[term] = share;
    }
    return {
      sentence: inWords(instance, steps),
      placements: steps.map((step) => placement(instance, step)),
      change,
      terms,
    };
  });
  const spot = spots[talk];
  return {
    sentence: `${titleOf(instance, talk)} ${spot ? `stands in ${place(instance, spot)}` : 'has no valid place'}.`,
    occurrences: [...occurrences].sort((a, b) => b.cost - a.cost),
    possible: priced.length,
    free: priced.filter(({ change }) => change <= 1e-9).length,
    alternatives,
  };
}

function load(instance: TimetableInstance, spots: readonly (Spot | undefined)[], only?: Term): Board {
  const problem = compile(instance, only);
  const board = new Board(new State(problem, 0), createRandom('explain'), new Uint8Array(problem.talks));
  placeWherePossible(board, spots);
  return board;
}

/** All valid single moves and swaps of a talk. Where slots do not matter, one place in each cell stands for all. */
function candidates(board: Board, talk: number): Step[][] {
  const { state, problem } = board;
  const [here, slot] = [state.cellOf[talk]!, state.slotOf[talk]!];
  const [track, length] = [problem.trackOf[talk]!, problem.lengthOf[talk]!];
  const found: Step[][] = [];
  state.begin();
  if (here >= 0) state.lift(talk);
  for (let cell = 0; cell < problem.cells; cell += 1) {
    if (!board.takes(cell, track, length) || (cell === here && !problem.slotsMatter)) continue;
    for (let start = 0; start < problem.width; start += 1) {
      if ((cell === here && start === slot) || !state.fits(cell, start, length)) continue;
      found.push([{ talk, cell, slot: start }]);
      if (!problem.slotsMatter) break;
    }
  }
  state.undo();
  if (here < 0) return found;
  for (const other of problem.talksOfTrack[track]!) {
    const there = state.cellOf[other]!;
    if (other === talk || there < 0 || problem.lengthOf[other] !== length) continue;
    if (there === here && !problem.slotsMatter) continue;
    found.push([
      { talk, cell: there, slot: state.slotOf[other]! },
      { talk: other, cell: here, slot },
    ]);
  }
  return found;
}

function price({ state }: Board, steps: readonly Step[]): number {
  state.begin();
  for (const { talk } of steps) if (state.cellOf[talk]! >= 0) state.lift(talk);
  for (const { talk, cell, slot } of steps) state.place(talk, cell, slot);
  const change = state.change();
  state.undo();
  return change;
}

function placement(instance: TimetableInstance, { talk, cell, slot }: Step): Placement {
  const session = Math.floor(cell / instance.rooms.length);
  return { submission: instance.submissions[talk]!.ref, session, room: cell % instance.rooms.length, slot };
}

/** Slots are counted from 1 in words. */
function place(instance: TimetableInstance, spot: Spot): string {
  return `${nameOf(instance, spot)}, slot ${spot.slot + 1}`;
}

function inWords(instance: TimetableInstance, steps: readonly Step[]): string {
  const where = place(instance, placement(instance, steps[0]!));
  const [, other] = steps;
  return other ? `Exchange it with ${titleOf(instance, other.talk)} in ${where}.` : `Move it to ${where}.`;
}
