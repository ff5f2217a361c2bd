import { CONSTRAINTS, USUAL_WEIGHTS } from '@colloquy/engines/timetabling';
import { sampleDesk } from './sample-desk';
import { LAST_STEP, otherWeights, softRules, stepInWords, stepOf, weightAt } from './weights';

describe('how much a wish matters, in words', () => {
  it('stands on the slider where its weight is, and comes back from there', () => {
    for (const { term } of CONSTRAINTS)
      for (let step = 0; step <= LAST_STEP; step += 1) expect(stepOf(term, weightAt(term, step))).toBe(step);
    for (const term of ['Mixing', 'Presenters Conflicts', 'Attendees Conflicts', 'Similar Tracks'] as const)
      expect(stepInWords(stepOf(term, USUAL_WEIGHTS[term]))).toBe('matters');
  });

  it('is told only where it is another one than usual', () => {
    const { instance } = sampleDesk([], { instance: {} } as never);
    const [usual, more] = [
      { Mixing: weightAt('Mixing', 3), Likeness: 7 },
      { Mixing: weightAt('Mixing', 5), Likeness: 7 },
    ];
    expect(otherWeights(instance, more, usual)).toEqual([{ term: 'Mixing', words: 'matters much', usual: 'matters' }]);
    expect(otherWeights(instance, usual, usual)).toEqual([]);
  });

  it('is not asked about what must not be', () => {
    const { instance } = sampleDesk([], { instance: {} } as never);
    const rules = softRules(instance).map(({ term }) => term);
    expect([rules.includes('Mixing'), rules.includes('Needs')]).toEqual([true, false]);
  });
});
