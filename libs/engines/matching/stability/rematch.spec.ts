import { keepCurve } from './keep-curve';
import { rematch } from './rematch';
import { standIns } from './stand-ins';

const NAMES = { rowNames: ['Ana', 'Ben', 'Cleo'], columnNames: ['Dr Cole', 'Dr Diaz', 'Dr Eck'] };
const PROBLEM = {
  ...NAMES,
  scores: [
    [90, 85, 10],
    [80, 82, 10],
    [70, 10, 60],
  ],
  max: 1,
};

describe('rematch', () => {
  it('leaves pairs as they are where others would be only a little better', () => {
    const before = [
      [0, 1],
      [1, 0],
      [2, 2],
    ] as const;
    expect(rematch(PROBLEM, before, { objective: 'sum', keep: 0.1 })).toMatchObject({
      moves: [],
      bestMean: 232 / 3,
      mean: 225 / 3,
    });
    expect(rematch(PROBLEM, before, { objective: 'sum', keep: 0 })).toMatchObject({ forced: 0, chosen: 2 });
  });

  it('tells moves that could not be helped from those that were chosen, with the reason', () => {
    const before = [
      [0, null],
      [1, 0],
      [2, 1],
    ] as const;
    const gone = { ...PROBLEM, scores: [...PROBLEM.scores.slice(0, 2), [70, null, 60]] };
    const { moves, forced, chosen } = rematch(gone, before, { keep: 0 });
    expect(moves.map(({ row, to, why }) => [row, to, why])).toEqual([
      [0, 0, 'The former partner is no longer here.'],
      [1, 1, 'Ben moves so that others can be served, or all are served better.'],
      [2, 2, 'Cleo may no longer be matched with Dr Diaz.'],
    ]);
    expect([forced, chosen]).toEqual([2, 1]);
  });

  it('moves just as many as a mentor takes fewer', () => {
    const before = [
      [0, 0],
      [1, 0],
      [2, 0],
    ] as const;
    const { moves, solution } = rematch({ ...PROBLEM, max: [2, 1, 1] }, before);
    expect(moves.map(({ forced, why }) => [forced, why])).toEqual([[true, 'Dr Cole takes fewer than before.']]);
    expect(solution.unassigned).toEqual([]);
  });

  it('holds on to pairs that have met, and lets them go only where they cannot stay', () => {
    const before = [[2, 1]] as const;
    expect(rematch(PROBLEM, before, { keep: 0, met: before }).moves).toEqual([]);
    const barred = { ...PROBLEM, scores: [...PROBLEM.scores.slice(0, 2), [70, null, 60]] };
    expect(rematch(barred, before, { met: before })).toMatchObject({ forced: 1, chosen: 0 });
  });

  it('moves nobody for a mean that is out of reach because others have met', () => {
    const scores = [
      [90, 80, 10],
      [80, 79.9, 5],
      [79.9, 80, 5],
    ];
    const before = [
      [0, 2],
      [1, 1],
      [2, 0],
    ] as const;
    const options = { objective: 'sum', met: [[0, 2]] } as const;
    expect(rematch({ ...NAMES, scores, max: 1 }, before, options).moves).toEqual([]);
  });

  it('draws the curve from free choice to no needless move', () => {
    const before = [
      [0, 1],
      [1, 0],
      [2, 2],
    ] as const;
    const curve = keepCurve(PROBLEM, before, { objective: 'sum' });
    expect(curve.map(({ keep, chosen }) => [keep, chosen])).toEqual([
      [0, 2],
      [0.01, 2],
      [0.03, 2],
      [0.1, 0],
      [0.3, 0],
      [1, 0],
    ]);
    expect(curve[0]?.share).toBe(1);
    expect(curve[5]?.share).toBeCloseTo(225 / 232, 12);
  });

  it.each([
    [[[0, 7]], 'The former pair [0,7] is not one of rows 0 to 2 and columns 0 to 2.'],
    [[[-1, null]], 'The former pair [-1,null]'],
  ] as const)('refuses former pairs that are not there (%j)', (before, sentence) => {
    expect(() => rematch(PROBLEM, before)).toThrow(sentence);
  });

  it('refuses a keep that is no number', () => {
    expect(() => rematch(PROBLEM, [], { keep: Number.NaN })).toThrow('must be a number from 0');
  });
});

describe('standIns', () => {
  it('names for each row somebody else with a place to spare', () => {
    const pairs = [
      [0, 0],
      [1, 1],
      [2, 0],
    ] as const;
    const assignment = { pairs, unassigned: [], short: [] };
    expect(standIns({ ...PROBLEM, max: [3, 2, 1] }, assignment)).toEqual([
      { row: 0, column: 1, shared: false },
      { row: 1, column: 0, shared: false },
      { row: 2, column: 2, shared: false },
    ]);
  });

  it('lets several share a place where there are too few, and says when there is nobody', () => {
    const pairs = [
      [0, 0],
      [1, 0],
      [2, 1],
    ] as const;
    const scores = [...PROBLEM.scores.slice(0, 2), [null, 10, null]];
    expect(standIns({ scores, max: [2, 2, 0] }, { pairs, unassigned: [], short: [] })).toEqual([
      { row: 0, column: 1, shared: true },
      { row: 1, column: 1, shared: true },
      { row: 2, column: null, shared: false },
    ]);
  });
});
