import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

const PAPERS = join(__dirname, '..', '..', 'apps', 'cli', 'demo', 'data', 'srw_papers.csv');
const TRACKS = ['Meaning', 'Languages', 'Methods'];

/** A row of a table of submissions, by the headings that the import knows. */
export type AbstractRow = Readonly<Record<string, string>>;

/** Real abstracts as a department would send them in: rows for the tracks of `conferenceFile`, every third a poster. */
export function abstractRows(count: number): AbstractRow[] {
  const papers: Record<'title' | 'authors' | 'abstract' | 'keywords' | 'pdf_url', string>[] = parse(
    readFileSync(PAPERS, 'utf8'),
    { columns: true },
  );
  return papers.slice(0, count).map(({ title, authors, abstract, keywords, pdf_url }, index) => {
    const [presenter = '', ...coAuthors] = authors.split('|');
    return {
      title,
      abstract,
      presenter,
      presenter_address: presenterAddress(index + 1),
      co_authors: coAuthors.join('|'),
      track: TRACKS[index % TRACKS.length] ?? '',
      presentation: index % 3 === 2 ? 'poster' : 'talk',
      submitted_on: '2027-02-01',
      affiliations: 'Department of Linguistics, Example University',
      keywords,
      source_url: pdf_url,
      source_licence: 'CC BY 4.0',
    };
  });
}

/** The address of the presenter of the row with this number, from 1: where the code is `UG-003`, of number 3. */
export function presenterAddress(number: number): string {
  return `presenter-${number}@example.org`;
}

/** Rows as a CSV file; the first row names the columns. */
export function csvOf(rows: readonly AbstractRow[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const line = (cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  return [line(columns), ...rows.map((row) => line(columns.map((column) => row[column] ?? '')))].join('\r\n');
}
