import { createRandom } from '@colloquy/kernel';
import loadHighs from 'highs';
import { randomInstance, smallInstance, talk } from '../model/instance.builder';
import { solve } from '../solve';
import { lowerBound } from './lower-bound';
import { type Prover, proverWith } from './prover';

describe('the lower bound', () => {
  let prover: Prover;
  beforeAll(async () => {
    prover = proverWith(await loadHighs());
  });

  it.each(Array.from({ length: 15 }, (_, seed) => seed))('is below every timetable (instance %i)', (seed) => {
    const instance = randomInstance(createRandom(seed));
    const bound = lowerBound(instance, prover, { seconds: 5 });
    const outcome = solve(instance, { seed, iterations: 3_000 });
    expect(bound).toBeLessThanOrEqual(outcome.solved ? outcome.cost + 1e-6 : Number.POSITIVE_INFINITY);
  });

  it('is the cost of the best timetable, where that is decided by sessions, rooms and tracks', () => {
    const busy = { sessionPenalty: [3, 0] };
    const instance = smallInstance({
      submissions: [talk('A', busy), talk('B', busy), talk('C', busy), talk('D', { track: 1 }), talk('E', busy)],
      weights: { 'Submissions_Sessions|Penalty': 2, 'Parallel Tracks': 5, 'Number of Rooms per Track': 1 },
    });
    const best = solve(instance, { seed: 1, iterations: 5_000 });
    expect(best).toMatchObject({ solved: true, cost: 6 });
    expect(lowerBound(instance, prover, { seconds: 5 })).toBe(6);
  });

  it('charges a person who is needed in two tracks only when the sessions leave no way around', () => {
    const shared = { presenters: ['Ada'] };
    const submissions = [talk('A', { slots: 2, ...shared }), talk('B', { slots: 2, track: 1, ...shared })];
    const weights = { 'Presenters Conflicts': 7 };
    expect(lowerBound(smallInstance({ submissions, weights }), prover, { seconds: 5 })).toBe(0);
    const oneSession = {
      ...smallInstance({
        submissions: submissions.map((each) => ({ ...each, sessionPenalty: [0], timezonePenalty: [0] })),
        weights,
      }),
      sessions: [{ name: 'Morning', slots: 2 }],
      trackSession: [[0], [0]],
      sessionRoom: [[0, 0]],
    };
    expect(lowerBound(oneSession, prover, { seconds: 5 })).toBe(7);
  });

  it('is infinite where no timetable can exist', () => {
    const submissions = Array.from({ length: 9 }, (_, at) => talk(`T${at}`));
    expect(lowerBound(smallInstance({ submissions }), prover, { seconds: 5 })).toBe(Number.POSITIVE_INFINITY);
  });
});
