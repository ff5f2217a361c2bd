import { layOutHall, type Poster, type PosterProblem } from '@colloquy/engines/poster-layout';
import { DomainError } from '@colloquy/kernel';
import { solveBoards } from './solve-boards';

const doors = [{ at: { x: 8, y: 12 }, width: 2, kind: 'entrance', label: 'Door' } as const];
const floorPlan = layOutHall({ name: 'Hall', width: 16, depth: 12, doors, posters: 4 });
const posters = [1, 2, 3, 4].map(
  (n): Poster => ({ id: `s${n}`, title: `Poster ${n}`, presenters: [`p${n}`], needs: n === 1 ? ['power'] : [] }),
);
const likeness = posters.map((_, a) => posters.map((__, b) => (a !== b && (a + b) % 2 === 0 ? 0.8 : 0)));
const problem: PosterProblem = { floorPlan, posters, similarity: { rows: likeness }, shifts: 2 };
const link = { spent: () => 0, tell: () => undefined };
const task = { problem, standing: { placements: [] }, seed: 1, iterations: 2_000, from: 'nothing' as const };

describe('a search for boards', () => {
  it('names a need that no board meets, and what would help, instead of a plan', () => {
    const found = ((): unknown => {
      try {
        return solveBoards(task, link);
      } catch (error) {
        return error;
      }
    })();
    expect(found).toBeInstanceOf(DomainError);
    expect(found).toMatchObject({ code: 'no-board-plan', faults: [{ message: expect.stringMatching(/power/) }] });
  });

  it('hangs all of them where there is a socket, and says of each what it costs no longer', () => {
    const boards = floorPlan.boards.map((board) => ({ ...board, features: [...board.features, 'power' as const] }));
    const powered = { ...task, problem: { ...problem, floorPlan: { ...floorPlan, boards } } };
    const { plan, before, after, violations } = solveBoards(powered, link);
    expect(plan.placements.map(({ poster }) => poster).sort()).toEqual(['s1', 's2', 's3', 's4']);
    expect(violations).toBe(0);
    expect(before.posters.s1?.['poster-placed']).toBeGreaterThan(after.posters.s1?.['poster-placed'] ?? 0);
  });
});
