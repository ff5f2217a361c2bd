import { createRandom } from '@colloquy/kernel';
import { check } from './check';
import { explain } from './explain';
import type { Placement, TimetableInstance } from './model/instance';
import { randomInstance, smallInstance, talk } from './model/instance.builder';
import { solve } from './solve';

function timetabled(seed: string): { instance: TimetableInstance; placements: readonly Placement[] } {
  const instance = randomInstance(createRandom(seed));
  const outcome = solve(instance, { seed, iterations: 500 });
  if (!outcome.solved) throw new Error(outcome.reasons.join(' '));
  return { instance, placements: outcome.solution.placements };
}

describe('explain', () => {
  it.each(['one', 'two', 'three', 'five'])('prices every alternative as the check does (%s)', (seed) => {
    const { instance, placements } = timetabled(seed);
    const now = check(instance, { placements });
    const { alternatives, possible } = explain(instance, { placements }, 'T0', { most: 1_000 });
    expect(alternatives).toHaveLength(possible);
    expect(possible).toBeGreaterThan(0);
    for (const { placements: changed, change, terms } of alternatives) {
      const moved = new Map(changed.map((placement) => [placement.submission, placement]));
      const then = check(instance, { placements: placements.map((each) => moved.get(each.submission) ?? each) });
      expect(then.violations).toEqual([]);
      expect(change).toBeCloseTo(then.cost - now.cost, 6);
      expect(Object.values(terms).reduce((sum, share) => sum + share, 0)).toBeCloseTo(change, 6);
    }
  });

  it('says what a talk costs where it stands, and the way out first', () => {
    const submissions = [talk('A', { presenters: ['Ada'] }), talk('B', { track: 1, presenters: ['Ada'] })];
    const instance = smallInstance({ submissions, weights: { 'Presenters Conflicts': 10 } });
    const placements = [
      { submission: 'A', session: 0, room: 0, slot: 0 },
      { submission: 'B', session: 0, room: 1, slot: 1 },
    ];
    const { sentence, occurrences, possible, free, alternatives } = explain(instance, { placements }, 'A');
    expect(sentence).toBe('A stands in Morning, Hall, slot 1.');
    expect(occurrences.map(({ cost }) => cost)).toEqual([10]);
    expect({ possible, free }).toEqual({ possible: 2, free: 2 });
    expect(alternatives[0]).toEqual({
      sentence: 'Move it to Afternoon, Hall, slot 1.',
      placements: [{ submission: 'A', session: 1, room: 0, slot: 0 }],
      change: -10,
      terms: { 'Presenters Conflicts': -10 },
    });
  });

  it('counts one place in each cell where slots do not matter', () => {
    const instance = smallInstance({ weights: { 'Parallel Tracks': 1 } });
    const placements = ['A', 'B'].map((submission, slot) => ({ submission, session: 0, room: 0, slot }));
    const { alternatives } = explain(instance, { placements }, 'A');
    expect(alternatives.map(({ sentence }) => sentence)).toEqual([
      'Move it to Afternoon, Hall, slot 1.',
      'Move it to Afternoon, Library, slot 1.',
      'Move it to Morning, Library, slot 1.',
    ]);
  });

  it('finds places for a talk that has none', () => {
    const { sentence, possible } = explain(smallInstance(), { placements: [] }, 'A');
    expect(sentence).toBe('A has no valid place.');
    expect(possible).toBe(4);
  });

  it('refuses a talk that is not in the instance', () => {
    expect(() => explain(smallInstance(), { placements: [] }, 'Z')).toThrow('There is no submission “Z”.');
  });
});
