import type { Random } from '@colloquy/kernel';
import type { Placement, Spot, TimetableInstance, TimetableSolution } from '../model/instance';
import { readPlan } from '../model/plan';
import { Board } from './board';
import type { Problem } from './problem';
import { State } from './state';

/** The price per slot of a talk without a place: more than ten times whatever else one step could cost. */
export function missingPrice(problem: Problem): number {
  const most = (prices: Float64Array): number => prices.reduce((top, price) => Math.max(top, price), 0);
  const { talkSession, talkRoom, trackCell, together, clashSession, clashSlot } = problem;
  const single = [talkSession, talkRoom, trackCell, together, clashSession, clashSlot].map(most);
  const whole = [
    problem.extraRoom,
    problem.parallel,
    problem.interrupted,
    problem.outOfOrder,
    problem.rules?.most ?? 0,
  ];
  return 10 * Math.max(1, ...single, ...whole);
}

/** An empty board with the pinned talks in their places. The pins must not contradict each other. */
export function boardWithPins(
  instance: TimetableInstance,
  problem: Problem,
  random: Random,
  pins: readonly Placement[],
): Board {
  const { spots } = readPlan(instance, { placements: pins }).plan;
  const pinned = Uint8Array.from(spots, (spot) => (spot ? 1 : 0));
  const board = new Board(new State(problem, missingPrice(problem)), random, pinned);
  placeWherePossible(board, spots);
  return board;
}

/** Places the talks that have no place yet at these spots, as far as the cells take them there. */
export function placeWherePossible(board: Board, spots: readonly (Spot | undefined)[]): void {
  const { state, problem } = board;
  state.begin();
  for (const [talk, spot] of spots.entries()) {
    if (!spot || state.cellOf[talk]! >= 0) continue;
    const cell = spot.session * problem.rooms + spot.room;
    const length = problem.lengthOf[talk]!;
    if (!board.takes(cell, problem.trackOf[talk]!, length) || !state.fits(cell, spot.slot, length)) continue;
    state.place(talk, cell, spot.slot);
  }
  state.change();
}

/** The placements of all talks that have a place, in the order of the submissions. */
export function toSolution(instance: TimetableInstance, { state, problem }: Board): TimetableSolution {
  const placements = instance.submissions.flatMap(({ ref }, talk): Placement[] => {
    const cell = state.cellOf[talk]!;
    if (cell < 0) return [];
    const session = Math.floor(cell / problem.rooms);
    return [{ submission: ref, session, room: cell % problem.rooms, slot: state.slotOf[talk]! }];
  });
  return { placements };
}
