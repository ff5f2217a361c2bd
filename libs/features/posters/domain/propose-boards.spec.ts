import { layOutHall } from '@colloquy/engines/poster-layout';
import type { PosterToPlace } from './board-facts';
import { proposeBoards } from './propose-boards';

const floorPlan = layOutHall({
  name: 'Hall',
  width: 16,
  depth: 12,
  doors: [{ at: { x: 8, y: 12 }, width: 2, kind: 'entrance', label: 'Door' }],
  posters: 8,
});
const poster = (n: number, text: string, presenter = `p${n}`): PosterToPlace => ({
  submissionId: `s${n}`,
  code: `UG-00${n}`,
  title: `Poster ${n}`,
  text,
  trackId: 't',
  presenterIds: [presenter],
  needs: [],
});
const corals = 'coral reefs bleach in warm water when algae leave the coral';
const graphs = 'graph colouring with few colours is hard on planar graphs';
const facts = {
  floorPlan,
  posters: [1, 2, 3, 4, 5, 6, 7, 8].map((n) => poster(n, n % 2 ? corals : graphs)),
  shifts: 2,
};

describe('a proposed board plan', () => {
  const { placements, figures } = proposeBoards(facts, { seed: 'spec', iterations: 20_000 });

  it('hangs every poster once, each on a board of its own', () => {
    expect(placements.map(({ submissionId }) => submissionId).sort()).toEqual(
      facts.posters.map(({ submissionId }) => submissionId).sort(),
    );
    expect(new Set(placements.map(({ boardNumber }) => boardNumber)).size).toBe(8);
  });

  it('brings like to like: the walk changes its subject once', () => {
    const subjects = placements.map(({ submissionId }) => Number(submissionId.slice(1)) % 2);
    expect(subjects.filter((subject, i) => i > 0 && subject !== subjects[i - 1])).toHaveLength(1);
    expect(figures.neighbourSimilarityIndex).toBeGreaterThan(0.5);
  });

  it('never asks a presenter of two posters to be at both in one shift', () => {
    const twice = {
      ...facts,
      posters: facts.posters.map((one, i) => (i < 2 ? { ...one, presenterIds: ['Ada'] } : one)),
    };
    const shifts = proposeBoards(twice, { seed: 'spec', iterations: 20_000 })
      .placements.filter(({ submissionId }) => submissionId === 's1' || submissionId === 's2')
      .map(({ shift }) => shift);
    expect(new Set(shifts).size).toBe(2);
  });

  it('says when the hall has too few boards', () => {
    const small = { ...facts, floorPlan: { ...floorPlan, boards: floorPlan.boards.slice(0, 3) } };
    expect(() => proposeBoards(small, { seed: 'spec' })).toThrow(/board/);
  });
});
