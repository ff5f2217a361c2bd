import { check } from './check';
import { aPoster, aSession } from './fixtures/small-session';
import type { PosterProblem } from './problem';
import { solve } from './solve';

const session = aSession(6, 'check');
const problem: PosterProblem = {
  ...session,
  posters: session.posters.map(({ id }, i) =>
    aPoster(id, {
      presenters: i < 2 ? ['Ada'] : [`person ${i}`],
      needs: i === 2 ? ['step-free'] : [],
      width: i === 3 ? 1.1 : undefined,
    }),
  ),
  pins: [{ poster: 'P6', board: 6 }],
};
const plan = solve(problem, { seed: 1, iterations: 1000 });

function broken(change: Partial<PosterProblem>, placements = plan.placements): string[] {
  return check({ ...problem, ...change }, { placements }).violations.map(
    ({ constraint, message }) => `${constraint}: ${message}`,
  );
}

const put = (poster: string, more: Partial<(typeof plan.placements)[number]>) =>
  plan.placements.map((placement) => (placement.poster === poster ? { ...placement, ...more } : placement));

describe('checking a board plan', () => {
  it('finds nothing wrong with what the solver made', () => {
    expect(broken({})).toEqual([]);
  });

  it('tells which poster hangs nowhere, twice, or where there is no board', () => {
    const others = plan.placements.filter(({ poster }) => poster !== 'P5');
    expect(broken({}, others)).toEqual(['poster-placed: “Poster P5” (P5) has no board.']);
    expect(broken({}, put('P5', { board: 77 }))).toEqual([
      'board-once: The hall has no board 77, where “P5” should hang.',
    ]);
    const free = plan.placements.find(({ poster }) => poster === 'P5');
    const twice = [...others, { poster: 'P1', board: free?.board ?? 0, shift: free?.shift ?? 0 }];
    expect(broken({}, twice).some((line) => line.startsWith('poster-placed: “P1” hangs on several boards'))).toBe(true);
  });

  it('tells which posters share a board', () => {
    const board = plan.placements.find(({ poster }) => poster === 'P4')?.board;
    expect(broken({}, put('P5', { board }))[0]).toMatch(
      new RegExp(`board-once: Board ${board} is given to “P[45]” and “P[45]”`),
    );
  });

  it('tells which need, width or pin is broken', () => {
    const boards = session.floorPlan.boards.map((board) => ({ ...board, features: [], width: 1 }));
    const bare = { floorPlan: { ...session.floorPlan, boards } };
    expect(broken(bare)).toEqual([
      expect.stringMatching(/^needs-met: “Poster P3” \(P3\) needs step-free, which board \d does not offer\.$/),
      expect.stringMatching(/^poster-fits: “Poster P4” \(P4\) is 1.1 m wide, board \d only 1 m\.$/),
    ]);
    expect(broken({ pins: [{ poster: 'P6', board: 1 }] })).toEqual([
      'pin-held: “P6” is pinned to board 1 but hangs on board 6.',
    ]);
  });

  it('tells who would stand in two places, and which shift does not exist', () => {
    const ada = plan.placements.find(({ poster }) => poster === 'P1');
    const other = plan.placements.find(({ poster }) => poster === 'P2');
    expect(broken({}, put('P1', { shift: other?.shift }))).toEqual([
      expect.stringContaining('Ada would stand at the boards'),
    ]);
    expect(ada?.shift).not.toBe(other?.shift);
    expect(broken({}, put('P5', { shift: 2 }))).toEqual([expect.stringContaining('“P5” is given shift 3')]);
  });

  it('counts what is on the boards', () => {
    const like = { pairs: [['P1', 'P2', 0.5] as const] };
    const row = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6'].map((poster, i) => ({ poster, board: i + 1, shift: i % 2 }));
    const { figures } = check({ ...problem, similarity: like }, { placements: row });
    expect(figures).toMatchObject({ value: 1, upperBound: 1, neighbourSimilarity: 1, withSimilarNeighbour: 1 / 3 });
    expect(figures).toMatchObject({ unmetNeeds: 0, sameShiftBeside: 0 });
  });
});
