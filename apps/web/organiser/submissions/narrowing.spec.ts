import { addressOf, type Measure, narrowed, narrowingFrom } from './narrowing';
import type { SubmissionRow } from './table-query';

const row = (code: string, changes: Partial<SubmissionRow> = {}): SubmissionRow => ({
  ...{ id: code, code, state: 'submitted', title: code, authors: [], presenters: [], unconfirmed: 0, mentor: null },
  ...{ trackId: 'a', typeId: 't', keywords: [], words: 200, version: 1, begunAt: '2027-02-01T00:00:00.000Z' },
  ...{
    submittedAt: '2027-02-10T00:00:00.000Z',
    savedAt: null,
    changed: false,
    signOff: null,
    lateUntil: null,
    onBehalf: false,
  },
  mark: '',
  ...changes,
});
const measure: Measure = {
  now: Date.parse('2027-02-20T00:00:00Z'),
  deadline: Date.parse('2027-02-15T00:00:00Z'),
  alike: new Set(['UG-2']),
  withWords: null,
};
const none = narrowingFrom({});

describe('an organiser who narrows the table', () => {
  const rows = [
    row('UG-1', { state: 'draft', submittedAt: null, trackId: null }),
    row('UG-2', { state: 'draft', submittedAt: null, begunAt: '2027-02-18T00:00:00.000Z', unconfirmed: 2 }),
    row('UG-3', { submittedAt: '2027-02-15T00:00:00.001Z', changed: true, signOff: 'not-yet' }),
    row('UG-4', { state: 'withdrawn', unconfirmed: 1, onBehalf: true, trackId: 'b' }),
  ];
  const found = (search: Record<string, unknown>) => narrowed(rows, narrowingFrom(search), measure).map(({ id }) => id);

  it.each([
    [{ state: 'draft' }, ['UG-1', 'UG-2']],
    [{ track: 'none' }, ['UG-1']],
    [{ track: 'a', state: 'submitted' }, ['UG-3']],
    [{ only: 'not-sent' }, ['UG-1']],
    [{ only: 'unconfirmed' }, ['UG-2']],
    [{ only: 'unsigned' }, ['UG-3']],
    [{ only: 'after-deadline' }, ['UG-3']],
    [{ only: 'changed' }, ['UG-3']],
    [{ only: 'alike' }, ['UG-2']],
    [{ only: 'on-behalf' }, ['UG-4']],
    [{ only: 'nonsense' }, ['UG-1', 'UG-2', 'UG-3', 'UG-4']],
  ])('by %p sees %p', (search, expected) => expect(found(search)).toEqual(expected));

  it('gives a link away that shows the same, and nothing that was not asked for', () => {
    const asked = {
      ...none,
      search: 'bees',
      sort: { key: 'words', down: true },
      columns: ['code', 'title'],
      state: 'draft',
    };
    const address = addressOf(asked);
    expect(address).toEqual({ search: 'bees', sort: 'words down', columns: 'code title', state: 'draft' });
    expect(narrowingFrom(address)).toEqual(asked);
    expect(addressOf(none)).toEqual({});
    expect(narrowingFrom({ search: 2027, columns: [], sort: null })).toEqual({ ...none, search: '2027' });
  });
});
