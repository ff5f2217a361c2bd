import { wishesOf as posterWishes } from '../../posters/model/wishes';
import { sampleDesk } from '../../timetable/model/sample-desk';
import { wishesOf } from '../../timetable/model/wishes';
import { LAST_STEP, otherWeights, stepInWords, stepOf, weightAt } from './weighing';

const { instance } = sampleDesk([], { instance: {} } as never);
const wishes = wishesOf(instance);
const wish = (name: string) => wishes.find((one) => one.name === name) ?? { usual: Number.NaN };

describe('how much a wish matters, in words', () => {
  it('stands on the slider where its weight is, and comes back from there', () => {
    for (const one of [...wishes, ...posterWishes({})])
      for (let step = 0; step <= LAST_STEP; step += 1) expect(stepOf(one, weightAt(one, step))).toBe(step);
    for (const name of ['Mixing', 'Similar Tracks'])
      expect(stepInWords(stepOf(wish(name), wish(name).usual))).toBe('matters');
  });

  it('is told only where it is another one than usual', () => {
    const [usual, more] = [
      { Mixing: weightAt(wish('Mixing'), 3), Likeness: 7 },
      { Mixing: weightAt(wish('Mixing'), 5), Likeness: 7 },
    ];
    expect(otherWeights(wishes, more, usual)).toMatchObject([
      { name: 'Mixing', words: 'matters much', usual: 'matters' },
    ]);
    expect(otherWeights(wishes, usual, usual)).toEqual([]);
  });

  it('is not asked about what must not be', () => {
    const names = [...wishes, ...posterWishes({})].map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Mixing', 'similar-neighbours']));
    expect(names).not.toContain('Needs');
    expect(names).not.toContain('presenter-in-one-place');
  });
});
