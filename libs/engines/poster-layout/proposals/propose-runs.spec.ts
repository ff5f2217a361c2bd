import { createRandom, type Random } from '@colloquy/kernel';
import { checkHall } from '../clearance/check-hall';
import { aDoor, aHall, aPillar, rectangle } from '../fixtures/hand-made-hall';
import type { FloorPlan, Point } from '../floor-plan';
import { between } from '../geometry/points';
import { cornersOf, edgesOf, isInside, selfCrossing, signedArea, toEdge } from '../geometry/polygons';
import { furnishBoards } from '../hall/furnish-boards';
import { hallTemplate } from '../hall/hall-template';
import { layOutHall } from '../hall/lay-out-hall';
import { bodyOf } from '../hall/run-boards';
import { proposeRuns, RUN_PATTERNS } from './propose-runs';

/** A hall with six to nine walls, none straight, with a door in its longest wall, and a pillar and a stage somewhere. */
function someHall(random: Random): FloorPlan {
  const count = 6 + random.int(4);
  const outline: Point[] = Array.from({ length: count }, (_, i) => {
    const angle = ((i + 0.6 * random.next()) / count) * 2 * Math.PI;
    const away = 0.6 + 0.4 * random.next();
    return { x: 16 + 15 * away * Math.cos(angle), y: 12 + 11 * away * Math.sin(angle) };
  });
  const walls = edgesOf(outline).map(([a, b]) => ({ at: between(a, b, 0.5), width: Math.hypot(a.x - b.x, a.y - b.y) }));
  const doors = walls
    .sort((a, b) => b.width - a.width)
    .slice(0, 2)
    .map(({ at, width }, i) => ({
      ...aDoor(at.x, at.y, i === 0 ? 'entrance' : 'exit'),
      width: Math.min(2, width * 0.6),
    }));
  const pillar = aPillar('P1', 12 + 8 * random.next(), 9 + 6 * random.next());
  const [x, y] = [12 + 6 * random.next(), 8 + 6 * random.next()];
  const stage = { id: 'P2', kind: 'stage' as const, label: 'Stage', outline: rectangle(x, y, x + 3, y + 2) };
  return aHall({ outline, doors, obstacles: [pillar, stage] });
}

const halls = Array.from({ length: 3 }, (_, i) => someHall(createRandom(`hall ${i}`)));

describe('proposing runs', () => {
  it.each(halls.map((hall, i) => [i, hall] as const))(
    'puts no stand outside hall %d or into what stands in it',
    (_, hall) => {
      expect(selfCrossing(cornersOf(hall.outline))).toBeUndefined();
      expect(Math.abs(signedArea(hall.outline))).toBeGreaterThan(50);
      const proposals = proposeRuns(hall, { boards: 30 });
      expect(proposals.length).toBeGreaterThan(0);
      for (const { plan, report, score } of proposals) {
        expect(plan.runs.flatMap(bodyOf).filter((corner) => !isInside(plan.outline, corner))).toEqual([]);
        for (const { at } of plan.boards) {
          for (const { outline } of plan.obstacles ?? []) {
            expect(isInside(outline, at) || toEdge(outline, at) < 1.5).toBe(false);
          }
        }
        expect(plan.boards.map(({ number }) => number)).toEqual(plan.boards.map((__, i) => i + 1));
        expect(report).toEqual(checkHall(plan));
        expect(score).toBeLessThanOrEqual(proposals[0]?.score ?? 0);
      }
      expect(proposals[0]?.report.findings.filter(({ level }) => level === 'error')).toEqual([]);
    },
  );

  it('keeps the numbers of what stays when a run goes, in any hall', () => {
    for (const hall of halls) {
      const { plan } = proposeRuns(hall, { boards: 24, pattern: 'rows' })[0] ?? { plan: hall };
      const gone = plan.runs[1]?.id;
      const after = furnishBoards({ ...plan, runs: plan.runs.filter(({ id }) => id !== gone) }, { keep: plan });
      const left = plan.boards.filter(({ run }) => run !== gone).map(({ id, number }) => [id, number]);
      expect(after.boards.map(({ id, number }) => [id, number])).toEqual(left);
    }
  });

  it.each(RUN_PATTERNS)('gives a plain hall as many boards as asked for by %s, without an error', (pattern) => {
    const [best] = proposeRuns(hallTemplate('rectangle', { width: 24, depth: 16 }), { boards: 60, pattern });
    expect(best?.pattern).toBe(pattern);
    expect(best?.report.figures.boards).toBeGreaterThanOrEqual(60);
    expect(best?.report.findings).toEqual([]);
    expect(best?.report.figures.narrowestAisle).toBeGreaterThanOrEqual(2.1);
  });

  it('finds room for what the usual lay-out of a rectangle finds room for', () => {
    const doors = [aDoor(17, 27), aDoor(0, 6, 'exit'), aDoor(9, 0, 'exit'), aDoor(34, 14, 'exit')];
    const before = layOutHall({ name: 'Hall', width: 34, depth: 27, posters: 200, doors });
    const [best] = proposeRuns({ ...before, areas: [] }, { boards: 200 });
    expect(best?.report.figures.boards).toBeGreaterThanOrEqual(200);
    expect(best?.report.findings).toEqual([]);
  });

  it('keeps out of a no-go zone, and out of where people sit', () => {
    const areas = [
      { kind: 'no-go' as const, label: 'Fire lane', outline: rectangle(8, 0, 12, 12) },
      { kind: 'seating' as const, label: 'Chairs', outline: rectangle(0, 0, 3, 12) },
    ];
    for (const { plan, report } of proposeRuns(aHall({ areas }), { boards: 12 })) {
      expect(report.findings.filter(({ kind }) => kind === 'run-in-area')).toEqual([]);
      expect(plan.boards.filter(({ at }) => at.x > 8 && at.x < 12)).toEqual([]);
    }
  });

  it('gives no error where room is short, but fewer boards', () => {
    const [best] = proposeRuns(hallTemplate('corridor', { width: 12, depth: 3.4 }), { boards: 80 });
    expect(best?.report.figures.boards).toBeGreaterThan(4);
    expect(best?.report.figures.boards).toBeLessThan(80);
    expect(best?.report.findings.filter(({ level }) => level === 'error')).toEqual([]);
    expect(proposeRuns(hallTemplate('rectangle', { width: 2.5, depth: 2.5 }), { boards: 8, pattern: 'rows' })).toEqual(
      [],
    );
  });

  it('does not take runs away for what the hall lacks without them', () => {
    const far = hallTemplate('rectangle', { width: 32, depth: 16 });
    const hall = { ...far, doors: [aDoor(1, 16)] };
    for (const pattern of ['rows', 'perimeter'] as const) {
      const [best] = proposeRuns(hall, { boards: 40, pattern });
      expect(best?.report.figures.boards).toBeGreaterThanOrEqual(40);
      expect(best?.report.findings.map(({ kind }) => kind)).toEqual(['way-out-long']);
    }
  });

  it('names what is wrong with a wish', () => {
    expect(() => proposeRuns(aHall(), { boards: 0, boardWidth: -1 })).toThrow(
      expect.objectContaining({
        code: 'runs-unclear',
        faults: [expect.objectContaining({ field: 'boards' }), expect.objectContaining({ field: 'boardWidth' })],
      }),
    );
  });
});
