import { createRandom, type Random } from '@colloquy/kernel';
import loadHighs from 'highs';
import { munkres } from 'munkres';
import { priceOfLock, priceOfSwap } from '../explain/forcing';
import type { MatchingProblem, Objective } from '../model/problem';
import { solve } from './solve';

type Scores = (number | null)[][];

function scoresOf(random: Random, rows: number, columns: number, gaps: number): Scores {
  return Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => (random.next() < gaps ? null : random.int(1000))),
  );
}

const FORBIDDEN = 1e7;

/** The highest sum when as many rows as can be get one, by the Hungarian method on columns cloned for each place. */
function byMunkres(scores: Scores, max: readonly number[]): { served: number; sum: number } {
  const costs = scores.map((line) =>
    line.flatMap((score, at) => Array<number>(max[at]!).fill(score === null ? FORBIDDEN : -score)),
  );
  const width = Math.max(costs.length, costs[0]!.length);
  const square = costs.map((line) => [...line, ...Array<number>(width - line.length).fill(FORBIDDEN)]);
  const reached = munkres(square)
    .map(([row, place]) => square[row]![place]!)
    .filter((cost) => cost < FORBIDDEN);
  return { served: reached.length, sum: -reached.reduce((sum, cost) => sum + cost, 0) };
}

describe('solve against other people’s solvers', () => {
  it('reaches on 200 random conferences what munkres reaches', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const random = createRandom(`munkres ${seed}`);
      const [rows, columns] = [2 + random.int(16), 2 + random.int(6)];
      const scores = scoresOf(random, rows, columns, random.pick([0.05, 0.4]));
      const max = Array.from({ length: columns }, () => 1 + random.int(4));
      const { pairs, sum } = solve({ scores, max }, { objective: 'sum', seed });
      expect({ seed, served: pairs.length, sum }).toEqual({ seed, ...byMunkres(scores, max) });
    }
  });

  it('reaches on 150 random conferences with minima, larger demands and uneven loads what HiGHS reaches', async () => {
    const highs = await loadHighs();
    for (let seed = 0; seed < 150; seed += 1) {
      const random = createRandom(`highs ${seed}`);
      const [rows, columns] = [2 + random.int(6), 2 + random.int(5)];
      const scores = scoresOf(random, rows, columns, 0.2);
      const [demand, min, max] = [1 + random.int(2), random.int(3), 1 + random.int(4)];
      const known = Array.from({ length: columns }, (_, at) => scores.some((line) => line[at]! > 0));
      const balance = random.pick([0, 40]);
      const share = Math.ceil((rows * demand) / columns);
      const pairs = scores.flatMap((line, r) => line.flatMap((score, c) => (score === null ? [] : [{ r, c, score }])));
      const sumOf = (wanted: typeof pairs) => wanted.map(({ r, c }) => `+ x${r}_${c}`).join(' ');
      const floors = known.map((any) => (any ? Math.min(min, max) : 0));
      const program = [
        'Maximize',
        `obj: ${pairs.map(({ r, c, score }) => `+ ${score} x${r}_${c}`).join(' ')}`,
        ...scores.map((_, r) => `- 100000000 m${r}`),
        ...floors.map(
          (_, c) =>
            `- 100000 s${c} - ${balance} o${c}_0 - ${balance} o${c}_1 - ${balance} o${c}_2 - ${balance} o${c}_3`,
        ),
        'Subject To',
        ...scores.map((_, r) => `${sumOf(pairs.filter((pair) => pair.r === r))} + m${r} = ${demand}`),
        ...floors.flatMap((floor, c) => {
          const load = sumOf(pairs.filter((pair) => pair.c === c)) || `0 m0`;
          const over = [0, 1, 2, 3].map((step) => `${load} - o${c}_${step} <= ${share + step}`);
          return [`${load} <= ${max}`, `${load} + s${c} >= ${floor}`, ...over];
        }),
        'Binary',
        pairs.map(({ r, c }) => `x${r}_${c}`).join(' '),
        'End',
      ].join('\n');
      const { Columns } = highs.solve(program, { mip_rel_gap: 0, mip_abs_gap: 0.1, output_flag: false });
      const value = (name: string) => Math.round((Columns[name] as { Primal?: number } | undefined)?.Primal ?? 0);
      const total = (letter: string, count: number) =>
        Array.from({ length: count }, (_, at) => value(`${letter}${at}`)).reduce((a, b) => a + b, 0);
      const uneven = (loads: number[]) =>
        loads.reduce((all, load) => all + (Math.max(0, load - share) * (Math.max(0, load - share) + 1)) / 2, 0) *
        balance;
      const loadsOf = (taken: readonly (readonly [number, number])[]) =>
        floors.map((_, c) => taken.filter((pair) => pair[1] === c).length);
      const theirs = pairs.filter(({ r, c }) => value(`x${r}_${c}`) === 1);
      const ours = solve({ scores, demand, min, max, balance }, { objective: 'sum', seed });
      const shortBy = loadsOf(ours.pairs).reduce((all, load, c) => all + Math.max(0, floors[c]! - load), 0);
      expect({ seed, missing: ours.unassigned.length, shortBy, value: ours.sum - uneven(loadsOf(ours.pairs)) }).toEqual(
        {
          seed,
          missing: total('m', rows),
          shortBy: total('s', columns),
          value: theirs.reduce((all, { score }) => all + score, 0) - uneven(loadsOf(theirs.map(({ r, c }) => [r, c]))),
        },
      );
    }
  });
});

