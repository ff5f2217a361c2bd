import { createRandom, DomainError } from '@colloquy/kernel';
import { weightOf } from './constraints/catalogue';
import { type Placement, TERMS, type Term, type TimetableInstance, type TimetableSolution } from './model/instance';
import { readPlan } from './model/plan';
import { Board } from './search/board';
import { type Step, stepsFor } from './search/candidates';
import { placeWherePossible } from './search/load';
import { compile, type Problem } from './search/problem';
import { State } from './search/state';
import { openingCells, type TermPrice, termPrice, writePrices } from './search/term-price';

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
  private readonly terms: readonly TermPrice[];

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
    const timetable = { instance, chairs, whole: this.whole };
    this.terms = TERMS.filter((term) => weightOf(instance, term) > 0).flatMap(
      (term) => termPrice(term, timetable, boardOf) ?? [],
    );
  }

  /**
   * Every other valid place of a talk, the cheapest first: free stretches of its track's and of empty cells, and exchanges
   * with talks of its track that are as long.
   * @throws DomainError `no-such-submission`
   */
  pricesOf(ref: string): MovePrice[] {
    const talk = this.instance.submissions.findIndex((submission) => submission.ref === ref);
    if (talk < 0) throw new DomainError('not-found', 'no-such-submission', `There is no submission “${ref}”.`);
    const changes = stepsFor(this.whole, talk);
    const opening = openingCells(this.whole, changes);
    const prices = new Float64Array(changes.length);
    writePrices(this.whole, talk, changes, prices);
    const moves = changes.map((steps, at) => {
      const placements: [Placement, ...Placement[]] = [this.placement(steps[0]!)];
      if (steps.length > 1) placements.push(this.placement(steps[1]!));
      return { placements, change: prices[at]!, terms: {} as Partial<Record<Term, number>> };
    });
    for (const each of this.terms) {
      const concerned = each.concerned(talk, changes, opening);
      if (concerned.length === 0) continue;
      each.write(talk, concerned, prices);
      let nth = 0;
      for (const [at, steps] of changes.entries()) {
        if (steps !== concerned[nth]) continue;
        if (Math.abs(prices[nth]!) > NEARLY_NOTHING) moves[at]!.terms[each.term] = prices[nth]!;
        nth += 1;
      }
    }
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
