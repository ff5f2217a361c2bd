import { anyTalk, cellsOfTrack, type Move, siblingElsewhere } from './move';

/** A talk goes to another cell of its track or, now and then, opens an empty one. */
export const shiftTalk: Move = (board) => {
  const { state, problem, random } = board;
  const talk = anyTalk(board);
  if (talk < 0) return false;
  let target = -1;
  if (random.int(4) === 0) target = random.int(problem.cells);
  else {
    const other = siblingElsewhere(board, talk);
    if (other >= 0) target = state.cellOf[other]!;
  }
  if (target < 0 || target === state.cellOf[talk]) return false;
  if (!board.takes(target, problem.trackOf[talk]!, problem.lengthOf[talk]!)) return false;
  state.lift(talk);
  return board.seat(talk, target);
};

/** Two talks of one track change places. */
export const swapTalks: Move = (board) => {
  const { state, problem, pinned } = board;
  const talk = anyTalk(board);
  if (talk < 0) return false;
  const other = siblingElsewhere(board, talk);
  if (other < 0 || pinned[other] === 1) return false;
  const [here, there] = [state.cellOf[talk]!, state.cellOf[other]!];
  const [slot, otherSlot] = [state.slotOf[talk]!, state.slotOf[other]!];
  const [length, otherLength] = [problem.lengthOf[talk]!, problem.lengthOf[other]!];
  if (state.freeIn[here]! + length < otherLength || state.freeIn[there]! + otherLength < length) return false;
  state.lift(talk);
  state.lift(other);
  if (length !== otherLength) return board.seat(talk, there) && board.seat(other, here);
  state.place(talk, there, otherSlot);
  state.place(other, here, slot);
  return true;
};

/** A talk takes the place of another, which goes to a third cell of the track: the way out where most cells are full. */
export const pushTalk: Move = (board) => {
  const { state, problem, pinned } = board;
  const talk = anyTalk(board);
  if (talk < 0) return false;
  const pushed = siblingElsewhere(board, talk);
  if (pushed < 0 || pinned[pushed] === 1) return false;
  const guide = siblingElsewhere(board, pushed);
  if (guide < 0) return false;
  const track = problem.trackOf[talk]!;
  const [there, third] = [state.cellOf[pushed]!, state.cellOf[guide]!];
  state.lift(talk);
  state.lift(pushed);
  if (!board.takes(there, track, problem.lengthOf[talk]!) || !board.seat(talk, there)) return false;
  return board.takes(third, track, problem.lengthOf[pushed]!) && board.seat(pushed, third);
};

/** A cell's talks stand in another order, or with other gaps. */
export const reorderCell: Move = (board) => {
  const { state, random } = board;
  const talk = anyTalk(board);
  if (talk < 0) return false;
  const cell = state.cellOf[talk]!;
  if (!board.isFree(cell)) return false;
  const talks = random.shuffle(board.talksOf(cell));
  for (const each of talks) state.lift(each);
  return talks.every((each) => board.seat(each, cell));
};

/** A cell's talks all go to other cells of the track, so that the cell is free for another one. */
export const emptyCell: Move = (board) => {
  const { state, problem, random } = board;
  const first = anyTalk(board);
  if (first < 0) return false;
  const cell = state.cellOf[first]!;
  const track = problem.trackOf[first]!;
  if (!board.isFree(cell)) return false;
  const others = random.shuffle(cellsOfTrack(board, track).filter((other) => other !== cell));
  return board.talksOf(cell).every((talk) => {
    state.lift(talk);
    const target = others.find((other) => board.takes(other, track, problem.lengthOf[talk]!));
    return target !== undefined && board.seat(talk, target);
  });
};

/** A talk without a place takes one; talks that it drives out are then without. */
export const seatMissing: Move = (board) => {
  const { state, problem, random } = board;
  if (state.unplaced === 0) return false;
  let talk = random.int(problem.talks);
  while (state.cellOf[talk]! >= 0) talk = (talk + 1) % problem.talks;
  const [track, length] = [problem.trackOf[talk]!, problem.lengthOf[talk]!];
  const cell = random.int(problem.cells);
  if (!board.takes(cell, track, length)) {
    if (!board.isFree(cell)) return false;
    const sameTrack = state.trackIn[cell] === track;
    for (const other of random.shuffle(board.talksOf(cell))) {
      if (!sameTrack || state.freeIn[cell]! < length) state.lift(other);
    }
  }
  return board.takes(cell, track, length) && board.seat(talk, cell);
};
