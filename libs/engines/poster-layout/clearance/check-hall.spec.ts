import { aDoor, aHall, aPillar, aRun, rectangle } from '../fixtures/hand-made-hall';
import type { FloorPlan } from '../floor-plan';
import { checkHall } from './check-hall';

const kinds = (plan: FloorPlan): string[] => checkHall(plan).findings.map(({ kind }) => kind);
const found = (plan: FloorPlan, kind: string) => checkHall(plan).findings.filter((finding) => finding.kind === kind);

/** Two rows of boards, the second so many metres of floor behind the first. */
const rows = (aisle: number) => [aRun('R1', [4, 4], [16, 4]), aRun('R2', [4, 4.1 + aisle], [16, 4.1 + aisle])];

describe('checking a hall', () => {
  it('has nothing to say about two rows with room all round', () => {
    const { findings, figures, notice } = checkHall(aHall({ runs: rows(3) }));
    expect(findings).toEqual([]);
    expect(figures).toMatchObject({ boards: 36, narrowestAisle: 3, deadEnds: 0, area: 240, boardsPer100m2: 15 });
    expect(notice).toBe('The venue’s fire risk assessment decides.');
  });

  it('names an aisle of 1.4 m, where it is, and by how much it is too narrow', () => {
    const report = checkHall(aHall({ runs: rows(1.4) }));
    expect(report.figures.narrowestAisle).toBe(1.4);
    expect(report.findings.map(({ kind, level }) => [kind, level])).toContainEqual(['aisle-narrow', 'error']);
    expect(report.findings[0]).toEqual({
      key: 'aisle-narrow R1 R2 right left',
      kind: 'aisle-narrow',
      level: 'error',
      message: 'Between run R1 and run R2 1.4 m are free; at least 1.5 m must stay free.',
      help: 'Move run R1 0.1 m away from run R2.',
      at: { x: 10, y: 4.75 },
      things: ['R1', 'R2'],
    });
  });

  it.each([
    [1.5, 'warning'],
    [2.09, 'warning'],
    [2.1, undefined],
  ])('an aisle of %d m is a %s', (aisle, level) => {
    expect(checkHall(aHall({ runs: rows(aisle) })).findings.map((finding) => finding.level)).toEqual(
      level ? [level] : [],
    );
  });

  it('measures an aisle that a pillar narrows, and goes by the clearances of the plan', () => {
    const obstacles = [aPillar('P1', 10, 5.9)];
    const [finding] = found(aHall({ runs: rows(3), obstacles }), 'aisle-narrow');
    expect(finding).toMatchObject({ level: 'error', things: ['R2', 'P1'], message: expect.stringContaining('0.85 m') });
    const clearances = { aisle: 0.8, aisleAtLeast: 0.7, turningCircle: 1.5, wayOut: 24 };
    expect(found(aHall({ runs: rows(3), obstacles, clearances }), 'aisle-narrow')).toEqual([]);
  });

  it('names a run through a pillar, one through a wall, two that cross, and boards that are covered', () => {
    expect(kinds(aHall({ runs: rows(3), obstacles: [aPillar('P1', 8, 4)] }))).toContain('run-in-obstacle');
    expect(kinds(aHall({ runs: [aRun('R1', [4, 4], [22, 4])] }))).toContain('run-outside');
    expect(kinds(aHall({ runs: [aRun('R1', [4, 4], [12, 4]), aRun('R2', [8, 2], [8, 9])] }))).toContain('runs-cross');
    const covered = found(
      aHall({ runs: [aRun('R1', [4, 4], [12, 4]), aRun('R2', [8, 4.05], [8, 9])] }),
      'boards-overlap',
    );
    expect(covered).toHaveLength(1);
    expect(covered[0]?.things).toEqual(['R1', 'R2']);
  });

  it('lets runs end at each other, and stand with their backs to a wall', () => {
    const walled = aHall({
      runs: [
        aRun('R1', [1.5, 0.06], [8, 0.06], { sides: 1, facing: 'right' }),
        aRun('R2', [0.06, 10], [0.06, 2], { sides: 1, facing: 'right' }),
        aRun('R3', [4, 6], [9, 6]),
        aRun('R4', [9, 6], [14, 6]),
      ],
    });
    expect(checkHall(walled).findings).toEqual([]);
    expect(kinds(aHall({ runs: [aRun('R1', [1.5, 0.06], [8, 0.06], { sides: 1 })] }))).toContain('aisle-narrow');
  });

  it('finds the way out of 25 m round a wall', () => {
    const hall = aHall({
      outline: rectangle(0, 0, 20, 4),
      doors: [aDoor(0, 3)],
      obstacles: [{ id: 'W', kind: 'wall', label: 'Screen', outline: rectangle(0, 1.9, 17, 2) }],
    });
    const { figures, findings } = checkHall(hall);
    // From the corner behind the screen straight to its end, round it, and back to the door.
    const expected = Math.hypot(17 - 0.3, 0.3) + 0.9 + Math.hypot(17, 0.3);
    expect(Math.abs((figures.longestWayOut ?? 0) - expected)).toBeLessThan(0.5);
    expect(findings.find(({ kind }) => kind === 'way-out-long')).toMatchObject({ level: 'error' });
    const shorter = aHall({
      ...hall,
      obstacles: [{ id: 'W', kind: 'wall', label: 'Screen', outline: rectangle(0, 1.9, 11, 2) }],
    });
    expect(kinds(shorter)).not.toContain('way-out-long');
  });

  it('finds a dead end between a run and the walls, and the boards in it', () => {
    const bay = aHall({ runs: [aRun('R1', [0, 3], [9, 3])], doors: [aDoor(15, 12)] });
    const [end] = found(bay, 'dead-end');
    expect(end).toMatchObject({ level: 'warning', things: ['R1'] });
    expect(end?.message).toMatch(/dead end, \d/);
    expect(checkHall(bay).figures.deadEnds).toBe(1);
    expect(found(aHall({ runs: [aRun('R1', [3, 3], [9, 3])], doors: [aDoor(15, 12)] }), 'dead-end')).toEqual([]);
  });

  it('says which boards nobody reaches, and where a wheelchair cannot turn', () => {
    const cell = [
      aRun('R1', [6, 3], [14, 3]),
      aRun('R2', [14, 3], [14, 9]),
      aRun('R3', [14, 9], [6, 9]),
      aRun('R4', [6, 9], [6, 3]),
    ];
    expect(new Set(found(aHall({ runs: cell }), 'cut-off').flatMap(({ things }) => things))).toEqual(
      new Set(['R1', 'R2', 'R3', 'R4']),
    );
    const open = [...cell.slice(0, 3), aRun('R4', [6, 7.8], [6, 3])];
    expect(kinds(aHall({ runs: open }))).not.toContain('cut-off');
    expect(found(aHall({ runs: open }), 'no-turning').map(({ things }) => things)).toContainEqual(['R2']);
    const wide = [...cell.slice(0, 3), aRun('R4', [6, 7.4], [6, 3])];
    expect(kinds(aHall({ runs: wide }))).not.toContain('no-turning');
  });

  it('keeps doors free, in a wall, and asks for an entrance', () => {
    expect(kinds(aHall({ runs: [aRun('R1', [8, 11], [12, 11])] }))).toContain('door-blocked');
    expect(kinds(aHall({ doors: [aDoor(10, 8)] }))).toContain('door-off-wall');
    expect(kinds(aHall({ doors: [aDoor(10, 0, 'exit')] }))).toEqual(['no-entrance']);
  });

  it('names an outline that crosses itself or encloses nothing, and says nothing else', () => {
    const crossed = [
      { x: 0, y: 0 },
      { x: 10, y: 10 },
      { x: 10, y: 0 },
      { x: 0, y: 10 },
    ];
    expect(checkHall(aHall({ outline: crossed })).findings).toMatchObject([
      { kind: 'outline-crosses', at: { x: 5, y: 5 } },
    ]);
    expect(
      kinds(
        aHall({
          outline: [
            { x: 0, y: 0 },
            { x: 5, y: 5 },
            { x: 10, y: 10 },
          ],
        }),
      ),
    ).toEqual(['outline-flat']);
    expect(
      kinds(
        aHall({
          outline: [
            { x: 0, y: 0 },
            { x: 0, y: 0 },
            { x: 0, y: 0 },
          ],
        }),
      ),
    ).toEqual(['outline-flat']);
  });

  it.each([
    ['no plan', null, /floor plan is an object/],
    [
      'a place that is no number',
      {
        ...aHall(),
        outline: [
          { x: NaN, y: 0 },
          { x: 1, y: 0 },
          { x: 1, y: 1 },
        ],
      },
      /outline\.0/,
    ],
    ['a hall larger than a town', { ...aHall(), outline: rectangle(0, 0, 1e9, 1e9) }, /outline\.1/],
    [
      'more boards than there can be',
      { ...aHall(), runs: Array.from({ length: 30 }, (_, i) => aRun(`R${i}`, [0, i], [900, i], { boardWidth: 0.3 })) },
      /runs/,
    ],
    ['two runs of one name', { ...aHall(), runs: [aRun('R1', [4, 4], [8, 4]), aRun('R1', [4, 8], [8, 8])] }, /"R1"/],
  ])('answers %s with a sentence', (_, plan, sentence) => {
    const { findings } = checkHall(plan as FloorPlan);
    expect(findings[0]?.kind).toBe('unreadable');
    expect(findings[0]?.message).toMatch(sentence);
  });

  it('lives with runs without length and corners that are given twice', () => {
    const [a, ...rest] = rectangle(0, 0, 20, 12);
    const plan = aHall({ outline: [a!, a!, ...rest, a!], runs: [...rows(3), aRun('R9', [2.5, 9.5], [2.5, 9.5])] });
    expect(checkHall(plan).findings).toMatchObject([{ kind: 'run-too-short', level: 'warning', things: ['R9'] }]);
  });
});
