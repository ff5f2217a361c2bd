import { createRandom } from '@colloquy/kernel';
import { readModel } from '../model/model';
import { bottleneck } from './bottleneck';
import { buildNetwork } from './network';

/** How many rows can have a column, by trying each row's columns in turn and moving others out of the way. */
function served(scores: readonly (readonly number[])[], places: number, floor: number): number {
  const rowsOf = scores[0]!.map((): number[] => []);
  const place = (row: number, tried: Set<number>): boolean =>
    scores[row]!.some((score, column) => {
      if (score < floor || tried.has(column)) return false;
      tried.add(column);
      const held = rowsOf[column]!;
      const leaving = held.length < places ? -1 : held.findIndex((other) => place(other, tried));
      if (held.length >= places && leaving < 0) return false;
      if (leaving >= 0) held.splice(leaving, 1);
      held.push(row);
      return true;
    });
  return scores.filter((_, row) => place(row, new Set())).length;
}

describe('bottleneck', () => {
  it.each([
    ['everybody can be served', 15, 3],
    ['some must go without', 25, 3],
  ])('is the highest floor at which as many are served as without one, when %s', (_, rows, places) => {
    for (let seed = 0; seed < 40; seed += 1) {
      const random = createRandom(`floor ${seed}`);
      const scores = Array.from({ length: rows }, () => Array.from({ length: 6 }, () => random.int(60)));
      const network = buildNetwork(readModel({ scores, max: places }), { kept: [], barred: [], stays: [] }, random);
      const floor = bottleneck(network, network.max);
      const most = served(scores, places, 0);
      expect(served(scores, places, floor)).toBe(most);
      expect(served(scores, places, floor + 1)).toBeLessThan(most);
    }
  });

  it('is without end when nobody can be served', () => {
    const network = buildNetwork(
      readModel({ scores: [[null]], max: 1 }),
      { kept: [], barred: [], stays: [] },
      createRandom(1),
    );
    expect(bottleneck(network, network.max)).toBe(Number.POSITIVE_INFINITY);
  });
});
