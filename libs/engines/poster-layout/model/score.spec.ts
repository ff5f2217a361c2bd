import { createRandom } from '@colloquy/kernel';
import { aSession } from '../fixtures/small-session';
import { readProblem } from './read-problem';
import { swapGain, totalReward } from './score';

describe('the price of a swap', () => {
  it('is the difference of the whole sums, with crowds, homes and empty boards', () => {
    const session = aSession(22, 'price');
    const random = createRandom('swaps');
    const posters = session.posters.slice(0, 20).map((poster) => ({ ...poster, popularity: random.next() }));
    const rows =
      'rows' in session.similarity ? session.similarity.rows.slice(0, 20).map((row) => row.slice(0, 20)) : [];
    const previous = posters.slice(0, 12).map(({ id }, i) => ({ poster: id, board: i + 3 }));
    const model = readProblem({ ...session, posters, similarity: { rows }, previous });
    const hanging = Int32Array.from(random.shuffle([...Array(model.size).keys()]));
    for (let i = 0; i < 300; i += 1) {
      const [a, b] = [random.int(model.size), random.int(model.size)];
      const gain = swapGain(model, hanging, a, b);
      const before = totalReward(model, hanging);
      [hanging[a], hanging[b]] = [hanging[b] as number, hanging[a] as number];
      expect(totalReward(model, hanging) - before).toBeCloseTo(a === b ? 0 : gain, 9);
    }
  });
});
