import { createRandom } from '@colloquy/kernel';
import loadHighs from 'highs';
import { check } from '../constraints/check';
import type { MatchingProblem, Objective } from '../model/problem';
import type { IntegerSolver } from './integer-program';
import { solve } from './solve';

let integerSolver: IntegerSolver;
beforeAll(async () => {
  integerSolver = await loadHighs();
});

interface Panel extends MatchingProblem {
  readonly scores: readonly (readonly (number | null)[])[];
  readonly demand: number;
  readonly min: number;
  readonly max: number;
  readonly apart: readonly (readonly number[])[];
  readonly quotas: readonly { readonly name: string; readonly columns: readonly number[]; readonly least: number }[];
  readonly balance: number;
}

const COLUMNS = 5;

function panel(seed: string): Panel {
  const random = createRandom(seed);
  const some = () => Array.from({ length: COLUMNS }, (_, at) => at).filter(() => random.next() < 0.5);
  return {
    scores: Array.from({ length: 3 }, () =>
      Array.from({ length: COLUMNS }, () => (random.next() < 0.15 ? null : random.int(50))),
    ),
    demand: 2,
    min: random.int(2),
    max: 1 + random.int(3),
    apart: [some(), some()],
    quotas: [{ name: 'experienced reviewers', columns: some(), least: 1 }],
    balance: random.pick([0, 7]),
  };
}

/** What a choice is worth, as numbers of which the first that differ decide: lower is better. */
function worth(
  { scores, min, max, quotas, balance }: Panel,
  chosen: readonly (readonly number[])[],
  objective: Objective,
) {
  const totals = chosen.map((columns, row) => columns.reduce((sum, column) => sum + scores[row]![column]!, 0));
  const loads = Array.from({ length: COLUMNS }, (_, column) => chosen.filter((each) => each.includes(column)).length);
  const known = (column: number) => scores.some((row) => row[column]! > 0);
  const missing = chosen.reduce((sum, columns) => sum + 2 - columns.length, 0);
  const missed = chosen.filter((columns) => !columns.some((column) => quotas[0]!.columns.includes(column))).length;
  const below = loads.reduce(
    (sum, load, column) => sum + (known(column) ? Math.max(0, Math.min(min, max) - load) : 0),
    0,
  );
  const share = Math.ceil(6 / COLUMNS);
  const uneven = loads.reduce(
    (sum, load) => sum + (Math.max(0, load - share) * (Math.max(0, load - share) + 1)) / 2,
    0,
  );
  const served = totals.filter((_, row) => chosen[row]!.length > 0);
  const value = totals.reduce((a, b) => a + b, 0) - balance * uneven;
  const worst = served.length > 0 ? Math.min(...served) : 0;
  return objective === 'sum' ? [missing, missed, below, -value] : [missing, missed, below, -worst, -value];
}

/** The best worth over all choices that keep columns apart and within their places, each tried. */
function tryAll(problem: Panel, objective: Objective): number[] {
  const sets: number[][] = [[]];
  for (let a = 0; a < COLUMNS; a += 1) {
    sets.push([a]);
    for (let b = a + 1; b < COLUMNS; b += 1)
      if (!problem.apart.some((set) => set.includes(a) && set.includes(b))) sets.push([a, b]);
  }
  let best: number[] | undefined;
  const place = (chosen: readonly (readonly number[])[]): void => {
    if (chosen.length === problem.scores.length) {
      const here = worth(problem, chosen, objective);
      const at = best ? here.findIndex((value, index) => value !== best![index]) : 0;
      if (!best || (at >= 0 && here[at]! < best[at]!)) best = here;
      return;
    }
    for (const set of sets) {
      const full = (column: number) => chosen.filter((each) => each.includes(column)).length >= problem.max;
      if (set.every((column) => problem.scores[chosen.length]![column] !== null && !full(column)))
        place([...chosen, set]);
    }
  };
  place([]);
  return best!;
}

describe('rules of who shares a row', () => {
  it.each<Objective>(['sum', 'fair'])('are kept at the %s optimum that trying all assignments finds', (objective) => {
    for (let seed = 0; seed < 25; seed += 1) {
      const problem = panel(`panel ${seed}`);
      const solution = solve(problem, { objective, seed, integerSolver });
      const chosen = problem.scores.map((_, row) => solution.pairs.filter((pair) => pair[0] === row).map(([, c]) => c));
      expect({ seed, worth: worth(problem, chosen, objective) }).toEqual({ seed, worth: tryAll(problem, objective) });
      expect(check(problem, solution).filter(({ level }) => level === 'error')).toEqual([]);
    }
  });

  const LAB: MatchingProblem = {
    scores: [
      [9, 8, 1, 2],
      [9, 8, 1, 2],
    ],
    demand: 2,
    max: 2,
    rowNames: ['UG-1', 'UG-2'],
    columnNames: ['Dr Cole', 'Dr Diaz', 'Dr Eck', 'Dr Fry'],
  };

  it('need no solver while the best answer keeps them anyway, and say that one is wanted when it does not', () => {
    const apart = [[2, 3]];
    expect(solve({ ...LAB, apart }, { objective: 'sum' }).sum).toBe(34);
    expect(() => solve({ ...LAB, apart: [[0, 1]] })).toThrow('takes a solver of integer programs');
  });

  it('give each work somebody experienced, and say which has nobody', () => {
    const quotas = [{ name: 'experienced reviewers', columns: [2], least: 1 }];
    expect(solve({ ...LAB, quotas }, { objective: 'sum', integerSolver }).sum).toBe(20);
    const scarce = { ...LAB, max: [2, 2, 1, 1], quotas };
    const warnings = check(scarce, solve(scarce, { objective: 'sum', integerSolver }));
    expect(warnings.map(({ constraint, level }) => [constraint, level])).toEqual([['quota', 'warning']]);
    expect(warnings[0]?.message).toMatch(/^UG-\d has 0 of experienced reviewers and should have at least 1\.$/);
  });

  it('keep locks, and refuse two that must not share a row', () => {
    const locked = { ...LAB, apart: [[0, 1]], locks: [[0, 1]] as const };
    const { pairs } = solve(locked, { objective: 'sum', integerSolver });
    expect(pairs.filter(([row]) => row === 0)).toEqual([
      [0, 1],
      [0, 3],
    ]);
    expect(() =>
      solve({
        ...locked,
        locks: [
          [0, 1],
          [0, 0],
        ],
      }),
    ).toThrow('The locks cannot all be kept.');
    expect(
      check(locked, {
        pairs: [
          [0, 0],
          [0, 1],
        ],
        unassigned: [1, 1],
        short: [],
      })[0]?.message,
    ).toBe('UG-1 has Dr Cole and Dr Diaz, who must not share one: keep one of them.');
  });

  it('share loads evenly where the score does not speak against it', () => {
    const scores = Array.from({ length: 6 }, () => [10, 9, 8]);
    const loads = (balance: number) => {
      const { pairs } = solve({ scores, max: 6, balance }, { objective: 'sum' });
      return [0, 1, 2].map((column) => pairs.filter((pair) => pair[1] === column).length);
    };
    expect([loads(0), loads(0.4), loads(5)]).toEqual([
      [6, 0, 0],
      [4, 2, 0],
      [2, 2, 2],
    ]);
  });
});
