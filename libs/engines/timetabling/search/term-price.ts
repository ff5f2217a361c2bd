import type { SessionChair, Term, TimetableInstance } from '../model/instance';
import type { Board } from './board';
import type { Step } from './candidates';
import { type LonePrice, lonePrice } from './lone-price';
import { compile, type Problem } from './problem';
import { pricesTracksOnly, reachOf } from './reach';

/** Changes of one timetable, all of which begin with the same talk. */
export type Changes = readonly (readonly Step[])[];

/** What one term says of changes. */
export interface TermPrice {
  readonly term: Term;
  /** Those of the changes that the term may have a price for, in their order. */
  concerned(talk: number, changes: Changes, opening: Changes): Changes;
  /** Writes a price for each of these changes. */
  write(talk: number, changes: Changes, prices: Float64Array): void;
}

/**
 * Compiles the price of one term in one timetable; undefined where it can cost nothing.
 * @param whole the timetable with all terms
 * @param boardOf the same timetable for the problem that has this term alone
 */
export function termPrice(
  term: Term,
  { instance, chairs, whole }: { instance: TimetableInstance; chairs: readonly SessionChair[]; whole: Board },
  boardOf: (problem: Problem) => Board,
): TermPrice | undefined {
  const problem = compile(instance, term, chairs);
  const reach = reachOf(problem);
  if (!reach.includes(1)) return undefined;
  const isReached = (steps: readonly Step[]): boolean => steps.some((step) => reach[step.talk] === 1);
  const reached = (talk: number, changes: Changes): Changes =>
    reach[talk] === 1 ? changes : changes.filter(isReached);
  const lone = lonePrice(problem);
  if (lone)
    return {
      term,
      concerned: reached,
      write: (_, changes, prices) => writeLonePrices(lone, whole, changes, prices),
    };
  const board = boardOf(problem);
  return {
    term,
    concerned: pricesTracksOnly(problem) ? (_talk, _changes, opening) => opening : reached,
    write: (talk, changes, prices) => writePrices(board, talk, changes, prices),
  };
}

/** Those of the changes that open a cell or leave one empty. */
export function openingCells({ state }: Board, changes: Changes): Changes {
  return changes.filter(([first, other]) => {
    if (other) return false;
    const here = state.cellOf[first!.talk]!;
    if (first!.cell === here) return false;
    return here < 0 || state.talksIn[here] === 1 || state.talksIn[first!.cell] === 0;
  });
}

/** Writes what each of these changes costs, all of which begin with one talk: it is lifted once for all of them. */
export function writePrices({ state }: Board, talk: number, changes: Changes, prices: Float64Array): void {
  const [here, slot] = [state.cellOf[talk]!, state.slotOf[talk]!];
  state.begin();
  if (here >= 0) state.lift(talk);
  const lifted = state.change();
  for (let at = 0; at < changes.length; at += 1) {
    const steps = changes[at]!;
    state.begin();
    for (const step of steps) if (state.cellOf[step.talk]! >= 0) state.lift(step.talk);
    for (const step of steps) state.place(step.talk, step.cell, step.slot);
    prices[at] = lifted + state.change();
    state.undo();
  }
  if (here < 0) return;
  state.begin();
  state.place(talk, here, slot);
  state.change();
}

/** Writes the shares of a term of which each talk pays for itself. */
function writeLonePrices(price: LonePrice, { state }: Board, changes: Changes, prices: Float64Array): void {
  for (let at = 0; at < changes.length; at += 1) {
    let share = 0;
    for (const { talk, cell, slot } of changes[at]!) {
      const here = state.cellOf[talk]!;
      share += price(talk, cell, slot) - (here < 0 ? 0 : price(talk, here, state.slotOf[talk]!));
    }
    prices[at] = share;
  }
}
