import { groups, type HardConstraint, type Violation } from './constraint';

/** Every poster hangs once. */
export const posterPlaced: HardConstraint = {
  name: 'poster-placed',
  weight: 'hard',
  reason: 'Every accepted poster has one board.',
  violations({ posters }, { placements }) {
    const found = groups(placements, ({ poster }) => poster);
    const known = new Set(posters.map(({ id }) => id));
    const breach = (id: string, boards: number[], message: string): Violation => ({
      constraint: 'poster-placed',
      message,
      posters: [id],
      boards,
    });
    const missing = posters
      .filter(({ id }) => !found.has(id))
      .map(({ id, title }) => breach(id, [], `"${title}" (${id}) has no board.`));
    const others = [...found].flatMap(([id, some]) => {
      const boards = some.map(({ board }) => board);
      if (!known.has(id))
        return [breach(id, boards, `Board ${boards.join(', ')} is given to "${id}", which is no poster here.`)];
      return some.length > 1 ? [breach(id, boards, `"${id}" hangs on several boards: ${boards.join(', ')}.`)] : [];
    });
    return [...missing, ...others];
  },
};
