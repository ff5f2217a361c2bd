import { createRandom, type Random } from '@colloquy/kernel';
import { munkres } from 'munkres';
import { check } from '../constraints/check';
import type { MatchingProblem, MatchingSolution, Objective } from '../model/problem';
import { solve } from './solve';

interface Instance extends MatchingProblem {
  readonly scores: readonly (readonly (number | null)[])[];
  readonly demand: readonly number[];
  readonly min: readonly number[];
  readonly max: readonly number[];
  readonly locks: readonly (readonly [number, number])[];
}

/** A small problem with every oddity: forbidden pairs, ties, rows that want nothing, full columns, minima, a lock. */
function oddInstance(random: Random, mostDemand: number): Instance {
  const [rows, columns] = [1 + random.int(4), 1 + random.int(4)];
  const range = random.pick([3, 10, 1000]);
  const list = (length: number, of: () => number): number[] => Array.from({ length }, of);
  const scores = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => (random.next() < 0.2 ? null : random.int(range))),
  );
  const demand = list(rows, () => (random.next() < 0.1 ? 0 : 1 + random.int(mostDemand)));
  const [min, max] = [list(columns, () => random.int(2)), list(columns, () => random.int(4))];
  const [row, column] = [random.int(rows), random.int(columns)];
  const lockable = scores[row]![column] !== null && demand[row]! > 0 && max[column]! > 0 && random.next() < 0.4;
  return { scores, demand, min, max, locks: lockable ? [[row, column]] : [] };
}

/** A problem in which everybody can be served, though few places are left over. */
function pressed(seed: string, demand: readonly number[], places: number): Instance {
  const random = createRandom(seed);
  const scores = demand.map(() => Array.from({ length: 4 }, () => random.int(20)));
  return { scores, demand, min: [0, 0, 0, 0], max: [places, places, places, places], locks: [] };
}

/** What a choice of columns for each row is worth, as numbers of which the first that differ decide: lower is better. */
function worth({ scores, demand, min, max }: Instance, columnsOf: number[][], objective: Objective): number[] {
  const totals = columnsOf.map((columns, row) => columns.reduce((sum, column) => sum + scores[row]![column]!, 0));
  const missing = demand.reduce((sum, units, row) => sum + units - columnsOf[row]!.length, 0);
  const shortfall = min.reduce((sum, least, column) => {
    const load = columnsOf.filter((columns) => columns.includes(column)).length;
    const known = scores.some((row) => row[column]! > 0);
    return sum + (known ? Math.max(0, Math.min(least, max[column]!) - load) : 0);
  }, 0);
  const worst = Math.min(...totals.filter((_, row) => columnsOf[row]!.length > 0));
  const sum = totals.reduce((a, b) => a + b, 0);
  if (objective === 'leximin') return [missing, shortfall, ...pairsUpToLevel(scores, columnsOf), -sum];
  return objective === 'sum' ? [missing, shortfall, -sum] : [missing, shortfall, -worst, -sum];
}

/** How many pairs are in the lowest of twenty levels, in the lowest two, and so on. Locks count like all others. */
function pairsUpToLevel(scores: Instance['scores'], columnsOf: number[][]): number[] {
  const top = Math.max(0, ...scores.flat().map(Number));
  const reached = columnsOf.flatMap((columns, row) => columns.map((column) => scores[row]![column]!));
  const level = (score: number): number => Math.min(19, Math.floor((20 * score) / top + 1e-9));
  return Array.from({ length: 19 }, (_, at) => reached.filter((score) => level(score) <= at).length);
}

function columnsOf(solution: MatchingSolution, rows: number): number[][] {
  return Array.from({ length: rows }, (_, row) => solution.pairs.filter((pair) => pair[0] === row).map(([, c]) => c));
}

