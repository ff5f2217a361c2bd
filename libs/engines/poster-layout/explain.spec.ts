import { check } from './check';
import { explain } from './explain';
import { aSession } from './fixtures/small-session';
import { solve } from './solve';

describe('explaining a board', () => {
  const problem = aSession(12, 'explain', { pins: [{ poster: 'P12', board: 12 }] });
  const plan = solve(problem, { seed: 1, iterations: 20_000 });

  it('names the neighbours and what they share, which sums to the value of the plan', () => {
    const shares = problem.posters.flatMap(({ id }) => explain(problem, plan, id).neighbours.map(({ share }) => share));
    expect(shares.reduce((a, b) => a + b, 0) / 2).toBeCloseTo(check(problem, plan).figures.value, 9);
  });

  it('prices the changes that keep every rule: what the plan really loses', () => {
    const { value } = check(problem, plan).figures;
    const { board, swaps } = explain(problem, plan, 'P1');
    expect(swaps).toHaveLength(5);
    for (const { poster, board: target, price } of swaps) {
      const placements = plan.placements.map((placement) => {
        if (placement.poster === 'P1') return { ...placement, board: target };
        return placement.poster === poster ? { ...placement, board: board ?? 0 } : placement;
      });
      expect(price).toBeGreaterThanOrEqual(0);
      expect(poster).not.toBe('P12');
      expect(value - check(problem, { placements }).figures.value).toBeCloseTo(price, 9);
    }
  });

  it('offers free boards, and nothing for a pinned poster', () => {
    const some = { ...problem, posters: problem.posters.slice(0, 9), similarity: { pairs: [] }, pins: [] };
    const loose = solve(some, { seed: 1, iterations: 1000 });
    expect(explain(some, loose, 'P1').swaps.map(({ price }) => Math.abs(price))).toEqual([0, 0, 0, 0, 0]);
    expect(explain(problem, plan, 'P12').swaps).toEqual([]);
  });

  it('says when there is no such poster', () => {
    expect(() => explain(problem, plan, 'P99')).toThrow(/no such poster/);
  });
});
