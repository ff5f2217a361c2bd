import { check } from '../../check';
import type { Placement, TalkPair, Term, TimetableInstance } from '../../model/instance';
import { smallInstance, talk } from '../../model/instance.builder';

const [MORNING, AFTERNOON, HALL, LIBRARY] = [0, 1, 0, 1];
const at = (submission: string, session: number, room: number, slot = 0): Placement => ({
  submission,
  session,
  room,
  slot,
});
const SIDE_BY_SIDE = [at('A', MORNING, HALL), at('B', MORNING, LIBRARY)];
const ON_TWO_HALVES = [at('A', AFTERNOON, HALL), at('B', MORNING, HALL)];
const IN_ONE_CELL = [at('A', MORNING, HALL), at('B', MORNING, HALL, 1)];

const cost = (term: Term, own: Partial<TimetableInstance>, placements: readonly Placement[]) => {
  const { terms, occurrences, violations } = check(
    smallInstance({ ...own, weights: { Likeness: 0, 'Alike in Parallel': 0, [term]: 7 } }),
    { placements },
  );
  return { amount: (terms[term] ?? 0) / 7, sentence: occurrences[0]?.sentence, violations };
};

describe('a pair of talks', () => {
  it.each<[TalkPair['mode'], Placement[], Placement[], string]>([
    ['never-parallel', SIDE_BY_SIDE, IN_ONE_CELL, 'must not run at the same time'],
    ['before', ON_TWO_HALVES, IN_ONE_CELL, 'must follow each other in this order'],
    ['before', SIDE_BY_SIDE, IN_ONE_CELL, 'must follow each other in this order'],
    ['same-session', SIDE_BY_SIDE, IN_ONE_CELL, 'must stand in one session and room'],
    ['same-half-day', ON_TWO_HALVES, SIDE_BY_SIDE, 'must stand in one half day'],
    ['apart', IN_ONE_CELL, SIDE_BY_SIDE, 'must not stand in one session and room'],
  ])('that must be %s costs one where it is not', (mode, broken, held, words) => {
    const own = { pairs: [{ a: 'A', b: 'B', mode, because: 'one prize' }] };
    const found = cost('Pairs', own, broken);
    expect(found.amount).toBe(1);
    expect(found.violations).toEqual([expect.stringContaining(`${words} (one prize).`)]);
    expect(cost('Pairs', own, held).amount).toBe(0);
  });

  it('that would rather not run at once costs one where it does, and is no violation', () => {
    const own = { pairs: [{ a: 'A', b: 'B', mode: 'rather-not-parallel' as const }] };
    expect(cost('Pair Wishes', own, SIDE_BY_SIDE)).toEqual({
      amount: 1,
      sentence: 'A (Morning, Hall) and B (Morning, Library) would rather not run at the same time.',
      violations: [],
    });
    expect(cost('Pair Wishes', own, IN_ONE_CELL).amount).toBe(0);
  });
});

describe('likeness', () => {
  const own: Partial<TimetableInstance> = { alike: [[0, 1, 0.5]] };

  it('costs what talks are alike where they run at once', () => {
    expect(cost('Alike in Parallel', own, SIDE_BY_SIDE).amount).toBe(0.5);
    expect(cost('Alike in Parallel', own, [at('A', MORNING, HALL), at('B', MORNING, LIBRARY, 1)]).amount).toBe(0.5);
    expect(cost('Alike in Parallel', own, IN_ONE_CELL).amount).toBe(0);
    expect(cost('Alike in Parallel', own, ON_TWO_HALVES).amount).toBe(0);
  });

  it('costs what talks of one track are alike where they are not in one session', () => {
    expect(cost('Likeness', own, SIDE_BY_SIDE).amount).toBe(0.5);
    expect(cost('Likeness', own, ON_TWO_HALVES).amount).toBe(0.5);
    expect(cost('Likeness', own, IN_ONE_CELL).amount).toBe(0);
    const submissions = [talk('A'), talk('B', { track: 1 })];
    expect(cost('Likeness', { ...own, submissions }, SIDE_BY_SIDE).amount).toBe(0);
  });
});

describe('mixing', () => {
  const sessions = [
    { name: 'Morning', slots: 5 },
    { name: 'Afternoon', slots: 5 },
  ];
  const inOneCell = (years: readonly string[], others: readonly string[]) => {
    const submissions = [
      ...years.map((year, index) => talk(`M${index}`, { mix: { year } })),
      ...others.map((year, index) => talk(`A${index}`, { mix: { year } })),
    ];
    const placements = [
      ...years.map((_, slot) => at(`M${slot}`, MORNING, HALL, slot)),
      ...others.map((_, slot) => at(`A${slot}`, AFTERNOON, HALL, slot)),
    ];
    return cost('Mixing', { sessions, submissions, mixing: ['year', 'year'] }, placements);
  };

  it('costs each talk with one value beyond half', () => {
    expect(inOneCell(['1', '2', '1', '2'], []).amount).toBe(0);
    expect(inOneCell(['1', '1', '1', '2'], []).amount).toBe(1);
    expect(inOneCell(['1', '1', '1', '1'], ['2']).amount).toBe(2);
    expect(inOneCell(['1', '1', '2', '2', '2'], []).amount).toBe(0);
    expect(inOneCell(['1', '1', '1', '2'], []).sentence).toBe(
      'Morning, Hall has 3 of 4 talks with 1: it could be more mixed.',
    );
  });

  it('costs nothing where a track has one value only', () => {
    expect(inOneCell(['1', '1', '1'], ['1']).amount).toBe(0);
  });
});
