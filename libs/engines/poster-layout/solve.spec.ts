import { check } from './check';
import { allSums, aPoster, aSession } from './fixtures/small-session';
import type { PosterProblem } from './problem';
import { solve } from './solve';

describe('hanging posters', () => {
  it('finds the best of all plans in a tiny hall', () => {
    for (const seed of ['a', 'b', 'c']) {
      const weights = { 'related-take-turns': 0 };
      const problem = aSession(8, seed, { pins: [{ poster: 'P3', board: 2 }], weights });
      const plan = solve(problem, { seed: 1, iterations: 1_000_000 });
      const { figures, violations } = check(problem, plan);
      expect(violations).toEqual([]);
      expect(figures.value).toBeCloseTo(Math.max(...allSums(problem)), 9);
    }
  });

  it('meets every need, width and pin in a full hall, and says so itself', () => {
    const session = aSession(24, 'needs');
    const powered = session.floorPlan.boards.filter(({ features }) => features.includes('power')).length;
    expect(powered).toBeGreaterThan(2);
    const posters = session.posters.map((poster, i) => ({
      ...poster,
      ...(i < powered - 1 ? { needs: ['power' as const] } : {}),
      ...(i > 20 ? { needs: ['seat' as const, 'step-free' as const], width: 1.189 } : {}),
    }));
    const problem = { ...session, posters, pins: [{ poster: 'P15', board: 20 }] };
    const plan = solve(problem, { seed: 1, iterations: 20_000 });
    expect(check(problem, plan)).toMatchObject({ valid: true, violations: [], figures: { unmetNeeds: 0 } });
    expect(plan.placements).toContainEqual(expect.objectContaining({ poster: 'P15', board: 20 }));
  });

  it('gives the same plan for the same seed', () => {
    const problem = aSession(24, 'same');
    expect(solve(problem, { seed: 7, iterations: 5000 })).toEqual(solve(problem, { seed: 7, iterations: 5000 }));
  });

  it('brings each subject together where subjects part the posters cleanly', () => {
    const session = aSession(24, 'subjects');
    const rows = session.posters.map((_, a) => session.posters.map((_, b) => (a !== b && a % 4 === b % 4 ? 0.8 : 0)));
    const problem = { ...session, similarity: { rows }, weights: { 'related-take-turns': 0 } };
    const { figures } = check(problem, solve(problem, { seed: 1, iterations: 100_000 }));
    expect(figures.withSimilarNeighbour).toBe(1);
    expect(figures.neighbourSimilarity).toBeGreaterThan(0.8);
  });

  it('reads pairs and a full table alike', () => {
    const problem = aSession(12, 'table');
    const rows = 'rows' in problem.similarity ? problem.similarity.rows : [];
    const pairs = rows.flatMap((row, a) =>
      row.slice(0, a).map((value, b) => [`P${a + 1}`, `P${b + 1}`, value] as const),
    );
    const options = { seed: 1, iterations: 5000 };
    expect(solve({ ...problem, similarity: { pairs } }, options)).toEqual(solve(problem, options));
  });

  it('shows odd and even boards in turn, but nobody at two boards at once', () => {
    const session = aSession(12, 'shifts');
    const shared = { presenters: ['Ada'] };
    const posters = session.posters.map((poster, i) => (i < 2 ? { ...poster, ...shared } : poster));
    for (const pins of [
      [1, 3],
      [2, 7],
    ].map((boards) => boards.map((board, i) => ({ poster: `P${i + 1}`, board })))) {
      const problem = { ...session, posters, pins };
      const plan = solve(problem, { seed: 1, iterations: 1000 });
      expect(check(problem, plan).violations).toEqual([]);
      const irregular = plan.placements.filter(({ board, shift }) => shift !== (board - 1) % 2);
      expect(irregular.length > 0).toBe(pins[0]?.board === 1);
    }
  });

  it('keeps nearly all boards when some posters are withdrawn', () => {
    const before = aSession(100, 'withdrawn');
    const plan = solve(before, { seed: 1, iterations: 100_000 });
    const rows = 'rows' in before.similarity ? before.similarity.rows : [];
    const after = {
      ...before,
      posters: before.posters.slice(0, 95),
      similarity: { rows: rows.slice(0, 95).map((row) => row.slice(0, 95)) },
      previous: plan.placements,
    };
    const next = solve(after, { seed: 1 });
    const known = new Map(plan.placements.map(({ poster, board }) => [poster, board]));
    const moved = next.placements.filter(({ poster, board }) => known.get(poster) !== board);
    expect(check(after, next).valid).toBe(true);
    expect(moved.length).toBeLessThanOrEqual(9);
  });

  it('spreads crowds where nothing else speaks against it', () => {
    const session = aSession(12, 'crowds');
    const posters = session.posters.map((poster, i) => ({ ...poster, popularity: i < 3 ? 1 : 0 }));
    const problem = { ...session, posters, similarity: { pairs: [] } };
    const { placements } = solve(problem, { seed: 1, iterations: 20_000 });
    const popular = placements.filter(({ poster }) => ['P1', 'P2', 'P3'].includes(poster)).map(({ board }) => board);
    const rewarded = {
      ...problem,
      similarity: {
        pairs: [
          ['P1', 'P2', 1],
          ['P1', 'P3', 1],
          ['P2', 'P3', 1],
        ] as const,
      },
    };
    const together = popular.map((board, i) => ({ poster: `P${i + 1}`, board, shift: 0 }));
    expect(check(rewarded, { placements: together }).figures.value).toBe(0);
  });

  it('refuses with the posters that compete for too few boards', () => {
    const session = aSession(12, 'competition');
    const boards = session.floorPlan.boards.map((board, i) => ({
      ...board,
      features: i < 2 ? (['power'] as const) : [],
    }));
    const posters = session.posters.map((poster, i) => (i < 3 ? aPoster(poster.id, { needs: ['power'] }) : poster));
    const problem = { ...session, floorPlan: { ...session.floorPlan, boards }, posters };
    expect(() => solve(problem, { seed: 1 })).toThrow(
      expect.objectContaining({
        code: 'needs-cannot-be-met',
        message: expect.stringContaining('3 posters can hang on only the boards 1 and 2: “Poster P1” (P1) needs power'),
        faults: [{ message: expect.stringMatching(/Place a socket near board \d+ \(run R\d\)/) }],
      }),
    );
  });

  it('refuses more posters than boards, and more posters of one person than shifts', () => {
    const session = aSession(12, 'too many');
    const extra = [...session.posters, aPoster('P13')];
    expect(() => solve({ ...session, posters: extra, similarity: { pairs: [] } }, { seed: 1 })).toThrow(
      /add 1 board or/,
    );
    const busy = session.posters.map((poster, i) => (i < 3 ? aPoster(poster.id, { presenters: ['Ada'] }) : poster));
    expect(() => solve({ ...session, posters: busy }, { seed: 1, iterations: 100 })).toThrow(
      /3 posters share presenters/,
    );
  });

  it.each([
    null,
    {},
    [],
    { posters: [null], floorPlan: { boards: [{ number: 1 }] } },
    { posters: [], floorPlan: { boards: [] }, similarity: { pairs: [1] } },
    { posters: [], floorPlan: { boards: [] }, similarity: { pairs: [] }, pins: [7] },
  ])('asks for what is missing in %j', (input) => {
    expect(() => solve(input as unknown as PosterProblem, { seed: 1 })).toThrow(
      expect.objectContaining({ code: 'poster-problem-unclear', faults: expect.arrayContaining([expect.anything()]) }),
    );
  });

  it('names every fault of a problem that cannot be understood', () => {
    const session = aSession(3, 'faults');
    const broken = {
      ...session,
      posters: [...session.posters, aPoster('P1')],
      similarity: { pairs: [['P1', 'P9', 0.5] as const, ['P1', 'P2', 2] as const] },
      pins: [{ poster: 'P1', board: 99 }],
    };
    expect(() => solve(broken, { seed: 1 })).toThrow(
      expect.objectContaining({
        code: 'poster-problem-unclear',
        faults: [
          { field: 'posters', message: 'The poster “P1” is listed twice.' },
          { field: 'similarity.pairs.0', message: 'There is no poster “P9”: leave the pair out.' },
          {
            field: 'similarity.pairs.1',
            message: 'A similarity lies between 0 and 1, not 2: compare the two again, or leave the pair out.',
          },
          { field: 'pins.0', message: 'The hall has no board 99: pin it elsewhere.' },
        ],
      }),
    );
  });
});
