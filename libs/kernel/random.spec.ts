import { isId, seededId } from './ids';
import { createRandom } from './random';

describe('chance from a seed', () => {
  it('is the same again for the same seed, and another for another', () => {
    const first = (seed: string | number) => Array.from({ length: 5 }, createRandom(seed).next);
    expect(first('demo')).toEqual(first('demo'));
    expect(first(1)).toEqual(first('1'));
    expect(first('demo')).not.toEqual(first('Demo'));
  });

  it('falls evenly: a chi-squared test over a hundred bins', () => {
    const random = createRandom('evenness');
    const [draws, bins] = [100_000, 100];
    const counts = new Array<number>(bins).fill(0);
    for (let i = 0; i < draws; i += 1) counts[random.int(bins)]! += 1;
    const expected = draws / bins;
    const chiSquared = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(chiSquared).toBeLessThan(148);
    expect(chiSquared).toBeGreaterThan(61);
  });

  it('shuffles without losing or doubling anything', () => {
    const items = Array.from({ length: 50 }, (_, i) => i);
    const shuffled = createRandom('cards').shuffle(items);
    expect(shuffled).not.toEqual(items);
    expect([...shuffled].sort((a, b) => a - b)).toEqual(items);
  });

  it('forks into streams that do not depend on how far the first has been read', () => {
    const read = createRandom('parent');
    read.next();
    expect(read.fork('child').next()).toBe(createRandom('parent').fork('child').next());
    expect(createRandom('parent').fork('a').next()).not.toBe(createRandom('parent').fork('b').next());
  });

  it('says so when there is nothing to pick from', () => {
    expect(() => createRandom(1).pick([])).toThrow('Nothing to pick from');
  });

  it('makes ids of the usual form, each another', () => {
    const random = createRandom('ids');
    const ids = Array.from({ length: 1000 }, () => seededId(random));
    expect(ids.every(isId)).toBe(true);
    expect(new Set(ids).size).toBe(1000);
  });
});