/** The best worth over all assignments, each tried; over those that leave nobody short when it is known that some do not. */
function tryAll(instance: Instance, objective: Objective, everybodyServed = false): number[] {
  const { scores, demand, max, locks } = instance;
  const columns = max.length;
  let best: number[] | undefined;
  const chosen: number[][] = [];
  const place = (row: number): void => {
    if (row === scores.length) {
      const here = worth(instance, chosen, objective);
      const at = best ? here.findIndex((value, index) => value !== best![index]) : 0;
      if (!best || (at >= 0 && here[at]! < best[at]!)) best = here;
      return;
    }
    for (let set = 0; set < 1 << columns; set += 1) {
      const some = Array.from({ length: columns }, (_, column) => column).filter((column) => (set >> column) & 1);
      const full = (column: number): boolean => chosen.filter((each) => each.includes(column)).length >= max[column]!;
      const locked = locks.every(([at, column]) => at !== row || some.includes(column));
      if (everybodyServed && some.length < demand[row]!) continue;
      if (!locked || some.length > demand[row]! || some.some((c) => scores[row]![c] === null || full(c))) continue;
      chosen.push(some);
      place(row + 1);
      chosen.pop();
    }
  };
  place(0);
  return best!;
}

function conference(rows: number, columns: number, seed: string): { scores: (number | null)[][]; max: number } {
  const random = createRandom(seed);
  const scores = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => (random.next() < 0.1 ? null : random.int(100))),
  );
  return { scores, max: Math.ceil(rows / columns) + 1 };
}

/** The highest sum for rows that want one each, by the Hungarian method on columns cloned once for each place. */
function hungarianSum({ scores, max }: { scores: (number | null)[][]; max: number }): number {
  const forbidden = 1e6;
  const costs = scores.map((line) =>
    line.flatMap((score) => Array<number>(max).fill(score === null ? forbidden : -score)),
  );
  return -munkres(costs).reduce((sum, [row, place]) => sum + costs[row]![place]!, 0);
}

const SEEDS = Array.from({ length: 150 }, (_, seed) => seed);

