import type { CopyReport } from '@colloquy/platform/database';
import { NoAnswer } from '../outcome';

const HASH_DIGITS = 16;

/** A table of tables, rows and the beginning of their hashes, then the verdict. Throws NoAnswer where the copy differs. */
export function printReport({ tables, differences }: CopyReport): void {
  if (differences.length > 0) throw new NoAnswer('The copy differs from the original.', differences);
  console.log(reportLines({ tables, differences }).join('\n'));
}

/** The lines that are printed for an equal copy. */
export function reportLines({ tables }: CopyReport): string[] {
  const rows = tables.map(
    ({ table, rows: count, hash }) => [table, String(count), hash.slice(0, HASH_DIGITS)] as const,
  );
  const width = (column: 0 | 1, heading: string) => Math.max(heading.length, ...rows.map((row) => row[column].length));
  const [first, second] = [width(0, 'table'), width(1, 'rows')];
  const line = (table: string, count: string, hash: string) =>
    `${table.padEnd(first)}  ${count.padStart(second)}  ${hash}`;
  return [line('table', 'rows', 'hash'), ...rows.map((row) => line(...row)), 'equal'];
}
