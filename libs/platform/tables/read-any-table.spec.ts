import { zipSync } from 'fflate';
import { type KnownColumn, readAnyTable } from './read-any-table';
import { writeWorkbook } from './write-workbook';

const COLUMNS: KnownColumn[] = [
  { key: 'name', title: 'Name', alsoCalled: ['Full name'], required: true },
  { key: 'address', title: 'E-mail', alsoCalled: ['E-mail address', 'Mail'], required: true },
  { key: 'track', title: 'Track', alsoCalled: [], required: false },
];
const read = (file: string | Buffer, most = 100) => readAnyTable(Buffer.from(file as string), COLUMNS, most);

describe('a table of people that somebody uploads', () => {
  it.each([
    ['commas', 'Name,E-mail\nAnn,ann@example.org\n'],
    ['semicolons and a mark, as Excel saves', '\ufeffFull Name;E-Mail Address\r\nAnn;ann@example.org\r\n'],
    ['tabs', 'name\temail\nAnn\tann@example.org'],
    ['an empty line and spaces', '\nNAME , Mail\n\n Ann , ann@example.org '],
  ])('is read with %s', async (_, text) => {
    const { rows, faults } = await read(text);
    expect(faults).toEqual([]);
    expect(rows.map(({ cells }) => cells)).toEqual([{ name: 'Ann', address: 'ann@example.org' }]);
  });

  it('is read from a workbook, with the line of every row', async () => {
    const { rows } = await read(
      await writeWorkbook(
        ['Name', 'E-mail'],
        [
          ['Ann', 'ann@example.org'],
          ['', ''],
          ['Bo', '=1+1'],
        ],
      ),
    );
    expect(rows).toEqual([
      { line: 2, cells: { name: 'Ann', address: 'ann@example.org' } },
      { line: 4, cells: { name: 'Bo', address: '=1+1' } },
    ]);
  });

  it('is read as Windows text where it is no UTF-8, and says so', async () => {
    const { rows, notes } = await read(Buffer.from('Name,E-mail\nZo\xeb,zoe@example.org\n', 'latin1'));
    expect(rows[0]?.cells.name).toBe('Zoë');
    expect(notes).toEqual([expect.stringContaining('not in UTF-8')]);
  });

  it('leaves unknown columns out and says which', async () => {
    expect((await read('Name,E-mail,Shoe size\nAnn,a@x.org,38')).notes).toEqual([
      expect.stringContaining('“Shoe size”'),
    ]);
  });

  it.each([
    ['a missing column', 'Name\nAnn', 'E-mail'],
    ['a column twice', 'Name,E-mail,Mail\nAnn,a@x.org,b@x.org', 'E-mail'],
  ])('is refused with %s', async (_, text, column) => {
    expect((await read(text)).faults).toMatchObject([{ line: 1, column }]);
  });

  it.each<[string, Buffer | string, RegExp]>([
    ['nothing in it', '', /empty/],
    ['a quotation mark that never closes', 'Name,E-mail\n"Ann,a@x.org', /never closes/],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]), /xlsx/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), /no table/],
    ['a ZIP that is no workbook', Buffer.from(zipSync({ 'a.txt': new Uint8Array(9) })), /no workbook/],
    ['a ZIP that grows a thousandfold', Buffer.from(zipSync({ 'a.xml': new Uint8Array(60 * 1024 * 1024) })), /too big/],
    ['XML with definitions', Buffer.from(zipSync({ 'a.xml': Buffer.from('<!DOCTYPE a>') })), /definitions/],
  ])('is refused with %s', async (_, file, words) => {
    const { rows, faults } = await read(file as Buffer);
    expect(rows).toEqual([]);
    expect(faults).toMatchObject([{ message: expect.stringMatching(words) }]);
  });

  it('is refused with more rows than are taken at once', async () => {
    expect((await read(`Name,E-mail\n${'Ann,a@x.org\n'.repeat(4)}`, 3)).faults[0]?.message).toMatch(
      /4 rows; at most 3/,
    );
  });
});
