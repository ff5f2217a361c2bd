import type { FloorPlan } from '../floor-plan';
import { NARROWEST_AISLE } from './hall-wish';
import { layOutHall } from './lay-out-hall';

const door = (x: number, y: number, kind: 'entrance' | 'exit' = 'entrance') => ({
  at: { x, y },
  width: 2,
  kind,
  label: kind,
});

/** Metres that stay free straight in front of every board: to a wall, or to the next face. */
function clearances({ boards, outline }: FloorPlan): number[] {
  const xs = outline.map(({ x }) => x);
  const ys = outline.map(({ y }) => y);
  return boards.map((board) => {
    const angle = (board.facing * Math.PI) / 180;
    const [dx, dy] = [Math.round(Math.cos(angle)), Math.round(Math.sin(angle))];
    const walls = [
      dx > 0 ? Math.max(...xs) - board.at.x : Infinity,
      dx < 0 ? board.at.x - Math.min(...xs) : Infinity,
      dy > 0 ? Math.max(...ys) - board.at.y : Infinity,
      dy < 0 ? board.at.y - Math.min(...ys) : Infinity,
    ];
    const others = boards.map(({ at }) => {
      const ahead = (at.x - board.at.x) * dx + (at.y - board.at.y) * dy;
      const aside = Math.abs((at.x - board.at.x) * dy) + Math.abs((at.y - board.at.y) * dx);
      return ahead > 0 && aside < board.width ? ahead : Infinity;
    });
    return Math.min(...walls, ...others);
  });
}

describe('laying out a hall', () => {
  it.each([
    [14, 10, 24, [door(4, 10)]],
    [10, 14, 23, [door(0, 3)]],
    [34, 27, 200, [door(17, 27), door(0, 6, 'exit'), door(9, 0, 'exit')]],
    [60, 20, 150, [door(60, 10)]],
    [8, 8, 1, [door(8, 8)]],
  ])('gives a hall of %d × %d m boards for %d posters with gangways all round', (width, depth, posters, doors) => {
    const plan = layOutHall({ name: 'Hall', width, depth, posters, doors });
    expect(plan.boards.length).toBeGreaterThanOrEqual(posters);
    expect(plan.boards.map(({ number }) => number)).toEqual(plan.boards.map((_, i) => i + 1));
    expect(Math.min(...clearances(plan))).toBeGreaterThanOrEqual(NARROWEST_AISLE - 1e-6);
    for (const { from, to } of plan.runs) {
      for (const { x, y } of [from, to]) {
        expect(Math.min(x, y, width - x, depth - y)).toBeGreaterThanOrEqual(NARROWEST_AISLE - 1e-3);
      }
    }
  });

  it('numbers boards along a walk from the entrance without long ways back', () => {
    const { boards } = layOutHall({ name: 'Hall', width: 34, depth: 27, posters: 200, doors: [door(2, 27)] });
    const steps = boards
      .slice(1)
      .map(({ at }, i) => Math.hypot(at.x - (boards[i]?.at.x ?? 0), at.y - (boards[i]?.at.y ?? 0)));
    expect(Math.max(...steps)).toBeLessThan(5);
    const distance = ({ at }: (typeof boards)[number]) => Math.hypot(at.x - 2, at.y - 27);
    const [first, last] = [boards[0], boards.at(-1)];
    expect(first && last && distance(first) < distance(last)).toBe(true);
  });

  it('offers power, quiet, seats and near exits only where they are', () => {
    const power = [{ x: 0, y: 12 }];
    const { boards, areas } = layOutHall({
      name: 'Hall',
      width: 34,
      depth: 27,
      posters: 200,
      doors: [door(17, 27)],
      power,
    });
    const offering = (feature: (typeof boards)[number]['features'][number]) =>
      boards.filter(({ features }) => features.includes(feature));
    for (const { at } of offering('power')) expect(Math.hypot(at.x, at.y - 12)).toBeLessThanOrEqual(5);
    for (const { at } of offering('near-exit')) expect(Math.hypot(at.x - 17, at.y - 27)).toBeLessThanOrEqual(8);
    const quiet = areas.find(({ kind }) => kind === 'quiet')?.outline ?? [];
    for (const { at } of offering('quiet')) {
      expect(at.x).toBeGreaterThanOrEqual(Math.min(...quiet.map(({ x }) => x)));
      expect(at.x).toBeLessThanOrEqual(Math.max(...quiet.map(({ x }) => x)));
    }
    expect(
      ['power', 'quiet', 'seat', 'near-exit', 'step-free'].map((need) => offering(need as 'power').length > 0),
    ).toEqual(Array(5).fill(true));
  });

  it('leaves doors free of chairs', () => {
    const doors = [door(17, 27), door(9, 0, 'exit')];
    const chairs = layOutHall({ name: 'Hall', width: 34, depth: 27, posters: 200, doors }).areas.filter(
      ({ kind }) => kind === 'seating',
    );
    expect(chairs.length).toBeGreaterThan(0);
    for (const { outline } of chairs) {
      const xs = outline.map(({ x }) => x);
      expect(Math.max(...xs) <= 7 || Math.min(...xs) >= 11).toBe(true);
    }
  });

  it('says how many boards a hall holds that is too small', () => {
    const wish = { name: 'Seminar room', width: 9, depth: 7, doors: [door(0, 3)] };
    let holds = 0;
    try {
      layOutHall({ ...wish, posters: 60 });
    } catch (error) {
      holds = Number(/holds (\d+) boards/.exec((error as Error).message)?.[1]);
    }
    expect(holds).toBeGreaterThan(0);
    expect(layOutHall({ ...wish, posters: holds }).boards).toHaveLength(holds);
    expect(() => layOutHall({ ...wish, posters: holds + 1 })).toThrow(
      expect.objectContaining({ code: 'hall-too-small' }),
    );
  });

  it('asks for an entrance, and for doors that stand in a wall', () => {
    const wish = { name: 'Hall', width: 14, depth: 10, posters: 4 };
    expect(() => layOutHall({ ...wish, doors: [door(3, 3, 'exit')] })).toThrow(
      expect.objectContaining({
        faults: [expect.objectContaining({ field: 'doors' }), expect.objectContaining({ field: 'doors.0.at' })],
      }),
    );
  });
});
