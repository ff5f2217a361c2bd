import { create } from 'xmlbuilder2';
import { walkOf } from '../clearance/walk-of';
import { aDoor, aHall, aPillar, aRun, rectangle } from '../fixtures/hand-made-hall';
import { distance, meetingOf, nearestOn } from '../geometry/points';
import { layOutHall } from '../hall/lay-out-hall';
import type { TextItem } from './display-list';
import { drawFloorPlan } from './draw-floor-plan';
import { paintSvg } from './paint-svg';

const hall = (posters: number, width: number, depth: number) =>
  layOutHall({
    name: 'Great <Hall> & foyer',
    width,
    depth,
    posters,
    doors: [{ at: { x: width / 2, y: depth }, width: 2, kind: 'entrance', label: 'Main door' }],
    power: [{ x: 0, y: 5 }],
  });

const entriesOf = ({ boards }: ReturnType<typeof hall>) =>
  boards.slice(1).map(({ number }) => ({
    board: number,
    topic: number % 2 === 0 ? { letter: 'A', name: 'Speech & sound' } : { letter: 'B', name: 'Vision' },
    title: `Poster "${number}"\u0000`,
    presenter: 'Ada Example',
    href: `#poster-${number}`,
  }));

const svgOf = (plan: ReturnType<typeof hall>, entries = entriesOf(plan)): string =>
  paintSvg(drawFloorPlan(plan, entries), { title: 'Poster session', description: 'Where the posters hang.' });

describe('drawing a floor plan', () => {
  it.each([
    [24, 14, 10],
    [200, 34, 27],
    [60, 12, 30],
  ])('prints the numbers of %d boards at least 2.5 mm high on A4, in walking order', (posters, width, depth) => {
    const plan = hall(posters, width, depth);
    const list = drawFloorPlan(plan, entriesOf(plan));
    const numbers = list.items.filter((item): item is TextItem => item.kind === 'text' && item.role === 'number');
    expect(numbers.map(({ text }) => Number(text))).toEqual(plan.boards.map(({ number }) => number));
    for (const { size } of numbers) expect((0.7 * size) / list.metresPerMillimetre).toBeGreaterThanOrEqual(2.5);
    const [long, short] = [list.width, list.height]
      .map((metres) => metres / list.metresPerMillimetre)
      .sort((a, b) => b - a);
    expect(long).toBeLessThanOrEqual(277 + 1e-6);
    expect(short).toBeLessThanOrEqual(190 + 1e-6);
  });

  it('never lets two cards overlap across an aisle', () => {
    const plan = hall(200, 34, 27);
    const cards = drawFloorPlan(plan, entriesOf(plan)).items.flatMap((item) =>
      item.role === 'board' && item.kind === 'path' ? [item.points] : [],
    );
    const boxes = cards.map((points) => {
      const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
      return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
    });
    const overlapping = boxes.flatMap((a, i) =>
      boxes.slice(i + 1).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
    );
    expect(overlapping).toEqual([]);
  });

  it('keeps hatching inside the strip that it fills', () => {
    const { items } = drawFloorPlan(hall(24, 14, 10), entriesOf(hall(24, 14, 10)));
    const strip = items.find((item) => item.role === 'topic' && item.board === 3 && item.kind === 'path');
    const hatched = items.find((item) => item.kind === 'hatch' && item.board === 2);
    const around = items.find((item) => item.role === 'topic' && item.board === 2 && item.kind === 'path');
    expect(strip).toBeDefined();
    if (hatched?.kind !== 'hatch' || around?.kind !== 'path') throw new Error('The strip of board 2 is missing.');
    for (const { x, y } of hatched.strokes.flat()) {
      expect(x).toBeGreaterThanOrEqual(Math.min(...around.points.map((p) => p.x)) - 1e-9);
      expect(x).toBeLessThanOrEqual(Math.max(...around.points.map((p) => p.x)) + 1e-9);
      expect(y).toBeGreaterThanOrEqual(Math.min(...around.points.map((p) => p.y)) - 1e-9);
      expect(y).toBeLessThanOrEqual(Math.max(...around.points.map((p) => p.y)) + 1e-9);
    }
  });
});

