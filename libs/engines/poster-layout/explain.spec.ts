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

  it('prices the changes that break no rule: what the plan really costs more', () => {
    const { cost } = check(problem, plan);
    const { board, swaps, possible } = explain(problem, plan, 'P1');
    expect(swaps).toHaveLength(5);
    expect(possible).toBe(10);
    for (const { poster, board: target, shift, swapShift, price, sentence } of swaps) {
      const placements = plan.placements.map((placement) => {
        if (placement.poster === 'P1') return { ...placement, board: target, shift };
        return placement.poster === poster ? { ...placement, board: board ?? 0, shift: swapShift ?? 0 } : placement;
      });
      expect(price).toBeGreaterThanOrEqual(-1e-6);
      expect(poster).not.toBe('P12');
      expect(sentence).toBe(`Swap it with “Poster ${poster}” (${poster}) on board ${target}.`);
      expect(check(problem, { placements }).cost - cost).toBeCloseTo(price, 9);
    }
  });

  it('tells what the poster costs where it hangs, and asks for boards for one that hangs nowhere', () => {
    const others = { placements: plan.placements.filter(({ poster }) => poster !== 'P1') };
    const { board, occurrences, swaps } = explain(problem, others, 'P1', { most: 1 });
    expect(board).toBeNull();
    expect(occurrences[0]?.message).toBe('“Poster P1” (P1) has no board.');
    const free = plan.placements.find(({ poster }) => poster === 'P1')?.board;
    expect(swaps).toEqual([expect.objectContaining({ poster: null, board: free })]);
    expect(swaps[0]?.sentence).toBe(`Move it to board ${free}, which is free.`);
  });

  it('offers free boards, and nothing for a pinned poster', () => {
    const some = { ...problem, posters: problem.posters.slice(0, 9), similarity: { pairs: [] }, pins: [] };
    const loose = solve(some, { seed: 1, iterations: 1000 });
    expect(explain(some, loose, 'P1').swaps.every(({ price }) => price >= -1e-6)).toBe(true);
    expect(explain(some, loose, 'P1', { most: 20 }).swaps.some(({ poster }) => poster === null)).toBe(true);
    expect(explain(problem, plan, 'P12').swaps).toEqual([]);
  });

  it('says when there is no such poster', () => {
    expect(() => explain(problem, plan, 'P99')).toThrow(/no such poster/);
  });
});