describe('solve', () => {
  it.each<Objective>(['sum', 'fair', 'leximin'])(
    'finds the %s optimum that trying all assignments finds',
    (objective) => {
      for (const seed of SEEDS) {
        const instance = oddInstance(createRandom(`odd ${seed}`), objective === 'fair' ? 1 : 2);
        const solution = solve(instance, { objective, seed });
        const reached = worth(instance, columnsOf(solution, instance.scores.length), objective);
        expect({ seed, reached }).toEqual({ seed, reached: tryAll(instance, objective) });
        expect(check(instance, solution).filter(({ level }) => level === 'error')).toEqual([]);
      }
    },
  );

  it('is right whenever it says that a fair answer for abstracts that need two reviewers is proven best', () => {
    let proven = 0;
    for (let seed = 0; seed < 20; seed += 1) {
      const wishes =
        seed % 2 === 0 ? { demand: [2, 2, 2, 2, 0, 0], places: 2 } : { demand: [2, 2, 2, 2, 2], places: 3 };
      const instance = pressed(`pressed ${seed}`, wishes.demand, wishes.places);
      const solution = solve(instance, { objective: 'fair', seed });
      if (!solution.notes.some((note) => note.includes('and the sum are proven best'))) continue;
      proven += 1;
      const reached = worth(instance, columnsOf(solution, instance.scores.length), 'fair');
      expect({ seed, reached }).toEqual({ seed, reached: tryAll(instance, 'fair', true) });
    }
    expect(proven).toBe(20);
  });

  it('does not take rows that want nothing for badly served', () => {
    const instance = pressed('six 97', [2, 2, 2, 2, 0, 0], 2);
    const reached = worth(instance, columnsOf(solve(instance), 6), 'fair');
    expect(reached).toEqual(tryAll(instance, 'fair', true));
  });

  it('lets nobody be worse off than they must, and takes the best sum at that', () => {
    for (const seed of SEEDS) {
      const { scores } = conference(20, 8, `fair ${seed}`);
      const max = 3;
      const floor = (least: number) => scores.map((line) => line.map((score) => (score! >= least ? score : null)));
      const { sum, worst } = solve({ scores, max });
      expect(solve({ scores: floor(worst! + 1), max }, { objective: 'sum' }).unassigned).not.toEqual([]);
      expect(solve({ scores: floor(worst!), max }, { objective: 'sum' })).toMatchObject({ sum, unassigned: [] });
    }
  });

  it('reaches the sum of the Hungarian method', () => {
    for (const [rows, columns] of [
      [12, 5],
      [40, 11],
      [90, 30],
    ] as const) {
      const problem = conference(rows, columns, `hungarian ${rows}`);
      expect(solve(problem, { objective: 'sum' }).sum).toBe(hungarianSum(problem));
    }
  });

  it('gives the same pairs again for the same seed, and equally good ones for another', () => {
    const problem = { scores: Array.from({ length: 12 }, () => [5, 5, 5, 5]), max: 3 };
    const [once, again, other] = [1, 1, 2].map((seed) => solve(problem, { seed }));
    expect(again).toEqual(once);
    expect(other!.pairs).not.toEqual(once!.pairs);
    expect([other!.sum, other!.worst]).toEqual([once!.sum, once!.worst]);
  });

  it('does not depend on the order in which people are listed', () => {
    const { scores, max } = conference(30, 8, 'order');
    const order = createRandom('relabel').shuffle(scores.map((_, row) => row));
    const relabelled = order.map((row) => [...scores[row]!].reverse());
    const { sum, worst } = solve({ scores, max });
    expect(solve({ scores: relabelled, max })).toMatchObject({ sum, worst });
  });

  it('keeps the same pairs best when every score rises by the same', () => {
    const { scores, max } = conference(30, 8, 'constant');
    const raised = scores.map((line) => line.map((score) => (score === null ? null : score + 1000)));
    const { sum, worst } = solve({ scores, max });
    expect(solve({ scores: raised, max })).toMatchObject({ sum: sum + 30_000, worst: worst! + 1000 });
  });

  it.each<Objective>(['sum', 'fair'])('never gets worse by room, nor better by a lock (%s)', (objective) => {
    const { scores, max } = conference(24, 6, 'room');
    const goal = (problem: MatchingProblem): number => {
      const { sum, worst } = solve(problem, { objective });
      return objective === 'sum' ? sum : worst! * 1e6 + sum;
    };
    const plain = goal({ scores, max });
    expect(goal({ scores, max: max + 1 })).toBeGreaterThanOrEqual(plain);
    for (let column = 0; column < 6; column += 1) {
      if (scores[0]![column] === null) continue;
      expect(goal({ scores, max, locks: [[0, column]] })).toBeLessThanOrEqual(plain);
    }
  });

  it('reads a list of pairs as it reads a table with gaps', () => {
    const { scores, max } = conference(20, 6, 'sparse');
    const pairs = scores.flatMap((line, row) =>
      line.flatMap((score, column) => (score === null ? [] : [[row, column, score] as const])),
    );
    const shuffled = createRandom('any order').shuffle(pairs);
    expect(solve({ scores: { rows: 20, columns: 6, pairs: shuffled }, max })).toEqual(solve({ scores, max }));
  });

  it('lists whom it cannot serve and which minimum it cannot fill, and serves everybody else', () => {
    const solution = solve({
      scores: [
        [9, 1, null],
        [8, null, null],
        [7, null, null],
      ],
      max: 1,
      min: [1, 0, 1],
    });
    expect(solution.pairs).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect([solution.unassigned, solution.short, solution.worst]).toEqual([[2], [2], 0]);
  });

  it('stays fair to those who can be served when somebody cannot', () => {
    const scores = [
      [null, null],
      [9, 5],
      [8, 1],
    ];
    expect(solve({ scores, max: 1 }).pairs).toEqual([
      [1, 1],
      [2, 0],
    ]);
  });

  it('drops the minimum of a mentor of whom nothing is known, and says so', () => {
    const solution = solve({
      scores: [
        [3, 0],
        [4, 0],
      ],
      max: 2,
      min: 1,
      columnNames: ['Dr Cole', 'Dr Diaz'],
    });
    expect(solution.pairs).toEqual([
      [0, 0],
      [1, 0],
    ]);
    expect(solution.short).toEqual([1]);
    expect(solution.notes).toEqual(['Dr Diaz has no score above 0: its minimum of 1 was dropped.']);
  });

  it('names the objectives that it knows', () => {
    const unknown = 'best' as Objective;
    expect(() => solve({ scores: [[1]], max: 1 }, { objective: unknown })).toThrow(
      'Choose one of: fair, sum, leximin.',
    );
  });
});