describe('a change that is taken back', () => {
  it.each<Objective>(['sum', 'fair', 'leximin'])(
    'leaves no trace: a lock, a mentor, a mentee, a place (%s)',
    (objective) => {
      const scores = scoresOf(createRandom('undo'), 20, 7, 0.1);
      const problem = { scores, max: Array<number>(7).fill(4) };
      const bytes = (given: MatchingProblem) => JSON.stringify(solve(given, { objective, seed: 'undo' }));
      const before = bytes(problem);
      const changes: MatchingProblem[] = [
        { ...problem, locks: [[0, scores[0]!.findIndex((score) => score !== null)]] },
        { ...problem, scores: scores.map((line) => [...line, 500]), max: Array<number>(8).fill(4) },
        { ...problem, scores: [...scores, Array<number>(7).fill(500)] },
        { ...problem, max: Array<number>(7).fill(5) },
      ];
      for (const change of changes) {
        bytes(change);
        expect(bytes(problem)).toBe(before);
      }
      // A mentor whom nobody may have, and a mentee who wants nobody, change nothing of worth.
      const { sum, worst } = solve(problem, { objective });
      const idle = {
        scores: [...scores.map((line) => [...line, null]), Array<null>(8).fill(null)],
        max: Array<number>(8).fill(4),
      };
      const demand = [...Array<number>(20).fill(1), 0];
      expect(solve({ ...idle, demand }, { objective })).toMatchObject(
        objective === 'leximin' ? { worst } : { sum, worst },
      );
    },
  );
});

describe('the price of a lock or a swap', () => {
  it('is the difference of two solves by munkres, for all pairs of a conference', () => {
    const scores = scoresOf(createRandom('prices'), 14, 6, 0.1);
    const max = Array<number>(6).fill(3);
    const best = solve({ scores, max }, { objective: 'sum' });
    const free = byMunkres(scores, max).sum;
    for (const [row, line] of scores.entries()) {
      for (const [column, score] of line.entries()) {
        if (score === null) continue;
        const others = scores.filter((_, at) => at !== row);
        const forced =
          byMunkres(
            others,
            max.map((most, at) => most - Number(at === column)),
          ).sum + score;
        const lock = priceOfLock({ scores, max }, [row, column], { objective: 'sum' });
        expect(lock).toMatchObject({ sum: free - forced, left: [], short: [] });
        const [, from] = best.pairs.find((pair) => pair[0] === row)!;
        if (from === column) continue;
        expect(priceOfSwap({ scores, max }, row, from, column, { objective: 'sum' }).sum).toBe(free - forced);
      }
    }
  });
});
