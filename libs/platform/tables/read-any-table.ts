import type { Fault } from '@colloquy/kernel';
import { readGrid } from './read-grid';
import type { Table, TableRow } from './read-table';

/** A column that is understood. */
export interface KnownColumn {
  /** Under which its cells come. */
  readonly key: string;
  /** As it is called in what people read. */
  readonly title: string;
  /** Other headings under which people write it. */
  readonly alsoCalled: readonly string[];
  readonly required: boolean;
}

/** A table as read, with what its sender should know. */
export interface AnyTable extends Table {
  readonly notes: readonly string[];
}

/** A heading as it is compared: small letters and digits alone, so that `E-Mail address` is `emailaddress`. */
const bare = (heading: string): string =>
  heading
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Reads a table from a workbook (.xlsx, its first sheet) or a CSV file (comma, semicolon or tab; UTF-8, UTF-16 or Windows
 * text). Headings are recognised leniently; a column that is not known is left out and said so.
 * @param mostRows more are refused
 */
export async function readAnyTable(
  bytes: Buffer,
  columns: readonly KnownColumn[],
  mostRows: number,
): Promise<AnyTable> {
  const { lines, faults, notes } = await readGrid(bytes);
  const filled = lines.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [heading, ...rest] = filled;
  if (faults.length > 0 || !heading) {
    const empty = { line: 1, message: 'The table is empty. Its first line holds the headings.' };
    return { rows: [], faults: faults.length > 0 ? faults : [empty], notes };
  }
  const keys = heading.cells.map((title) => columnOf(title, columns)?.key ?? null);
  const unknown = heading.cells.filter((title, place) => title !== '' && keys[place] === null);
  const found = [
    ...headingFaults(heading, keys, columns),
    ...(rest.length > mostRows ? [tooMany(rest.length, mostRows)] : []),
  ];
  const left =
    unknown.length === 0
      ? []
      : [`Left out, since nothing is known of them: ${unknown.map((title) => `“${title}”`).join(', ')}.`];
  if (found.length > 0) return { rows: [], faults: found, notes: [...notes, ...left] };
  return { rows: rest.map(({ line, cells }) => rowOf(line, cells, keys)), faults: [], notes: [...notes, ...left] };
}

const columnOf = (heading: string, columns: readonly KnownColumn[]): KnownColumn | undefined =>
  columns.find(({ key, title, alsoCalled }) =>
    [key, title, ...alsoCalled].some((name) => bare(name) === bare(heading)),
  );

function headingFaults(
  { line }: { line: number },
  keys: readonly (string | null)[],
  columns: readonly KnownColumn[],
): Fault[] {
  return columns.flatMap(({ key, title, required }): Fault[] => {
    const times = keys.filter((found) => found === key).length;
    if (times > 1) return [{ line, column: title, message: `There are ${times} columns for “${title}”. Keep one.` }];
    if (times === 1 || !required) return [];
    return [{ line, column: title, message: `The column “${title}” is missing. Add it to the first line.` }];
  });
}

const tooMany = (rows: number, most: number): Fault => ({
  line: most + 2,
  message: `The table has ${rows} rows; at most ${most} are taken at once. Cut it into several.`,
});

function rowOf(line: number, cells: readonly string[], keys: readonly (string | null)[]): TableRow {
  return {
    line,
    cells: Object.fromEntries(keys.flatMap((key, place) => (key === null ? [] : [[key, cells[place] ?? '']]))),
  };
}
