import { createRandom, DomainError } from '@colloquy/kernel';
import { weightOf } from './constraints/catalogue';
import { type Placement, TERMS, type Term, type TimetableInstance, type TimetableSolution } from './model/instance';
import { readPlan } from './model/plan';
import { Board } from './search/board';
import { type Step, stepsFor } from './search/candidates';
import { placeWherePossible } from './search/load';
import { type LonePrice, lonePrice } from './search/lone-price';
import { compile, type Problem } from './search/problem';
import { reachOf } from './search/reach';
import { State } from './search/state';

/** Another place for a talk, and what it would change. */
export interface MovePrice {
  /** The placements that it replaces: of the talk, and of the one that it changes places with. */
  readonly placements: readonly [Placement, ...Placement[]];
  /** What the timetable would cost more; less, where negative. */
  readonly change: number;
  /** The same rule by rule, without those that stay as they are. */
  readonly terms: Readonly<Partial<Record<Term, number>>>;
}

/** Below this, two costs are the same: prices need not be whole numbers. */
const NEARLY_NOTHING = 1e-9;

/**
 * The prices of all places in one timetable: compiled once, then asked for talk by talk. What it says is exactly the
 * difference that `check` finds between the timetable as it is and as it would be.
 */
export class Pricer {
  private readonly instance: TimetableInstance;
  private readonly whole: Board;
  /** What each term that could cost something says of a change, with the talks that it concerns. */
  private readonly rules: readonly {
    readonly term: Term;
    readonly reach: Uint8Array;
    readonly shareOf: (steps: readonly Step[]) => number;
  }[];

  /** @param solution need not be complete; what of it is invalid counts as not placed */
  constructor(instance: TimetableInstance, solution: TimetableSolution) {
    this.instance = instance;
    const { spots, chairs } = readPlan(instance, solution).plan;
    const boardOf = (problem: Problem): Board => {
      const board = new Board(new State(problem, 0), createRandom('prices'), new Uint8Array(problem.talks));
      placeWherePossible(board, spots);
      return board;
    };
    this.whole = boardOf(compile(instance, undefined, chairs));
    this.rules = TERMS.filter((term) => weightOf(instance, term) > 0).flatMap((term) => {
      const problem = compile(instance, term, chairs);
      const reach = reachOf(problem);
      if (!reach.includes(1)) return [];
      const lone = lonePrice(problem);
      if (lone) return [{ term, reach, shareOf: (steps) => loneShare(lone, this.whole, steps) }];
      const board = boardOf(problem);
      return [{ term, reach, shareOf: (steps) => priceOf(board, steps) }];
    });
  }

  /**
   * Every other valid place of a talk, the cheapest first: free stretches of its track's and of empty cells, and exchanges
   * with talks of its track that are as long.
   * @throws DomainError `no-such-submission`
   */
  pricesOf(ref: string): MovePrice[] {
    const talk = this.instance.submissions.findIndex((submission) => submission.ref === ref);
    if (talk < 0) throw new DomainError('not-found', 'no-such-submission', `There is no submission “${ref}”.`);
    const moves = stepsFor(this.whole, talk).map((steps): MovePrice => {
      const terms: Partial<Record<Term, number>> = {};
      for (const { term, reach, shareOf } of this.rules) {
        if (steps.every(({ talk: each }) => reach[each] === 0)) continue;
        const share = shareOf(steps);
        if (Math.abs(share) > NEARLY_NOTHING) terms[term] = share;
      }
      const [first, ...others] = steps.map((step) => this.placement(step));
      return { placements: [first!, ...others], change: priceOf(this.whole, steps), terms };
    });
    return moves.sort((a, b) => a.change - b.change);
  }

  private placement({ talk, cell, slot }: Step): Placement {
    const { rooms, submissions } = this.instance;
    const session = Math.floor(cell / rooms.length);
    return { submission: submissions[talk]!.ref, session, room: cell % rooms.length, slot };
  }
}

/** Every other valid place of one talk, the cheapest first. For many talks of one timetable make one {@link Pricer}. */
export function pricesOf(instance: TimetableInstance, solution: TimetableSolution, ref: string): MovePrice[] {
  return new Pricer(instance, solution).pricesOf(ref);
}

/** The share of a term of which each talk pays for itself. */
function loneShare(price: LonePrice, { state }: Board, steps: readonly Step[]): number {
  let share = 0;
  for (const { talk, cell, slot } of steps) {
    const here = state.cellOf[talk]!;
    share += price(talk, cell, slot) - (here < 0 ? 0 : price(talk, here, state.slotOf[talk]!));
  }
  return share;
}

function priceOf({ state }: Board, steps: readonly Step[]): number {
  state.begin();
  for (const { talk } of steps) if (state.cellOf[talk]! >= 0) state.lift(talk);
  for (const { talk, cell, slot } of steps) state.place(talk, cell, slot);
  const change = state.change();
  state.undo();
  return change;
}
