import { check } from './check';
import { aPoster, aSession } from './fixtures/small-session';
import { repair } from './repair';
import { solve } from './solve';

describe('repairing a board plan', () => {
  const before = aSession(100, 'repair');
  const plan = solve(before, { seed: 1, iterations: 200_000 });
  const rows = 'rows' in before.similarity ? before.similarity.rows : [];

  it('moves at most a tenth after some posters are withdrawn, gains by that, and leaves board numbers alone', () => {
    const after = {
      ...before,
      posters: before.posters.slice(0, 95),
      similarity: { rows: rows.slice(0, 95).map((row) => row.slice(0, 95)) },
    };
    const found = repair(after, plan, { seed: 1 });
    const { valid, cost } = check(after, found.plan);
    expect(valid).toBe(true);
    expect(found.cost).toBeCloseTo(cost, 9);
    expect(found.moved.length).toBeLessThanOrEqual(9);
    const left = plan.placements.filter(({ poster }) => after.posters.some(({ id }) => id === poster));
    expect(cost).toBeLessThanOrEqual(check(after, { placements: left }).cost + 1e-9);
    const boardOf = new Map(plan.placements.map(({ poster, board }) => [poster, board]));
    const moved = found.plan.placements.filter(({ poster, board }) => boardOf.get(poster) !== board);
    expect(moved.map(({ poster }) => poster).toSorted()).toEqual([...found.moved].toSorted());
  });

  it('hangs a newcomer in the place of a withdrawn one, and moves only who must', () => {
    const posters = before.posters.map((poster, i) => (i === 99 ? aPoster('new') : poster));
    const found = repair({ ...before, posters }, plan, { seed: 1, mostMoved: 0 });
    expect(found).toMatchObject({ moved: [], placed: ['new'] });
    const free = plan.placements.find(({ poster }) => poster === 'P100')?.board;
    expect(found.plan.placements.find(({ poster }) => poster === 'new')?.board).toBe(free);

    const silent = before.floorPlan.boards
      .filter(({ features }) => features.includes('quiet'))
      .map(({ number }) => number);
    const needy = plan.placements.find(({ board }) => !silent.includes(board))!.poster;
    const asking = before.posters.map((poster) =>
      poster.id === needy ? { ...poster, needs: ['quiet' as const] } : poster,
    );
    const mended = repair({ ...before, posters: asking }, plan, { seed: 1, mostMoved: 0 });
    expect(mended.moved).toContain(needy);
    expect(mended.moved.length).toBeLessThanOrEqual(2);
    expect(silent).toContain(mended.plan.placements.find(({ poster }) => poster === needy)?.board);
  });
});