describe('a floor plan as SVG', () => {
  it('is well-formed whatever people write, and bears title and description', () => {
    const svg = svgOf(hall(24, 14, 10));
    const root = create(svg).root().node as unknown as Element;
    expect(root.getAttribute('viewBox')?.split(' ')).toHaveLength(4);
    expect(root.hasAttribute('width')).toBe(false);
    expect(svg).toContain('<title id="floor-plan-title">Poster session</title>');
    expect(svg).toContain('Great &lt;Hall&gt; &amp; foyer');
  });

  it('leads the keyboard from board to board in walking order, each with its name', () => {
    const plan = hall(24, 14, 10);
    const svg = svgOf(plan);
    const order = [...svg.matchAll(/data-board="(\d+)"/g)].map(([, number]) => Number(number));
    expect(order).toEqual(plan.boards.map(({ number }) => number));
    expect(svg).toContain('<g role="img" tabindex="0" class="board" data-board="1" aria-label="Board 1: free">');
    expect(svg).toContain(
      '<a href="#poster-2" class="board" data-board="2" aria-label="Board 2: Poster &quot;2&quot;; Ada Example; topic A, Speech &amp; sound">',
    );
  });

  it('tells topics apart without colour: by letter, by pattern, in the legend', () => {
    const plan = hall(24, 14, 10);
    const { items } = drawFloorPlan(plan, entriesOf(plan));
    const strokes = (board: number) =>
      items.flatMap((item) => (item.kind === 'hatch' && item.board === board ? [item.strokes.length] : []))[0];
    expect(strokes(2)).not.toBe(strokes(3));
    const texts = items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
    expect(texts).toEqual(expect.arrayContaining(['A', 'B', 'Speech & sound', 'Vision', 'Step-free route']));
  });
});

describe('a hall of any shape', () => {
  const plan = aHall({
    outline: [
      { x: 0, y: 0 },
      { x: 16, y: 0 },
      { x: 20, y: 4 },
      { x: 20, y: 12 },
      { x: 0, y: 12 },
    ],
    doors: [aDoor(10, 12), aDoor(18, 2, 'exit')],
    obstacles: [
      { id: 'P1', kind: 'stage', label: 'Stage', outline: rectangle(2, 0, 9, 2) },
      { ...aPillar('P2', 10, 6), label: 'Pillar' },
    ],
    runs: [
      aRun('R1', [3, 4], [8, 4]),
      aRun('R2', [3, 8], [8, 8]),
      aRun('R3', [19.93, 6], [19.93, 11], { sides: 1, facing: 'right' }),
    ],
  });

  it('shows pillars and stages by their names, with the ids of what can be moved', () => {
    const { items } = drawFloorPlan(plan);
    const things = items.flatMap(({ role, label, thing }) => (thing === undefined ? [] : [[role, thing, label]]));
    expect(things).toEqual([
      ['obstacle', 'P1', 'Stage'],
      ['obstacle', 'P2', 'Pillar'],
      ['stand', 'R1', 'Run R1'],
      ['stand', 'R2', 'Run R2'],
      ['stand', 'R3', 'Run R3'],
    ]);
    expect(items.flatMap((item) => (item.kind === 'text' && item.role === 'label' ? [item.text] : []))).toContain(
      'Stage',
    );
  });

  it('sets a door in a slanting wall askew, its name along the wall', () => {
    const { items } = drawFloorPlan(plan);
    const name = items.find((item): item is TextItem => item.kind === 'text' && item.text === 'exit at 18, 2');
    expect(name?.turn).toBeCloseTo(45);
  });

  it('leads the walk past all boards from the door, round the ends of runs and not through them', () => {
    const way = walkOf(plan);
    expect(way[0]).toEqual({ x: 10, y: 12 });
    const legs = way.slice(1).map((to, i) => [way[i]!, to] as const);
    for (const { from, to } of plan.runs) {
      expect(legs.filter((leg) => meetingOf(leg, [from, to]))).toEqual([]);
    }
    for (const { at } of plan.boards) {
      expect(Math.min(...legs.map((leg) => distance(nearestOn(leg, at), at)))).toBeLessThan(1.1);
    }
    const roles = (walkingLine: boolean) => drawFloorPlan(plan, [], { walkingLine }).items.map(({ role }) => role);
    expect(roles(true)).toContain('walk');
    expect(roles(false)).not.toContain('walk');
  });

  it('rings the boards that are chosen, and no others', () => {
    const { items } = drawFloorPlan(plan, [], { chosen: [5] });
    expect(items.filter(({ role }) => role === 'chosen').map(({ board }) => board)).toEqual([5]);
  });
});
