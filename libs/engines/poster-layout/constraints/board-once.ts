import { type Constraint, groups, listed } from './constraint';

/** One poster on each board, and only on boards of the hall; each board with too many or that is not there counts 1. */
export const boardOnce: Constraint = {
  name: 'board-once',
  label: 'A board holds one poster',
  level: 'hard',
  weight: 1000,
  reason: 'A board holds one poster.',
  findings({ boardAt }, { placements }) {
    return [...groups(placements, ({ board }) => board)].flatMap(([board, some]) => {
      const posters = some.map(({ poster }) => poster);
      const names = listed(posters.map((id) => `“${id}”`));
      const breach = (message: string) => ({ amount: 1, message, posters, boards: [board] });
      if (!boardAt.has(board)) return [breach(`The hall has no board ${board}, where ${names} should hang.`)];
      return some.length > 1 ? [breach(`Board ${board} is given to ${names}: one of them needs another board.`)] : [];
    });
  },
};
