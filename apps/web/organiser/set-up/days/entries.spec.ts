import { addEntry, copyDay, type DaysForm, entriesOf, entryFault, shifted } from './entries';

const at = (from: string, to: string) => ({
  starts: { local: `2027-06-09T${from}` },
  ends: { local: `2027-06-09T${to}` },
});
const form: DaysForm = {
  blocks: [
    { key: 'a', id: 'a', name: 'Morning', ...at('10:00', '11:00') },
    { key: 'b', id: 'b', name: 'Noon', ...at('11:00', '12:00') },
  ],
  gatherings: [{ key: 'c', id: 'c', title: 'Welcome', place: 'Foyer', ...at('09:30', '10:00') }],
};
const entry = (key: string, days = form) => {
  const found = entriesOf(days).find((each) => each.key === key);
  if (!found) throw new Error(`no ${key}`);
  return found;
};

describe('an organiser who plans a day', () => {
  it('sees it in the order of the clock, and moves a part within the day only', () => {
    expect(entriesOf(form).map(({ called }) => called)).toEqual(['Welcome', 'Morning', 'Noon']);
    expect(shifted(entry('b'), 15)).toEqual(at('11:15', '12:15'));
    expect(shifted(entry('b'), 720)).toEqual(at('11:00', '12:00'));
  });

  it('hears beside the later block that it runs into the one before, and nothing when they touch', () => {
    expect(entryFault(entry('b'), form)).toEqual({});
    const blocks = form.blocks.map((row) => (row.key === 'a' ? { ...row, ...at('10:00', '11:30') } : row));
    const tight = { ...form, blocks };
    expect(entryFault(entry('b', tight), tight)).toEqual({
      starts: 'This begins before Morning has ended. Choose 11:30 or later.',
    });
    expect(entryFault(entry('a', tight), tight)).toEqual({});
  });

  it('adds a part after the last one, and copies a day in the place of another', () => {
    expect(entriesOf(addEntry(form, 'blocks', '2027-06-09')).at(-1)).toMatchObject(at('12:00', '13:00'));
    const twice = copyDay(copyDay(form, '2027-06-09', '2027-06-10'), '2027-06-09', '2027-06-10');
    expect(entriesOf(twice).map(({ starts }) => starts.local)).toEqual(
      ['09', '10'].flatMap((day) => ['09:30', '10:00', '11:00'].map((time) => `2027-06-${day}T${time}`)),
    );
  });
});
