import { queryOf } from './log-query';

const NOTHING = { person: '', act: '', what: '', from: '', to: '', text: '' } as const;
const asked = (wanted: Partial<Record<'from' | 'to' | 'text', string>>, zone = 'Europe/London') =>
  queryOf({ ...NOTHING, ...wanted } as Parameters<typeof queryOf>[0], zone);

describe('what the filters of the log ask for', () => {
  it('is nothing where nothing is chosen', () => {
    expect(asked({ text: '  ' })).toEqual({});
  });

  it('is whole days where the conference is, also when its clocks change', () => {
    expect(asked({ from: '2027-03-28', to: '2027-03-28' })).toEqual({
      from: '2027-03-28T00:00:00.000Z',
      to: '2027-03-28T23:00:00.000Z',
    });
  });

  it('begins with the first instant of a day that has no midnight', () => {
    expect(asked({ from: '2026-04-24' }, 'Africa/Cairo')).toEqual({ from: '2026-04-23T22:00:00.000Z' });
  });
});
