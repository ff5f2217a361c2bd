import { buildSessions } from '../building/build-sessions';
import type { TimetableInstance } from '../model/instance';
import type { Board } from './board';
import { construct } from './construct';
import { restore, snapshot } from './snapshot';

/** Clustering takes time with the cube of a track's talks: where one has more, the search alone brings alike talks together. */
const MOST_TALKS = 150;

/**
 * Begins with sessions that are built by likeness, where the instance says what is alike and every talk finds a place so.
 * Leaves the board as it was otherwise.
 */
export function beginWithSessions(instance: TimetableInstance, board: Board): void {
  const largest = board.problem.talksOfTrack.reduce((most, talks) => Math.max(most, talks.length), 0);
  if (!instance.alike?.length || largest > MOST_TALKS) return;
  const before = snapshot(board.state);
  seatSessions(instance, board);
  construct(board, () => false);
  if (board.state.unplaced > 0) restore(board.state, before);
}

/**
 * Seats sessions that are built by likeness, whole and in their order, each in the cheapest empty cell that holds it, the
 * longest first; what holds a pinned talk, or finds no cell, is left to the construction.
 */
function seatSessions(instance: TimetableInstance, board: Board): void {
  const { state, problem } = board;
  const numberOf = new Map(instance.submissions.map(({ ref }, talk) => [ref, talk]));
  const sessions = buildSessions(instance)
    .map(({ refs }) => refs.map((ref) => numberOf.get(ref)!))
    .filter((talks) => talks.every((talk) => state.cellOf[talk]! < 0))
    .map((talks) => ({ talks, length: talks.reduce((sum, talk) => sum + problem.lengthOf[talk]!, 0) }))
    .sort((a, b) => b.length - a.length);
  for (const { talks, length } of sessions) {
    let best = -1;
    let bestChange = Number.POSITIVE_INFINITY;
    for (let cell = 0; cell < problem.cells; cell += 1) {
      if (state.trackIn[cell]! >= 0 || state.freeIn[cell]! < length) continue;
      state.begin();
      board.pack(talks, cell);
      const change = state.change();
      state.undo();
      if (change < bestChange) [best, bestChange] = [cell, change];
    }
    if (best < 0) continue;
    state.begin();
    board.pack(talks, best);
    state.change();
  }
}
