import { createRandom } from '@colloquy/kernel';
import { aSession } from '../fixtures/small-session';
import { readProblem } from '../model/read-problem';
import { searchCosts } from './costs';
import { HallState } from './hall-state';

describe('the gain of a swap', () => {
  it('is the difference of the whole sums, with crowds, homes, people and empty boards', () => {
    const session = aSession(22, 'price');
    const random = createRandom('swaps');
    const posters = session.posters.slice(0, 20).map((poster, i) => ({
      ...poster,
      popularity: random.next(),
      presenters: [`person ${i % 12}`],
      judges: [`person ${(i * 3) % 12}`],
      busy: i % 5 === 0 ? [1] : [],
    }));
    const rows =
      'rows' in session.similarity ? session.similarity.rows.slice(0, 20).map((row) => row.slice(0, 20)) : [];
    const previous = posters.slice(0, 12).map(({ id }, i) => ({ poster: id, board: i + 3 }));
    const model = readProblem({ ...session, posters, similarity: { rows }, previous });
    const state = new HallState(searchCosts(model), Int32Array.from(random.shuffle([...Array(model.size).keys()])));
    for (let i = 0; i < 300; i += 1) {
      const [a, b] = [random.int(model.size), random.int(model.size)];
      const gain = state.swapGain(a, b);
      const before = state.total();
      state.swap(a, b);
      expect(state.total() - before).toBeCloseTo(a === b ? 0 : gain, 9);
    }
  });
});
