import type { Assignment, MatchingProblem } from '../model/problem';
import { check, constraints } from './check';

const PROBLEM: MatchingProblem = {
  scores: [
    [9, 4, null],
    [8, 7, 2],
  ],
  max: [1, 2, 1],
  min: [0, 1, 0],
  rowNames: ['Ana', 'Ben'],
  columnNames: ['Dr Cole', 'Dr Diaz', 'Dr Eck'],
};
const GOOD: Assignment = {
  pairs: [
    [0, 0],
    [1, 1],
  ],
  unassigned: [],
  short: [],
};

function judged(change: Partial<Assignment>, problem: Partial<MatchingProblem> = {}): string[] {
  const violations = check({ ...PROBLEM, ...problem }, { ...GOOD, ...change });
  return violations.map(({ constraint, level, message, by }) => `${constraint} ${level} ${by}: ${message}`);
}

describe('check', () => {
  it('finds nothing in a good assignment', () => expect(judged({})).toEqual([]));

  it('says who is over capacity, and by how many', () => {
    expect(
      judged({
        pairs: [
          [0, 0],
          [1, 0],
        ],
        short: [1],
      }),
    ).toContain('capacity error 1: Dr Cole has 2 and takes at most 1: move 1 row elsewhere.');
  });

  it('says which pair is forbidden', () => {
    expect(
      judged({
        pairs: [
          [0, 2],
          [1, 1],
        ],
      }),
    ).toEqual(['forbidden error 1: Ana may not be matched with Dr Eck.']);
  });

  it('says which pair does not exist', () => {
    expect(
      judged({
        pairs: [
          [0, 0],
          [1, 1],
          [2, 0],
        ],
      }),
    ).toEqual(['forbidden error 1: There is no pair [2, 0]: rows go from 0 to 1, columns from 0 to 2.']);
  });

  it('says which lock is broken', () => {
    expect(judged({}, { locks: [[1, 2]] })).toEqual([
      'lock error 1: Ben is locked to Dr Eck, but the pair is not there.',
    ]);
  });

  it('warns of who goes without, and objects when that is not said', () => {
    expect(judged({ pairs: [[1, 1]], unassigned: [0] })).toEqual(['demand warning 1: Ana has 0 of 1.']);
    expect(judged({ pairs: [[1, 1]] })).toEqual([
      'demand error 1: Ana has 0 of 1, but 0 are reported as missing: the list of unassigned is wrong.',
    ]);
  });

  it('objects to more than was wanted, and to the same pair twice', () => {
    expect(
      judged({
        pairs: [
          [0, 0],
          [0, 1],
          [1, 1],
        ],
      }),
    ).toEqual(['demand error 1: Ana has 2 of 1: remove 1 pair.']);
    expect(
      judged(
        {
          pairs: [
            [0, 0],
            [1, 1],
            [1, 1],
          ],
        },
        { demand: [1, 2] },
      ),
    ).toEqual(['demand error 1: Ben is matched with Dr Diaz twice: remove one of the two.']);
  });

  it('warns of a minimum that is not met, and objects when that is not said, or said wrongly', () => {
    const pairs: Assignment['pairs'] = [
      [0, 0],
      [1, 2],
    ];
    expect(judged({ pairs, short: [1] })).toEqual([
      'minimum warning 1: Dr Diaz has 0 and should have at least 1: 1 place short.',
    ]);
    expect(judged({ pairs })).toEqual([
      'minimum error 1: Dr Diaz has 0 and should have at least 1, but is not listed as short.',
    ]);
    expect(judged({ short: [1] })).toEqual([
      'minimum error 1: Dr Diaz has 1 and should have at least 1: it is listed as short, but is not.',
    ]);
  });

  it('has a name and a reason for every constraint', () => {
    expect(constraints.map(({ name }) => name)).toEqual([
      'forbidden',
      'capacity',
      'lock',
      'apart',
      'demand',
      'quota',
      'minimum',
    ]);
    for (const { reason } of constraints) expect(reason).toMatch(/^[A-Z].+\.$/);
  });
});
