import { GRID } from '../model/theme';
import { balanceColumns, fillColumns } from './fill-columns';
import type { Row } from './row';

function row(cost = 0): Row {
  return { height: GRID, before: 0, marks: [], cost };
}

const NEVER = Number.POSITIVE_INFINITY;

describe('filling columns', () => {
  test('a heading goes with the lines that it stands over', () => {
    const rows = [row(), row(), row(), row(NEVER), row(NEVER), row(), row()];
    expect(fillColumns(rows, () => GRID * 4)).toEqual([
      { from: 0, to: 3 },
      { from: 3, to: 7 },
    ]);
  });

  test('a column is left short rather than broken where it must not be', () => {
    const rows = [row(), row(NEVER), row(NEVER), row(), row()];
    for (const { to } of fillColumns(rows, () => GRID * 3).slice(0, -1)) expect(rows[to - 1]?.cost).not.toBe(NEVER);
  });

  test('rows that fit nowhere still get a column', () => {
    const tall = { ...row(), height: GRID * 50 };
    expect(fillColumns([row(), tall, row()], () => GRID * 4)).toEqual([
      { from: 0, to: 1 },
      { from: 1, to: 2 },
      { from: 2, to: 3 },
    ]);
  });

  test('the last page ends with columns of one length', () => {
    const rows = Array.from({ length: 20 }, () => row());
    expect(balanceColumns(rows, 2, GRID * 30)).toEqual([
      { from: 0, to: 10 },
      { from: 10, to: 20 },
    ]);
  });
});
