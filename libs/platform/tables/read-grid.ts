import type { Fault } from '@colloquy/kernel';
import { CsvError, parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { zipFault } from './refuse-zip-bombs';
import { plainCell } from './write-csv';

/** Lines of cells as they stand in a file, of whatever kind it is. */
export interface Grid {
  readonly lines: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly faults: readonly Fault[];
  /** What whoever sent the file should know, though nothing is wrong. */
  readonly notes: readonly string[];
}

const ZIP = [0x50, 0x4b, 3, 4];
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0];
const UTF_16 = [0xff, 0xfe];

const startsWith = (bytes: Buffer, mark: readonly number[]) => mark.every((byte, place) => bytes[place] === byte);
const refuse = (message: string): Grid => ({ lines: [], faults: [{ line: 1, message }], notes: [] });

/** Reads the first sheet of a workbook, or a CSV file: told apart by what they hold, never by their names. */
export async function readGrid(bytes: Buffer): Promise<Grid> {
  if (bytes.length === 0) return refuse('The file is empty. Its first line holds the headings.');
  if (startsWith(bytes, ZIP)) return readWorkbook(bytes);
  if (startsWith(bytes, OLD_EXCEL)) {
    return refuse(
      'This is a workbook of an old kind (.xls), or one with a password. In Excel, save it as .xlsx without a password.',
    );
  }
  return readText(bytes);
}

async function readWorkbook(bytes: Buffer): Promise<Grid> {
  const bomb = zipFault(bytes);
  if (bomb) return refuse(bomb);
  try {
    const rows = await readSheet(bytes);
    return {
      lines: rows.map((row, place) => ({ line: place + 1, cells: row.map(textOf) })),
      faults: [],
      notes: [],
    };
  } catch {
    return refuse('This is no workbook that can be read. Save it as .xlsx or as "CSV UTF-8", and upload that.');
  }
}

const textOf = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  return (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)).trim();
};

function readText(bytes: Buffer): Grid {
  const { text, notes } = decode(bytes);
  if (text.includes('\0')) return refuse('This is no table. Upload a workbook (.xlsx) or a CSV file.');
  if (text.trim() === '') return refuse('The file is empty. Its first line holds the headings.');
  try {
    const records = parse(text, {
      ...{ delimiter: delimiterOf(text), info: true, relax_column_count: true, skip_empty_lines: true, trim: true },
    }) as unknown as { record: string[]; info: { lines: number } }[];
    const lines = records.map(({ record, info }) => ({
      line: info.lines - newlinesIn(record),
      cells: record.map(plainCell),
    }));
    return { lines, faults: [], notes };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number((error as unknown as { lines?: number }).lines ?? 1);
    const why =
      error.code === 'CSV_QUOTE_NOT_CLOSED'
        ? 'A cell opens with a quotation mark that never closes. Close it, or take it out.'
        : 'A quotation mark stands where none may be. Double it inside a cell: "".';
    return { lines: [], faults: [{ line, message: why }], notes };
  }
}

/** UTF-8 with or without its mark, UTF-16 as some programs save "Unicode text", else what Windows writes in Western Europe. */
function decode(bytes: Buffer): { text: string; notes: string[] } {
  if (startsWith(bytes, UTF_16)) return { text: new TextDecoder('utf-16le').decode(bytes), notes: [] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), notes: [] };
  } catch {
    const note =
      'The file is not in UTF-8; it was read as Windows text. Look whether letters with accents came out right.';
    return { text: new TextDecoder('windows-1252').decode(bytes), notes: [note] };
  }
}

/** What parts the cells of the first line: whichever of the usual marks it has most of. */
function delimiterOf(text: string): string {
  const [heading = ''] = text.split(/\r?\n/, 1);
  const count = (mark: string) => heading.split(mark).length;
  return [',', ';', '\t'].sort((a, b) => count(b) - count(a))[0] ?? ',';
}

const newlinesIn = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
