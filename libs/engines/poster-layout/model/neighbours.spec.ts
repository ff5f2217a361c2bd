import type { Board, FloorPlan } from '../floor-plan';
import { layOutHall } from '../hall/lay-out-hall';
import { neighboursOf } from './neighbours';

function plan(boards: readonly Omit<Board, 'number' | 'features' | 'width'>[]): FloorPlan {
  return {
    name: 'Room',
    outline: [],
    doors: [],
    areas: [],
    power: [],
    runs: [],
    boards: boards.map((board, i) => ({ ...board, number: i + 1, width: 1, features: [] })),
  };
}

const relations = (floorPlan: FloorPlan): string[] =>
  neighboursOf(floorPlan).flatMap((some, a) =>
    some
      .filter(({ board }) => board > a)
      .map(({ board, relation, weight }) => `${a + 1}-${board + 1} ${relation} ${weight}`),
  );

describe('neighbouring boards', () => {
  it('are those beside each other, across the aisle, and round the end of a run', () => {
    const run = (id: string, y: number) => [
      { at: { x: 0, y: y - 0.05 }, facing: 270, run: id },
      { at: { x: 1, y: y - 0.05 }, facing: 270, run: id },
      { at: { x: 1, y: y + 0.05 }, facing: 90, run: id },
      { at: { x: 0, y: y + 0.05 }, facing: 90, run: id },
    ];
    expect(relations(plan([...run('A', 0), ...run('B', 3)]))).toEqual([
      '1-2 next 2',
      '1-4 round-the-end 0.5',
      '2-3 round-the-end 0.5',
      '3-4 next 2',
      '3-6 facing 1',
      '4-5 facing 1',
      '5-6 next 2',
      '5-8 round-the-end 0.5',
      '6-7 round-the-end 0.5',
      '7-8 next 2',
    ]);
  });

  it('are not parted by a gap in the run, by a whole run, or by an aisle too wide to look across', () => {
    const row = [0, 1, 3].map((x) => ({ at: { x, y: 0 }, facing: 90, run: 'A' }));
    const far = { at: { x: 0, y: 6 }, facing: 270, run: 'B' };
    expect(relations(plan([...row, far]))).toEqual(['1-2 next 2']);
    const three = [0, 2.2, 4.4].map((y, i) => ({ at: { x: 0, y }, facing: i === 0 ? 90 : 270, run: `R${i}` }));
    expect(relations(plan(three))).toEqual(['1-2 facing 1']);
  });

  it('do not depend on how the hall is turned', () => {
    const door = (x: number, y: number) => ({ at: { x, y }, width: 2, kind: 'entrance' as const, label: 'In' });
    const wish = { name: 'Hall', posters: 60, width: 24, depth: 16, doors: [door(0, 0)] };
    const turned = { ...wish, width: 16, depth: 24 };
    expect(relations(layOutHall(turned))).toEqual(relations(layOutHall(wish)));
    expect(relations(layOutHall({ ...wish, doors: [door(24, 16)] }))).toEqual(relations(layOutHall(wish)));
  });
});
