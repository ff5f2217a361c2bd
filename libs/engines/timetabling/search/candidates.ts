import type { Board } from './board';

/** One change: a talk, and where it goes. */
export interface Step {
  readonly talk: number;
  readonly cell: number;
  readonly slot: number;
}

/**
 * All valid single moves and exchanges of a talk. Where slots do not matter, one place in each cell stands for all;
 * where they do, a free stretch offers its first slot and every talk's length from there, and its end.
 */
export function stepsFor(board: Board, talk: number): Step[][] {
  const { state, problem } = board;
  const { slotsMatter, trackOf, lengthOf, talksOfTrack, cells } = problem;
  const [here, slot] = [state.cellOf[talk]!, state.slotOf[talk]!];
  const [track, length] = [trackOf[talk]!, lengthOf[talk]!];
  const found: Step[][] = [];
  state.begin();
  if (here >= 0) state.lift(talk);
  for (let cell = 0; cell < cells; cell += 1) {
    if (!board.takes(cell, track, length) || (cell === here && !slotsMatter)) continue;
    const starts = startsIn(board, cell, length);
    for (const start of slotsMatter ? starts : starts.slice(0, 1)) {
      if (cell !== here || start !== slot) found.push([{ talk, cell, slot: start }]);
    }
  }
  state.undo();
  if (here < 0) return found;
  for (const other of talksOfTrack[track]!) {
    const there = state.cellOf[other]!;
    if (other === talk || there < 0 || lengthOf[other] !== length) continue;
    if (there === here && !slotsMatter) continue;
    found.push([
      { talk, cell: there, slot: state.slotOf[other]! },
      { talk: other, cell: here, slot },
    ]);
  }
  return found;
}

/** The slots of a cell at which a talk of this length could start, stretch by stretch. */
function startsIn({ state, problem }: Board, cell: number, length: number): number[] {
  const slots = problem.slotsOf[Math.floor(cell / problem.rooms)]!;
  const starts: number[] = [];
  const isFree = (slot: number): boolean => slot < slots && state.grid[cell * problem.width + slot]! < 0;
  for (let from = 0; from < slots; from += 1) {
    if (!isFree(from)) continue;
    let end = from;
    while (isFree(end)) end += 1;
    const last = end - length;
    for (let start = from; start <= last; start += length) starts.push(start);
    if (last >= from && starts.at(-1) !== last) starts.push(last);
    from = end;
  }
  return starts;
}
