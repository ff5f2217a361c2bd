import { readSubmissionTable } from './read-submission-table';
import { PRESENTATION_TYPES } from './submission';

const rules = {
  tracks: [{ id: 't1', name: 'Meaning', letter: 'A' }],
  types: PRESENTATION_TYPES.map((form) => ({ form, wordLimit: 250 })),
  normaliseAddress: (text: string) => (text.includes('@') ? text.toLowerCase() : null),
};
const row = (line: number, cells: Record<string, string> = {}) => ({
  line,
  cells: {
    title: 'A title',
    abstract: 'Some words',
    presenter: 'Ada',
    presenter_address: `ada${line}@example.org`,
    track: 'meaning',
    ...cells,
  },
});

describe('importing submissions from a table', () => {
  it('takes lists apart at the bars and finds the track by name or letter', () => {
    const { submissions, faults } = readSubmissionTable(
      [row(2, { co_authors: 'B | C', track: 'a', presentation: 'Lightning talk' })],
      rules,
    );
    expect(faults).toEqual([]);
    expect(submissions[0]).toMatchObject({ trackId: 't1', coAuthors: ['B', 'C'], wishedType: 'lightning-talk' });
  });

  it('names every fault of every row and imports nothing', () => {
    const { submissions, faults } = readSubmissionTable(
      [
        row(2),
        row(3, { abstract: 'word '.repeat(400) }),
        row(4, { presenter_address: 'ada2@example.org' }),
        row(5, { submitted_on: '2027-02-30' }),
        row(6, { track: 'Nowhere', title: '' }),
      ],
      rules,
    );
    expect(submissions).toEqual([]);
    expect(faults.map(({ line, column }) => `${line} ${column}`)).toEqual([
      '3 abstract',
      '4 presenter_address',
      '5 submitted_on',
      '6 title',
      '6 track',
    ]);
    expect(faults[0]?.message).toContain('Shorten it by 150.');
    expect(faults[1]?.message).toContain('line 2');
  });
});
