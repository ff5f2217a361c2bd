import { readPeopleTable } from './people-table';

const tracks = [
  { id: 'a', name: 'Biology', letter: 'A' },
  { id: 'b', name: 'History', letter: 'B' },
];
const normaliseAddress = (text: string) => (text.includes('@') ? text.trim().toLowerCase() : null);
const read = (...rows: [name: string, address: string, role: string, track?: string][]) =>
  readPeopleTable(
    rows.map(([name, address, role, track = ''], place) => ({
      line: place + 2,
      cells: { name, address, role, track },
    })),
    { tracks, normaliseAddress },
  );

describe('a table of people', () => {
  it('may name several roles in a line, and tracks by name or letter', () => {
    const { lines, faults } = read(
      ['Ann', 'Ann@x.org', 'Mentors and reviewer', 'biology'],
      ['Bob', 'b@x.org', 'Chair', 'Track B'],
    );
    expect(faults).toEqual([]);
    expect(lines.map(({ address, role, trackId }) => [address, role, trackId])).toEqual([
      ['ann@x.org', 'mentor', 'a'],
      ['ann@x.org', 'reviewer', 'a'],
      ['b@x.org', 'chair', 'b'],
    ]);
  });

  it('says of every fault in which line and column it stands', () => {
    const { faults } = read(['', 'nobody', 'king', 'Physics'], ['Ann', '', '', ''], ['Bob', 'b@x.org', 'author', 'A']);
    expect(faults.map(({ line, column }) => `${line} ${column}`)).toEqual([
      '2 Name',
      '2 E-mail',
      '2 Role',
      '2 Track',
      '3 E-mail',
      '3 Role',
      '4 Track',
    ]);
  });

  it('refuses two people with one address', () => {
    expect(read(['Ann', 'us@x.org', 'author'], ['Bob', 'us@x.org', 'author']).faults).toMatchObject([
      { line: 3, column: 'E-mail', message: expect.stringContaining('Ann in line 2') },
    ]);
  });

  it('counts once what is said twice, and points to one name with two addresses', () => {
    const { lines, faults, notes } = read(
      ['Ann', 'a@x.org', 'author'],
      ['ann ', 'A@x.org', 'author'],
      ['Ann', 'b@x.org', 'author'],
    );
    expect(faults).toEqual([]);
    expect(lines).toHaveLength(2);
    expect(notes).toEqual([
      expect.stringContaining('Line 3 says the same as line 2'),
      expect.stringContaining('lines 2 and 4'),
    ]);
  });
});
