import type { Fault } from '@colloquy/kernel';
import { CsvError, parse } from 'csv-parse/sync';

/** One row of an imported table: its cells by heading, trimmed, and the line on which it begins, from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A table as read. With faults there are no rows to rely on: nothing of it may be imported. */
export interface Table {
  readonly rows: readonly TableRow[];
  readonly faults: readonly Fault[];
}

const XLSX = Buffer.from('PK\u0003\u0004', 'latin1');
const XLS = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/** Where the text stops being UTF-8, as line and column counted from 1: at the first character that had to be replaced. */
function firstBadByte(bytes: Buffer): { line: number; column: string } {
  const replaced = new TextDecoder('utf-8').decode(bytes);
  const before = replaced.slice(0, replaced.indexOf('\ufffd')).split('\n');
  return { line: before.length, column: String((before.at(-1) ?? '').length + 1) };
}

/**
 * Reads a CSV file (RFC 4180, UTF-8, comma or semicolon, headings in the first line). Headings are compared in lower
 * case with spaces as underscores. A column of {@link wanted} that is missing, a file of another kind and text that is
 * not UTF-8 are faults with line, column and what to do; nothing is guessed.
 *
 * @param wanted headings that must be there
 */
export function readTable(bytes: Buffer, wanted: readonly string[]): Table {
  const refuse = (fault: Fault): Table => ({ rows: [], faults: [fault] });
  if (bytes.subarray(0, 4).equals(XLSX) || bytes.subarray(0, 4).equals(XLS)) {
    const message =
      'This is an Excel workbook with the name of a CSV file. In Excel, choose "Save as" and "CSV UTF-8", and import that.';
    return refuse({ line: 1, column: '1', message });
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse({
      ...firstBadByte(bytes),
      message: 'The text is not UTF-8 from here on. Save the file as "CSV UTF-8" and import it again.',
    });
  }
  if (text.trim() === '')
    return refuse({ line: 1, column: '1', message: 'The file is empty. Its first line holds the headings.' });
  const heading = text.slice(0, text.indexOf('\n') < 0 ? undefined : text.indexOf('\n'));
  const delimiter = heading.includes(',') || !heading.includes(';') ? ',' : ';';
  try {
    const records: { record: Record<string, string>; info: { lines: number } }[] = parse(text, {
      columns: (names: string[]) =>
        names.map((name) =>
          name
            .trim()
            .toLowerCase()
            .replace(/[\s-]+/g, '_'),
        ),
      delimiter,
      info: true,
      skip_empty_lines: true,
      trim: true,
    });
    const rows = records.map(({ record, info }) => ({ line: info.lines - newlinesIn(record), cells: record }));
    return { rows, faults: missingColumns(heading, delimiter, wanted) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number((error as unknown as { lines?: number }).lines ?? 1);
    return refuse({ line, column: '1', message: `The table breaks here: ${sentenceFor(error.code)}` });
  }
}

function newlinesIn(record: Record<string, string>): number {
  return Object.values(record).reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
}

function missingColumns(heading: string, delimiter: string, wanted: readonly string[]): Fault[] {
  const names = heading.replace(/^\ufeff/, '').split(delimiter);
  const present = new Set(
    names.map((name) =>
      name
        .trim()
        .replace(/^"|"$/g, '')
        .toLowerCase()
        .replace(/[\s-]+/g, '_'),
    ),
  );
  return wanted
    .filter((name) => !present.has(name))
    .map((name) => ({ line: 1, column: name, message: `The column "${name}" is missing. Add it to the first line.` }));
}

function sentenceFor(code: string): string {
  if (code === 'CSV_RECORD_INCONSISTENT_COLUMNS')
    return 'this row has another number of cells than the headings. Put quotation marks round cells that hold commas.';
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'a cell opens with a quotation mark that never closes.';
  return 'a quotation mark stands where none may be. Double it inside a cell: "".';
}
