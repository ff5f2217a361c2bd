import { DomainError } from '@colloquy/kernel';
import { readAssignment } from './assignment';
import { readModel } from './model';
import type { Assignment, MatchingProblem } from './problem';

function refusal(read: () => unknown): { code: string; faults: string[] } {
  try {
    read();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { code: error.code, faults: error.faults.map(({ field, message }) => `${field}: ${message}`) };
  }
  throw new Error('It was read without a fault.');
}

const refusedProblem = (problem: unknown) => refusal(() => readModel(problem as MatchingProblem));

describe('a matching problem from a file', () => {
  it.each([
    ['no object', [], 'must be an object'],
    ['no scores', { max: 1 }, 'scores: scores must be a list of rows'],
    ['an empty table', { scores: [], max: 1 }, 'at least one row'],
    ['a row too short', { scores: [[1, 2], [3]], max: 1 }, 'scores.1: Row 1 has 1 scores; row 0 has 2 scores.'],
    ['a word for a score', { scores: [[1, 'high']], max: 1 }, 'scores.0.1: The score is "high".'],
    ['no capacity', { scores: [[1]] }, 'max: max is missing.'],
    ['half a place', { scores: [[1]], max: 0.5 }, 'max: max is 0.5.'],
    ['too few minima', { scores: [[1, 2]], max: 1, min: [1] }, 'min: min is a list of 1.'],
    ['a demand below 0', { scores: [[1]], max: 1, demand: [-1] }, 'demand.0: demand of row 0'],
    ['a lock outside the table', { scores: [[1]], max: 1, locks: [[0, 1]] }, 'locks.0: The lock must be'],
    ['names of others', { scores: [[1]], max: 1, rowNames: [] }, 'rowNames: rowNames must be a list of 1'],
    [
      'a pair listed twice',
      sparse([
        [0, 0, 1],
        [0, 0, 2],
      ]),
      'The pair [0, 0] is listed twice.',
    ],
    ['a pair outside', sparse([[0, 5, 1]]), 'scores.pairs.0: The entry is [0,5,1].'],
  ])('is refused for %s, with the place of the fault', (_, problem, sentence) => {
    const { code, faults } = refusedProblem(problem);
    expect(code).toBe('unreadable-problem');
    expect(faults.join('\n')).toContain(sentence);
  });

  it.each([
    ['a forbidden pair', { scores: [[null, 1]], max: 1, locks: [[0, 0]] }, 'Ana with Dr Cole is locked but forbidden'],
    [
      'more columns than wanted',
      {
        scores: [[1, 1]],
        max: 1,
        locks: [
          [0, 0],
          [0, 1],
        ],
      },
      'Ana wants 1 and has more locks',
    ],
    ['a column too often', { scores: [[1, 1]], max: 0, locks: [[0, 1]] }, 'Dr Diaz takes at most 0 and has more locks'],
  ])('is refused for locks on %s, with names', (_, problem, sentence) => {
    const named = { ...problem, rowNames: ['Ana'], columnNames: ['Dr Cole', 'Dr Diaz'] };
    const { code, faults } = refusedProblem(named);
    expect(code).toBe('contradictory-locks');
    expect(faults.join('\n')).toContain(sentence);
  });
});

describe('an assignment from a file', () => {
  it('is refused with the place of each fault', () => {
    const assignment = { pairs: [[0, 0], [1]], unassigned: ['Ana'] } as unknown as Assignment;
    expect(refusal(() => readAssignment(assignment)).faults).toEqual([
      'pairs.1: Each entry of pairs must be [row, column].',
      'unassigned.0: Each entry of unassigned must be the number of a row.',
      'short: short must be a list.',
    ]);
  });
});

function sparse(pairs: readonly (readonly number[])[]): unknown {
  return { scores: { rows: 1, columns: 2, pairs }, max: 1 };
}
