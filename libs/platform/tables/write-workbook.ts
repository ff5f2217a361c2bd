import writeXlsxFile from 'write-excel-file/node';

const HEADING = { fontWeight: 'bold' } as const;

/** A workbook of one sheet, of text alone: no cell of it can be taken for a formula. */
export function writeWorkbook(headings: readonly string[], rows: readonly (readonly string[])[]): Promise<Buffer> {
  const text = (value: string) => ({ value, type: String });
  const columns = headings.map((heading, column) => ({
    width: Math.min(48, Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0)) + 4),
  }));
  const sheet = [headings.map((value) => ({ ...text(value), ...HEADING })), ...rows.map((row) => row.map(text))];
  return writeXlsxFile(sheet, { columns }).toBuffer();
}
