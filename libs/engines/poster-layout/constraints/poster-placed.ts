import { type Constraint, type Finding, groups, titled } from './constraint';

/** Every poster hangs once; each that hangs nowhere, is unknown or has several boards counts 1. */
export const posterPlaced: Constraint = {
  name: 'poster-placed',
  label: 'Every poster has a board',
  level: 'hard',
  weight: 1000,
  reason: 'Every accepted poster has one board.',
  findings({ posters, posterAt }, { placements }) {
    const found = groups(placements, ({ poster }) => poster);
    const breach = (id: string, boards: number[], message: string): Finding => ({
      amount: 1,
      message,
      posters: [id],
      boards,
    });
    const missing = posters
      .filter(({ id }) => !found.has(id))
      .map((poster) => breach(poster.id, [], `${titled(poster)} has no board.`));
    const others = [...found].flatMap(([id, some]) => {
      const boards = some.map(({ board }) => board);
      if (!posterAt.has(id)) {
        const message = `Board ${boards.join(', ')} is given to “${id}”, which is no poster of this session (any more): take it off. The number of the board stays.`;
        return [breach(id, boards, message)];
      }
      return some.length > 1 ? [breach(id, boards, `“${id}” hangs on several boards: ${boards.join(', ')}.`)] : [];
    });
    return [...missing, ...others];
  },
};
