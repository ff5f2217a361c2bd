import { outcomeIn, readDecisionsTable } from './decisions-table';

const works = ['UG-001', 'UG-002', 'UG-003'].map((code) => ({ id: code, code, state: 'submitted' }));
const rows = (...lines: readonly [code: string, outcome: string][]) =>
  lines.map(([code, outcome], place) => ({ line: place + 2, cells: { code, outcome } }));

describe('a table of decisions', () => {
  it('is understood as people write it, and leaves alone what it says nothing of', () => {
    const { lines, faults } = readDecisionsTable(
      rows(['ug-001', 'Lightning talk'], ['UG-002', ''], ['UG-003', ' REJECT ']),
      works,
    );
    expect(faults).toEqual([]);
    expect(lines.map(({ code, outcome }) => [code, outcome])).toEqual([
      ['UG-001', 'lightning-talk'],
      ['UG-003', 'decline'],
    ]);
  });

  it('is refused by line and column where it names what there is not, or a work twice', () => {
    const { faults } = readDecisionsTable(
      rows(['UG-009', 'talk'], ['UG-001', 'perhaps'], ['UG-002', 'talk'], ['UG-002', 'poster'], ['', 'talk']),
      works,
    );
    expect(faults.map(({ line, column }) => [line, column])).toEqual([
      [2, 'Code'],
      [3, 'Decision'],
      [5, 'Code'],
      [6, 'Code'],
    ]);
    expect(faults[1]?.message).toBe(
      '“perhaps” is no decision. It is one of talk, lightning-talk, poster, revise, waitlist, decline.',
    );
  });

  it('knows the words of other systems', () => {
    expect(['Accept as poster', 'revise and resubmit', 'reserve', 'maybe'].map(outcomeIn)).toEqual([
      ...['poster', 'revise', 'waitlist', null],
    ]);
  });
});
