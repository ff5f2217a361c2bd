import { allSums, aPoster, aSession } from '../fixtures/small-session';
import { randomMean, upperBound } from './bounds';
import { readProblem } from './read-problem';

describe('the scale on which a plan is judged', () => {
  it('starts at the mean of all plans and ends at or above the best of them', () => {
    for (const seed of ['a', 'b', 'c']) {
      const problem = aSession(6, seed);
      const sums = allSums(problem);
      const model = readProblem(problem);
      expect(randomMean(model)).toBeCloseTo(sums.reduce((a, b) => a + b, 0) / sums.length, 9);
      expect(upperBound(model)).toBeGreaterThanOrEqual(Math.max(...sums) - 1e-9);
    }
  });

  it('ends exactly at the best plan where every poster can have its best neighbours at once', () => {
    const problem = {
      ...aSession(4, 'pairs'),
      similarity: { pairs: [['P1', 'P2', 1] as const, ['P3', 'P4', 0.5] as const] },
    };
    expect(upperBound(readProblem(problem))).toBeCloseTo(Math.max(...allSums(problem)), 9);
  });

  it('counts empty boards as having nothing in common with anybody', () => {
    const session = aSession(6, 'spare');
    const posters = session.posters.slice(0, 2).map(({ id }) => aPoster(id));
    const problem = { ...session, posters, similarity: { pairs: [['P1', 'P2', 0.9] as const] } };
    const sums = allSums(problem);
    expect(randomMean(readProblem(problem))).toBeCloseTo(sums.reduce((a, b) => a + b, 0) / sums.length, 9);
    expect(upperBound(readProblem(problem))).toBeCloseTo(1.8, 9);
  });
});
