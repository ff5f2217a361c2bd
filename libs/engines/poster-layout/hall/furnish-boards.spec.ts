import { aDoor, aHall, aRun, rectangle } from '../fixtures/hand-made-hall';
import type { Board, BoardFeature, FloorPlan } from '../floor-plan';
import { furnishBoards } from './furnish-boards';
import { layOutHall } from './lay-out-hall';
import { freshId, thingsOf, withThings } from './things';

const runs = [aRun('R1', [3, 3], [15, 3]), aRun('R2', [3, 6], [15, 6]), aRun('R3', [3, 9], [15, 9])];
const numbersOf = ({ boards }: FloorPlan) => new Map(boards.map(({ id, number }) => [id, number]));
const offering = ({ boards }: FloorPlan, feature: BoardFeature): Board[] =>
  boards.filter(({ features }) => features.includes(feature));

describe('making the boards of runs', () => {
  it('numbers them along one walk, down each face and back on the other', () => {
    const { boards } = aHall({ runs });
    expect(boards).toHaveLength(54);
    expect(boards.map(({ number }) => number)).toEqual(boards.map((_, i) => i + 1));
    const steps = boards.slice(1).map(({ at }, i) => Math.hypot(at.x - boards[i]!.at.x, at.y - boards[i]!.at.y));
    expect(Math.max(...steps)).toBeLessThan(3.01);
  });

  it('keeps numbers when a run goes, and gives new boards numbers beyond', () => {
    const before = aHall({ runs });
    const after = furnishBoards(
      { ...before, runs: [runs[0]!, runs[2]!, aRun('R4', [17, 3], [17, 9])] },
      { keep: before },
    );
    const was = numbersOf(before);
    for (const { id, number, run } of after.boards) {
      if (run === 'R4') expect(number).toBeGreaterThan(54);
      else expect(number).toBe(was.get(id));
    }
    expect(new Set(after.boards.map(({ number }) => number)).size).toBe(after.boards.length);
    expect(furnishBoards(after, { keep: after, renumber: true }).boards.map(({ number }) => number)).toEqual(
      after.boards.map((_, i) => i + 1),
    );
  });

  it('keeps the numbers of a plan whose boards have no ids yet', () => {
    const stored = layOutHall({ name: 'Hall', width: 14, depth: 10, posters: 24, doors: [aDoor(4, 10)] });
    const plain = { ...stored, boards: stored.boards.map(({ id: _, ...board }) => board) };
    const again = furnishBoards(plain, { keep: plain });
    expect(again.boards.map(({ number, at, facing }) => ({ number, at, facing }))).toEqual(
      stored.boards.map(({ number, at, facing }) => ({ number, at, facing })),
    );
    expect(again.boards.every(({ id }) => id !== undefined)).toBe(true);
  });

  it('hangs boards of a run with one side on the hand it faces, as wide and turned as the run says', () => {
    const run = aRun('R1', [3, 3], [8, 3], { sides: 1, facing: 'right', boardWidth: 2, orientations: ['landscape'] });
    const { boards } = aHall({ runs: [run] });
    expect(boards.map(({ id, facing, width, at }) => ({ id, facing, width, at }))).toEqual([
      { id: 'R1.b2', facing: 90, width: 2, at: { x: 6.05, y: 3.05 } },
      { id: 'R1.b1', facing: 90, width: 2, at: { x: 4, y: 3.05 } },
    ]);
    expect(boards[0]?.orientations).toEqual(['landscape']);
  });

  it('offers power, quiet, seats, level floor and near doors only where they are', () => {
    const plan = aHall({
      runs,
      power: [{ x: 0, y: 3 }],
      areas: [
        { kind: 'quiet', label: 'Quiet corner', outline: rectangle(9, 9, 20, 12) },
        { kind: 'seating', label: 'Chairs', outline: rectangle(16, 0, 20, 1) },
        {
          kind: 'step-free-route',
          label: 'Ramp',
          outline: [
            { x: 10, y: 12 },
            { x: 10, y: 10.5 },
          ],
        },
      ],
    });
    for (const { at } of offering(plan, 'power')) expect(Math.hypot(at.x, at.y - 3)).toBeLessThanOrEqual(5);
    for (const { at } of offering(plan, 'quiet')) expect(at).toMatchObject({ y: 9.05 });
    expect(new Set(offering(plan, 'step-free').map(({ at }) => at.y))).toEqual(new Set([9.05]));
    expect(offering(plan, 'seat').length).toBeGreaterThan(0);
    for (const { at } of offering(plan, 'seat')) expect(at.y).toBeLessThan(3);
    expect(offering(plan, 'near-exit').length).toBeGreaterThan(0);
    expect(offering(aHall({ runs }), 'step-free')).toHaveLength(54);
  });
});

describe('the things in a hall', () => {
  it('are the plan again, whatever lacked an id', () => {
    const plan = aHall({ runs, power: [{ x: 0, y: 3 }] });
    const things = thingsOf(plan);
    expect(new Set(things.map(({ id }) => id)).size).toBe(things.length);
    const again = withThings(plan, things);
    expect(thingsOf(again)).toEqual(things);
    expect(again.boards).toEqual(plan.boards);
    expect(freshId(plan, 'run')).toBe('R4');
    expect(
      withThings(
        plan,
        things.filter(({ id }) => id !== 'R2'),
      ).runs.map(({ id }) => id),
    ).toEqual(['R1', 'R3']);
  });
});
