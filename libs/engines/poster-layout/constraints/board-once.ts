import { groups, type HardConstraint } from './constraint';

/** One poster on each board, and only on boards of the hall. */
export const boardOnce: HardConstraint = {
  name: 'board-once',
  weight: 'hard',
  reason: 'A board holds one poster.',
  violations({ boards }, { placements }) {
    const numbers = new Set(boards.map(({ number }) => number));
    return [...groups(placements, ({ board }) => board)].flatMap(([board, some]) => {
      const posters = some.map(({ poster }) => poster);
      const named = posters.map((id) => `"${id}"`).join(' and ');
      const breach = (message: string) => ({ constraint: 'board-once', message, posters, boards: [board] });
      if (!numbers.has(board)) return [breach(`The hall has no board ${board}, where ${named} should hang.`)];
      return some.length > 1 ? [breach(`Board ${board} is given to ${named}: one of them needs another board.`)] : [];
    });
  },
};
