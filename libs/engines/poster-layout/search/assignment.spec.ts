import { createRandom } from '@colloquy/kernel';
import munkres from 'munkres';
import { assign } from './assignment';

describe('assigning rows to columns', () => {
  it('costs as little as the Hungarian method of another author finds', () => {
    const random = createRandom('assignment');
    for (let round = 0; round < 40; round += 1) {
      const rows = 1 + random.int(8);
      const columns = rows + random.int(4);
      const table = Array.from({ length: rows }, () => Array.from({ length: columns }, () => random.int(50)));
      const found = assign(rows, columns, Float64Array.from(table.flat()));
      const expected = munkres(table).reduce((sum, [row, column]) => sum + (table[row]?.[column] ?? 0), 0);
      expect(found).toMatchObject({ cost: expected });
    }
  });

  it('names the rows that compete for too few columns', () => {
    const no = Infinity;
    const cost = [
      [1, 2, 3, 4],
      [no, 1, 2, no],
      [no, 5, 1, no],
      [no, 1, 1, no],
    ];
    expect(assign(4, 4, Float64Array.from(cost.flat()))).toEqual({ rows: [1, 2, 3], columns: [1, 2] });
  });
});
