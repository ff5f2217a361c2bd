import type { FloorPlan } from '../floor-plan';
import { furnishBoards } from './furnish-boards';
import { boardsAlongTheWalk, comingFrom, whereaboutsInWords, whereaboutsOf } from './whereabouts';

/** A hall of 20 m by 16 m with its door in the middle of the lower wall. */
const hall = (runs: FloorPlan['runs']): FloorPlan =>
  furnishBoards({
    name: 'Hall',
    outline: [
      { x: 0, y: 0 },
      { x: 20, y: 0 },
      { x: 20, y: 16 },
      { x: 0, y: 16 },
    ],
    doors: [{ at: { x: 10, y: 16 }, width: 2, kind: 'entrance', label: 'Entrance' }],
    areas: [],
    power: [],
    runs,
    boards: [],
  });

const words = (plan: FloorPlan): Record<string, string> => {
  const where = whereaboutsOf(plan);
  return Object.fromEntries(
    plan.boards.flatMap(({ id = '', number }) => {
      const found = where.get(number);
      return found ? [[id, whereaboutsInWords(found)]] : [];
    }),
  );
};

describe('where a board is, told at the door', () => {
  it('names the side of a run along which one walks, and counts from its nearer end', () => {
    const along = hall([{ id: 'A', from: { x: 10, y: 12 }, to: { x: 10, y: 8 }, boardWidth: 1.2 }]);
    expect(words(along)).toEqual({
      'A.a1': 'first run from the entrance, left side, first board',
      'A.a2': 'first run from the entrance, left side, second board',
      'A.a3': 'first run from the entrance, left side, last board',
      'A.b1': 'first run from the entrance, right side, first board',
      'A.b2': 'first run from the entrance, right side, second board',
      'A.b3': 'first run from the entrance, right side, last board',
    });
  });

  it('does not depend on which way the run was drawn', () => {
    const drawn = hall([{ id: 'A', from: { x: 10, y: 8 }, to: { x: 10, y: 12 }, boardWidth: 1.2 }]);
    expect(words(drawn)['A.b3']).toBe('first run from the entrance, left side, first board');
  });

  it('tells the face of a run that lies across the way from its far side', () => {
    const across = hall([
      { id: 'A', from: { x: 8, y: 11 }, to: { x: 12, y: 11 }, boardWidth: 1.2 },
      { id: 'B', from: { x: 8, y: 6 }, to: { x: 12, y: 6 }, boardWidth: 1.2 },
    ]);
    const told = words(across);
    expect(told['A.b2']).toContain('first run from the entrance, side facing the entrance');
    expect(told['A.a2']).toContain('first run from the entrance, far side');
    expect(told['B.b2']).toContain('second run from the entrance, side facing the entrance');
  });

  it('names no side where boards hang on one only', () => {
    const wall = hall([{ id: 'A', from: { x: 2, y: 1 }, to: { x: 6, y: 1 }, sides: 1, facing: 'right' }]);
    expect(Object.values(words(wall))).toContain('first run from the entrance, first board');
  });

  it('does not speak of an entrance where a hall has none', () => {
    const wall = hall([{ id: 'A', from: { x: 2, y: 1 }, to: { x: 6, y: 1 }, sides: 1, facing: 'right' }]);
    const exits = wall.doors.map((door) => ({ ...door, kind: 'exit' as const, label: 'South' }));
    expect(comingFrom({ doors: exits })).toBe('the door “South”');
    expect(Object.values(words({ ...wall, doors: exits }))).toContain('first run from the door “South”, first board');
    expect(comingFrom({ doors: [] })).toBe('the corner where the walk begins');
  });
});

describe('the walk past the boards', () => {
  it('is followed even where numbers have stayed behind', () => {
    const plan = hall([{ id: 'A', from: { x: 10, y: 12 }, to: { x: 10, y: 8 }, boardWidth: 1.2 }]);
    const walk = boardsAlongTheWalk(plan).map(({ id }) => id);
    const renumbered = { ...plan, boards: plan.boards.map((board) => ({ ...board, number: 99 - board.number })) };
    expect(boardsAlongTheWalk(renumbered).map(({ id }) => id)).toEqual(walk);
    const withoutIds = { ...plan, boards: plan.boards.map(({ id: _, ...board }) => board) };
    expect(boardsAlongTheWalk(withoutIds).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  });
});
