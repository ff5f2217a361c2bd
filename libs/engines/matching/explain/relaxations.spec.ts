import { createRandom } from '@colloquy/kernel';
import type { MatchingProblem, Pair } from '../model/problem';
import { solve } from '../search/solve';
import { relaxations } from './relaxations';

const NAMES = { rowNames: ['Ana', 'Ben', 'Cleo'], columnNames: ['Dr Cole', 'Dr Diaz'] };
const words = (problem: MatchingProblem, options?: Parameters<typeof relaxations>[2]) =>
  relaxations(problem, solve(problem), options).map((each) => each.words);

describe('relaxations', () => {
  it('are none where everybody is served', () => expect(words({ scores: [[9]], max: 1 })).toEqual([]));

  it('ask a mentor for one more place where places are what is missing', () => {
    const problem = {
      ...NAMES,
      scores: [
        [9, null],
        [8, 2],
        [3, null],
      ],
      max: 1,
    };
    expect(words(problem)).toEqual(['Dr Cole takes 1 more.']);
  });

  it('lift the barrier where nobody else would do, and say which it is', () => {
    const problem = {
      ...NAMES,
      scores: [
        [9, 2],
        [8, 2],
        [null, null],
      ],
      max: [3, 0],
    };
    expect(words(problem, { barrier: () => 'They share 1 time to meet; 2 are needed.' })).toEqual([
      'Cleo is matched with Dr Cole all the same. They share 1 time to meet; 2 are needed.',
    ]);
  });

  it('lift no barrier that must stay: the row is content with less', () => {
    const problem = {
      ...NAMES,
      scores: [
        [9, 2],
        [8, 2],
        [null, null],
      ],
      max: [3, 0],
    };
    expect(words(problem, { barrier: () => null })).toEqual(['Cleo is content with 0 instead of 1.']);
  });

  it('take a lock off where no place can be asked for', () => {
    const problem = {
      ...NAMES,
      scores: [
        [9, 5],
        [8, null],
      ],
      max: 1,
      locks: [[0, 0]] as const,
      rowNames: ['Ana', 'Ben'],
    };
    expect(words(problem, { capacity: false, barrier: () => null })).toEqual(['Ana is no longer locked to Dr Cole.']);
  });

  it('bring two of one lab together where nobody else has room', () => {
    const problem = { ...NAMES, rowNames: ['Ana'], scores: [[9, 8]], demand: 2, max: 2, apart: [[0, 1]] };
    const solution = { pairs: [[0, 0]], unassigned: [0], short: [] } as const;
    const labs = relaxations({ ...problem, apartBecause: 'are of one lab' }, solution, { barrier: () => null });
    expect(labs.map((each) => each.words)).toEqual(['Ana has Dr Cole and Dr Diaz all the same, who are of one lab.']);
  });

  it('let rows be content with too few of a kind', () => {
    const kind = { name: 'experienced mentors', columns: [1], least: 1 };
    const problem = { ...NAMES, rowNames: ['Ana'], scores: [[9, 8]], max: 1, quotas: [kind] };
    const solution = { pairs: [[0, 0]], unassigned: [], short: [] } as const;
    const sentences = relaxations(problem, solution).map((each) => each.words);
    expect(sentences).toEqual(['Ana is content with fewer experienced mentors.']);
  });

  it('say what minima above the supply would have to give', () => {
    const problem = {
      ...NAMES,
      scores: [
        [9, 2],
        [8, 7],
        [5, 5],
      ],
      max: 3,
      min: [2, 3],
    };
    const found = relaxations(problem, solve(problem));
    expect(found.map(({ kind, by }) => [kind, by])).toEqual([['minimum', 2]]);
    expect(found[0]?.words).toMatch(/ is content with \d instead of \d\.$/);
  });

  it('are as few as trying all small sets finds, and serve everybody when given', () => {
    for (let seed = 0; seed < 60; seed += 1) {
      const random = createRandom(`relax ${seed}`);
      const scores = Array.from({ length: 5 }, () =>
        Array.from({ length: 3 }, () => (random.next() < 0.5 ? null : 1 + random.int(9))),
      );
      const open = scores.findIndex((line) => line[0] !== null);
      const locks: Pair[] = open >= 0 && seed % 2 === 0 ? [[open, 0]] : [];
      const problem = { scores, max: [1, random.int(2), 2], locks };
      const found = relaxations(problem, solve(problem));
      const given = found.reduce(
        (some: MatchingProblem, each) => grant(some, each.kind, each.row, each.column, each.by),
        problem,
      );
      expect({ seed, left: solve(given).unassigned }).toEqual({ seed, left: [] });
      const size = found.reduce((sum, { by }) => sum + by, 0);
      expect({ seed, size }).toEqual({ seed, size: fewest(problem, size) });
    }
  });
});

function grant(problem: MatchingProblem, kind: string, row = -1, column = -1, by = 1): MatchingProblem {
  const scores = problem.scores as (number | null)[][];
  if (kind === 'capacity')
    return { ...problem, max: (problem.max as number[]).map((most, at) => most + (at === column ? by : 0)) };
  if (kind === 'lock') return { ...problem, locks: [] };
  return {
    ...problem,
    scores: scores.map((line, r) => line.map((score, c) => (r === row && c === column ? 0 : score))),
  };
}

/** The fewest things to give up, by trying one after the other; `known` when nothing smaller does. */
function fewest(problem: MatchingProblem, known: number): number {
  let front = [problem];
  for (let size = 0; size < Math.min(known, 2); size += 1) {
    if (front.some((each) => solve(each, { objective: 'sum' }).unassigned.length === 0)) return size;
    front = front.flatMap((each) => [
      ...[0, 1, 2].map((column) => grant(each, 'capacity', -1, column)),
      ...(each.locks?.length ? [grant(each, 'lock')] : []),
      ...(each.scores as (number | null)[][]).flatMap((line, row) =>
        line.flatMap((score, column) => (score === null ? [grant(each, 'forbidden', row, column)] : [])),
      ),
    ]);
  }
  return known;
}
