import type { MatchingProblem } from '../model/problem';
import { solve } from '../search/solve';
import { explain, whyUnassigned } from './explain';
import { worstOff } from './worst-off';

const NAMES = { rowNames: ['Ana', 'Ben', 'Cleo'], columnNames: ['Dr Cole', 'Dr Diaz', 'Dr Eck'] };

describe('explain', () => {
  const problem: MatchingProblem = {
    ...NAMES,
    scores: [
      [9, 6, 5],
      [8, 3, null],
      [1, 4, 2],
    ],
    max: 1,
  };
  // Worst total: Ana 5, Ben 8, Cleo 4 (worst 4, sum 17). Every other assignment has a worse worst match.
  const solution = solve(problem);

  it('says who holds the place that somebody would rather have, and what taking it would do', () => {
    const { name, pairs } = explain(problem, solution, 0);
    expect([name, pairs[0]?.name, pairs[0]?.score]).toEqual(['Ana', 'Dr Eck', 5]);
    expect(pairs[0]?.alternatives.map(({ why }) => why)).toEqual([
      // Ana 9, Ben 3, Cleo 2.
      'Dr Cole is full: the only place is held by Ben (8). Forcing it would lower the worst match from 4 to 2 (Cleo) and lower the sum by 3. Ben and Cleo would move.',
      // Ana 6, Ben 8, Cleo 2.
      'Dr Diaz is full: the only place is held by Cleo (4). Forcing it would lower the worst match from 4 to 2 (Cleo) and lower the sum by 1. Cleo would move.',
    ]);
  });

  it('prices a swap as the difference to the best answer that has it', () => {
    const { pairs } = explain(problem, solution, 0);
    const { sum, worst } = solve({ ...problem, locks: [[0, 0]] });
    expect(pairs[0]?.alternatives[0]?.price).toMatchObject({ sum: solution.sum - sum, worstAfter: worst });
  });

  it('names those with whom nobody may be matched, and leaves a locked pair alone', () => {
    const locked = { ...problem, locks: [[1, 0]] as const };
    const { pairs, forbidden } = explain(locked, solve(locked), 1);
    expect(forbidden).toEqual(['Dr Eck']);
    expect(pairs).toEqual([{ column: 0, name: 'Dr Cole', score: 8, locked: true, alternatives: [] }]);
  });

  it('says of a free place what it would cost to take it', () => {
    const easy = {
      ...NAMES,
      scores: [
        [9, 4, 1],
        [1, 8, 1],
        [1, 1, 7],
      ],
      max: 2,
    };
    const { pairs } = explain(easy, solve(easy), 0, { alternatives: 1 });
    expect(pairs[0]?.alternatives[0]?.why).toBe(
      'Dr Diaz has 1 place free. Forcing it would lower the worst match from 7 to 4 (Ana) and lower the sum by 5. Nobody else would move.',
    );
  });

  it('moves no more people than it must when many answers are as good', () => {
    const even = { scores: Array.from({ length: 9 }, () => [5, 5, 5]), max: 4 };
    const { pairs } = explain(even, solve(even, { seed: 1 }), 0, { seed: 2 });
    const moves = pairs[0]!.alternatives.map(({ price }) => price!.moved.length);
    expect(Math.max(...moves)).toBeLessThanOrEqual(1);
  });

  it.each([
    [[null, null, null], 'Cleo may not be matched with anyone: every pair is forbidden.'],
    [
      [3, null, null],
      'No chain of moves frees a place for Cleo: all 2 places of Dr Cole and Dr Diaz are held by Ana and Ben, who may go nowhere else or are locked.',
    ],
  ])('says why somebody goes without (%j)', (cleo, sentence) => {
    const tight = { ...NAMES, scores: [[9, 8, null], [8, 8, null], cleo], max: 1 };
    const tightSolution = solve(tight);
    expect(worstOff(tight, tightSolution)).toEqual([2]);
    expect(explain(tight, tightSolution, 2).missing?.why).toBe(sentence);
  });

  it('says that somebody has room who may only not share the row', () => {
    const labs = {
      ...NAMES,
      scores: [[9, 8, null]],
      demand: 2,
      max: 1,
      apart: [[0, 1]],
      apartBecause: 'are of one lab',
    };
    const one = { pairs: [[0, 0]], unassigned: [0], short: [] } as const;
    expect(whyUnassigned({ ...labs, rowNames: ['Ana'] }, one).get(0)).toBe(
      'Whoever else may be matched with Ana is kept from it. Dr Diaz has room, but Dr Diaz and Dr Cole are of one lab.',
    );
  });

  it('says what serving somebody would take from others', () => {
    const tight = {
      ...NAMES,
      scores: [
        [9, null, null],
        [8, 8, null],
        [3, null, null],
      ],
      max: 1,
    };
    const [opening] = explain(tight, solve(tight), 2).missing!.openings;
    expect(opening?.why).toBe(
      'Dr Cole is full: the only place is held by Ana (9). Forcing it would leave Ana with fewer than now and lower the sum by 6.',
    );
  });

  it('points to a place that an assignment has overlooked', () => {
    const overlooked = {
      pairs: [
        [0, 0],
        [1, 1],
      ],
      unassigned: [2],
      short: [],
    } as const;
    const open = {
      ...problem,
      scores: [
        [9, 6, 5],
        [8, 3, null],
        [1, null, null],
      ],
    };
    expect(explain(open, overlooked, 2).missing?.why).toBe(
      'Cleo could have a place with Dr Eck if others moved: this is not the best assignment.',
    );
  });

  it('finds the worst off when everybody has a place', () => expect(worstOff(problem, solution)).toEqual([2]));

  it('refuses what breaks a rule, and a row that is not there', () => {
    expect(() => explain(problem, { ...solution, pairs: [] }, 0)).toThrow('does not fit the problem');
    expect(() => explain(problem, solution, 3)).toThrow('There is no row 3: rows go from 0 to 2.');
  });
});
