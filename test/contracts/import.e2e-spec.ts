import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tableHashes } from '@colloquy/platform/database';
import { abstractRows, csvOf } from '../builders/abstract-table';
import type { Person } from '../builders/conference-server';
import { ConferenceServer } from '../builders/conference-server';
import { colloquy } from '../builders/running-server';

const TABLE = { 'content-type': 'text/csv' };
const SOUND = csvOf(abstractRows(3));

/** A table with one cell changed, in the row with this number from 1: which is line 1 + row. */
function withCell(row: number, column: string, text: string): string {
  return csvOf(abstractRows(3).map((cells, index) => (index + 1 === row ? { ...cells, [column]: text } : cells)));
}

function without(column: string): string {
  return csvOf(abstractRows(3).map(({ [column]: _, ...cells }) => cells));
}

interface Place {
  readonly line: number;
  readonly column: string;
}

/** What is wrong with a file, and every place that must be named. */
const BAD_TABLES: [what: string, table: string | Buffer, places: Place[]][] = [
  ['a column is missing', without('presenter_address'), [{ line: 1, column: 'presenter_address' }]],
  ['a day is none', withCell(2, 'submitted_on', '2027-02-30'), [{ line: 3, column: 'submitted_on' }]],
  [
    'an address comes twice',
    withCell(3, 'presenter_address', 'Presenter-1@example.org'),
    [{ line: 4, column: 'presenter_address' }],
  ],
  ['an address is none', withCell(1, 'presenter_address', 'me'), [{ line: 2, column: 'presenter_address' }]],
  ['an abstract is too long', withCell(1, 'abstract', 'word '.repeat(400)), [{ line: 2, column: 'abstract' }]],
  ['a track is unknown', withCell(1, 'track', 'Alchemy'), [{ line: 2, column: 'track' }]],
  ['the text is not UTF-8', Buffer.from(`${SOUND}\r\n"caf\xe9"`, 'latin1'), [{ line: 5, column: '5' }]],
  ['it is an Excel workbook', Buffer.from('PK\x03\x04\x14\x00\x06\x00', 'latin1'), [{ line: 1, column: '1' }]],
  ['a row has too many cells', `${SOUND}\r\na,b,c,d,e,f,g,h,i,j,k,l,m,n`, [{ line: 5, column: '1' }]],
  ['a quotation mark is never closed', `${SOUND}\r\n"open`, [{ line: 5, column: '1' }]],
  ['it is empty', ' ', [{ line: 1, column: '1' }]],
  [
    'several rows are wrong',
    csvOf(abstractRows(3).map((cells, index) => (index === 1 ? cells : { ...cells, title: '', track: 'Z' }))),
    [2, 4].flatMap((line) => ['title', 'track'].map((column) => ({ line, column }))),
  ],
];

describe('an organiser who imports a table', () => {
  const folder = mkdtempSync(join(tmpdir(), 'colloquy-import-'));
  let server: ConferenceServer;
  let organiser: Person;

  beforeAll(async () => {
    server = await ConferenceServer.start();
    organiser = await server.person('Odile', ['organiser']);
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  const stored = () => tableHashes(server.databaseUrl);

  function importByCommand(table: string | Buffer, ...options: string[]) {
    const file = join(folder, 'table.csv');
    writeFileSync(file, table);
    const args = ['import', 'csv', file, '--conference', server.slug, ...options];
    return colloquy(args, { DATABASE_URL: server.databaseUrl });
  }

  it.each(BAD_TABLES)('imports nothing and is told every fault with its place when %s', async (_, table, places) => {
    const before = await stored();
    const body = typeof table === 'string' ? table : new Uint8Array(table);
    const answer = await organiser.ask<{ errors: Place[] }>('POST', 'submissions/import', { body, headers: TABLE });
    expect(answer).toMatchObject({ status: 400, body: { code: 'import-refused' } });
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(answer.body.errors.map(({ line, column }) => ({ line, column }))).toEqual(places);
    expect(await stored()).toEqual(before);
  });

  it('is told the faults by the command, which ends with 2', async () => {
    const before = await stored();
    const { code, output } = await importByCommand(withCell(2, 'title', ''));
    expect(code).toBe(2);
    expect(output).toContain('line 3, column title: ');
    expect(await stored()).toEqual(before);
  });

  it('is asked by the command, which ends with 1, what a name is here, and can say it', async () => {
    const before = await stored();
    const strange = withCell(1, 'track', 'Alchemy');
    const { code, output } = await importByCommand(strange);
    expect(code).toBe(1);
    expect(output).toContain('--track "Alchemy=…" (in 1 works): one of Meaning, Languages, Methods, make');
    const decided = await importByCommand(strange, '--dry-run', '--track', 'Alchemy=Methods');
    expect(decided).toMatchObject({ code: 0, output: expect.stringContaining('Would take in: 3 new') });
    expect(await stored()).toEqual(before);
  });

  it('is told by the command that there is no such file', async () => {
    const args = ['import', 'csv', join(folder, 'nowhere.csv'), '--conference', server.slug];
    const { code, output } = await colloquy(args, { DATABASE_URL: server.databaseUrl });
    expect(code).toBe(2);
    expect(output).toMatch(/nowhere\.csv: there is no such file/);
  });

  it('can try first, which says what would happen and writes nothing', async () => {
    const before = await stored();
    const byHttp = await organiser.ask('POST', 'submissions/import?dryRun=true', { body: SOUND, headers: TABLE });
    expect(byHttp).toMatchObject({ status: 200, body: { submissions: 3, dryRun: true } });
    const byCommand = await importByCommand(SOUND, '--dry-run');
    expect(byCommand).toMatchObject({ code: 0, output: expect.stringContaining('Would take in: 3 new, 0 changed') });
    expect(await stored()).toEqual(before);
  });

  it('is refused a table that is sent as something else', async () => {
    const answer = await organiser.ask('POST', 'submissions/import', { body: { title: 'A table?' } });
    expect(answer).toMatchObject({ status: 400, body: { code: 'not-a-table' } });
  });

  it('keeps accents, quotation marks, semicolons and line breaks as they were written', async () => {
    await server.add({ slug: 'odd-text' });
    const abstract = 'Être, “quoted”; \\"plain\\" and 漢字 🎓\n\nA second paragraph, with *marks* and $x^2$.';
    const args = ['import', 'csv', join(folder, 'odd.csv'), '--conference', 'odd-text'];
    writeFileSync(join(folder, 'odd.csv'), `\ufeff${csvOf(abstractRows(1).map((row) => ({ ...row, abstract })))}\r\n`);
    expect(await colloquy(args, { DATABASE_URL: server.databaseUrl })).toMatchObject({ code: 0 });
    const [row] = await server.rows<{ abstract: string }>('SELECT abstract FROM abstract_version');
    expect(row?.abstract).toBe(abstract);
  });
});
