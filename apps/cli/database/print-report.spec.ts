import { NoAnswer } from '../outcome';
import { printReport, reportLines } from './print-report';

const TABLES = [
  { table: 'person', rows: 12, hash: 'a'.repeat(64) },
  { table: 'abstract_version', rows: 3, hash: 'b'.repeat(64) },
];

describe('the report of a backup', () => {
  it('lines up tables, rows and hashes and ends with the verdict', () => {
    expect(reportLines({ tables: TABLES, differences: [] })).toEqual([
      'table             rows  hash',
      'person              12  aaaaaaaaaaaaaaaa',
      'abstract_version     3  bbbbbbbbbbbbbbbb',
      'equal',
    ]);
  });

  it('never says equal of a copy that differs, and names what differs', () => {
    const differences = ['person: number of rows 11, not 12.'];
    expect(() => printReport({ tables: TABLES, differences })).toThrow(
      new NoAnswer('The copy differs from the original.', differences),
    );
  });
});
