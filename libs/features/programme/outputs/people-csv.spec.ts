import { csvCell } from '@colloquy/platform/tables';
import { parse } from 'csv-parse/sync';
import { sampleRelease } from '../../../../test/builders/sample-release';
import { readRelease } from '../domain/read-release';
import { peopleCsv } from './people-csv';

describe('the list of people as CSV', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('takes the power from the formula %j', (text) => {
    expect(csvCell(text).replace(/^"/, '').startsWith("'")).toBe(true);
  });

  it('quotes commas, quotes and line breaks, and leaves the rest alone', () => {
    expect(csvCell('Zoë O’Neill-Ó Briain')).toBe('Zoë O’Neill-Ó Briain');
    expect(parse(`${csvCell('a,"b"\nc')},d`)).toEqual([['a,"b"\nc', 'd']]);
  });

  it('names everybody once, with all roles and codes', () => {
    const release = sampleRelease();
    const rows: Record<string, string>[] = parse(peopleCsv(readRelease(release)), { columns: true });
    expect(rows).toHaveLength(release.people.length);
    expect(rows.find(({ name }) => name === 'Chair Number1')).toMatchObject({ roles: 'chair' });
    expect(rows.find(({ name }) => name === 'Mamoru Komachi')).toMatchObject({
      roles: 'author',
      codes: 'UG-016; UG-017',
    });
  });
});
