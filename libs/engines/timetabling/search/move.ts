import type { Board } from './board';

/** Changes the timetable a little, after a `begin`. Returns false when it could not; what it had begun is then undone. */
export type Move = (board: Board) => boolean;

const TRIES = 5;

/** A talk that has a place and may be moved, or -1 after a few vain tries. */
export function anyTalk({ state, problem, random, pinned }: Board): number {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const talk = random.int(problem.talks);
    if (pinned[talk] === 0 && state.cellOf[talk]! >= 0) return talk;
  }
  return -1;
}

/** A talk of the same track in another cell, pinned or not; or -1 after a few vain tries. */
export function siblingElsewhere({ state, problem, random }: Board, talk: number): number {
  const talks = problem.talksOfTrack[problem.trackOf[talk]!]!;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const other = talks[random.int(talks.length)]!;
    if (state.cellOf[other]! >= 0 && state.cellOf[other] !== state.cellOf[talk]) return other;
  }
  return -1;
}

/** The cells that the track of a talk has. */
export function cellsOfTrack({ state, problem }: Board, track: number): number[] {
  const cells = new Set<number>();
  for (const talk of problem.talksOfTrack[track]!) if (state.cellOf[talk]! >= 0) cells.add(state.cellOf[talk]!);
  return [...cells];
}
