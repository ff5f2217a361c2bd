import { anyTalk, cellsOfTrack, type Move } from './move';

/** What two cells hold changes places: of one session, of one room, or any two. One of them may be empty. */
export const swapCells: Move = (board) => {
  const { state, problem, random } = board;
  const talk = anyTalk(board);
  if (talk < 0) return false;
  const cell = state.cellOf[talk]!;
  const room = cell % problem.rooms;
  const kind = random.int(3);
  let other = random.int(problem.cells);
  if (kind === 0) other = cell - room + (other % problem.rooms);
  else if (kind === 1) other = other - (other % problem.rooms) + room;
  return other !== cell && board.exchange(cell, other);
};

/** All that a track has, in one of its rooms or in all, goes to one room; who is there comes back. */
export const moveTrackToRoom: Move = (board) => {
  const { state, problem, random } = board;
  const talk = anyTalk(board);
  if (talk < 0) return false;
  const from = random.int(2) === 0 ? -1 : state.cellOf[talk]! % problem.rooms;
  const room = random.int(problem.rooms);
  const cells = cellsOfTrack(board, problem.trackOf[talk]!);
  let moved = false;
  for (const cell of cells) {
    if (from >= 0 && cell % problem.rooms !== from) continue;
    const target = cell - (cell % problem.rooms) + room;
    if (cells.includes(target)) continue;
    if (!board.exchange(cell, target)) return false;
    moved = true;
  }
  return moved;
};

/** All that a track has goes some sessions earlier or later; who is there comes back. */
export const moveTrackInTime: Move = (board) => {
  const { problem, random } = board;
  const talk = anyTalk(board);
  if (talk < 0 || problem.sessions < 2) return false;
  const later = random.int(2) === 0;
  const by = (1 + random.int(problem.sessions - 1)) * problem.rooms * (later ? 1 : -1);
  const cells = cellsOfTrack(board, problem.trackOf[talk]!).sort((a, b) => (later ? b - a : a - b));
  return cells.every((cell) => cell + by >= 0 && cell + by < problem.cells && board.exchange(cell, cell + by));
};

/** Two sessions exchange all that they hold. */
export const swapSessions: Move = (board) => {
  const { problem, random } = board;
  const [a, b] = [random.int(problem.sessions) * problem.rooms, random.int(problem.sessions) * problem.rooms];
  if (a === b) return false;
  for (let room = 0; room < problem.rooms; room += 1) if (!board.exchange(a + room, b + room)) return false;
  return true;
};

/** Two tracks exchange cells, one for one from their first, as many as both have. */
export const swapTracks: Move = (board) => {
  const { problem } = board;
  const [one, other] = [anyTalk(board), anyTalk(board)];
  if (one < 0 || other < 0 || problem.trackOf[one] === problem.trackOf[other]) return false;
  const inOrder = (talk: number): number[] => cellsOfTrack(board, problem.trackOf[talk]!).sort((a, b) => a - b);
  const [left, right] = [inOrder(one), inOrder(other)];
  return left.every((cell, at) => right[at] === undefined || board.exchange(cell, right[at]));
};
