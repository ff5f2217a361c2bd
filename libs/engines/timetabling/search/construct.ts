import type { Board } from './board';
import { restore, snapshot } from './snapshot';

const CAREFUL_TRIES = 20;
const TRIES = 400;

/**
 * Places the talks that have no place: careful tries first, which weigh what each cell costs, and then tries by chance,
 * which find a way more often where nearly every slot is taken. Leaves the first timetable that holds all talks, or the
 * one with the fewest slots missing.
 * @param mayGoOn asked before each further try
 */
export function construct(board: Board, mayGoOn: () => boolean): void {
  const { state } = board;
  const empty = snapshot(state);
  let best = empty;
  for (let tries = 0; tries < TRIES && best.unplaced > 0 && (tries === 0 || mayGoOn()); tries += 1) {
    if (tries > 0) restore(state, empty);
    fill(board, tries < CAREFUL_TRIES);
    if (tries === 0 || state.cost < best.cost || state.unplaced === 0) best = snapshot(state);
  }
  restore(state, best);
}

/** One try: track by track in random order, long talks first. */
function fill(board: Board, careful: boolean): void {
  const { state, problem, random } = board;
  for (const talks of random.shuffle(problem.talksOfTrack)) {
    const waiting = random.shuffle([...talks].filter((talk) => state.cellOf[talk]! < 0));
    waiting.sort((a, b) => problem.lengthOf[b]! - problem.lengthOf[a]!);
    let need = waiting.reduce((sum, talk) => sum + problem.lengthOf[talk]!, 0);
    for (const talk of waiting) {
      const cell = bestCell(board, talk, need, careful);
      state.begin();
      if (cell < 0 || !board.seat(talk, cell)) state.undo();
      else {
        state.change();
        need -= problem.lengthOf[talk]!;
      }
    }
  }
}

/**
 * The cell for a talk, or -1: a cell that the track has already before an empty one; among these the cheapest, or, by
 * chance, one of those that leave the fewest slots unused after the `need` of the track.
 */
function bestCell(board: Board, talk: number, need: number, careful: boolean): number {
  const { state, problem, random } = board;
  const [track, length] = [problem.trackOf[talk]!, problem.lengthOf[talk]!];
  let best = -1;
  let bestIsOpened = false;
  let bestPrice = Number.POSITIVE_INFINITY;
  for (let cell = 0; cell < problem.cells; cell += 1) {
    if (!board.takes(cell, track, length)) continue;
    const isOpened = state.trackIn[cell] === track;
    if (bestIsOpened && !isOpened) continue;
    const price = careful ? priceOf(board, talk, cell) : Math.max(0, state.freeIn[cell]! - need);
    const ranked = price + random.next() / 2;
    if (ranked < bestPrice || (isOpened && !bestIsOpened)) [best, bestPrice, bestIsOpened] = [cell, ranked, isOpened];
  }
  return best;
}

function priceOf(board: Board, talk: number, cell: number): number {
  const { state } = board;
  state.begin();
  const price = board.seat(talk, cell) ? state.change() : Number.POSITIVE_INFINITY;
  state.undo();
  return price;
}
