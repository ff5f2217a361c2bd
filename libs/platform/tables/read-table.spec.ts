import { readTable } from './read-table';

const read = (text: string | Buffer, wanted: string[] = ['title']) => readTable(Buffer.from(text as string), wanted);

describe('reading a table that somebody wants to import', () => {
  it('gives every row with the line on which it begins, also after a cell of several lines', () => {
    const { rows, faults } = read('Title,Abstract\nOne,"first\nsecond"\nTwo,short\n');
    expect(faults).toEqual([]);
    expect(rows).toEqual([
      { line: 2, cells: { title: 'One', abstract: 'first\nsecond' } },
      { line: 4, cells: { title: 'Two', abstract: 'short' } },
    ]);
  });

  it('reads what Excel saves in half of Europe: a mark at the start and semicolons', () => {
    expect(read('\ufeffTitle;Abstract\r\nOne;a, b\r\n').rows).toEqual([
      { line: 2, cells: { title: 'One', abstract: 'a, b' } },
    ]);
  });

  it('names each missing column', () => {
    expect(read('name\nx\n', ['title', 'abstract']).faults.map(({ line, column }) => [line, column])).toEqual([
      [1, 'title'],
      [1, 'abstract'],
    ]);
  });

  it('recognises a workbook that bears the name of a CSV file', () => {
    expect(read(Buffer.from([0x50, 0x4b, 3, 4, 20, 0])).faults[0]?.message).toMatch(/Excel workbook/);
  });

  it('says where text stops being UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from('title\nRéponse\ncaf'), Buffer.from([0xe9]), Buffer.from(' au lait\n')]);
    expect(readTable(bytes, ['title']).faults).toEqual([expect.objectContaining({ line: 3, column: '4' })]);
  });

  it('says on which line a row has too many cells', () => {
    expect(read('title,abstract\na,b\nc,d,e\n').faults).toEqual([expect.objectContaining({ line: 3 })]);
  });

  it('says that an empty file is empty', () => {
    expect(read('').faults[0]?.message).toMatch(/empty/);
  });
});
