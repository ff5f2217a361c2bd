import { queryOf } from './log-query';

const none = { person: '', act: '', what: '', from: '', to: '', text: ' ' } as const;

describe('the conditions of the log', () => {
  it('are left out while they are empty', () => {
    expect(queryOf(none, 'Europe/London')).toEqual({});
  });

  it('mean whole days where the conference is, also when clocks change', () => {
    expect(queryOf({ ...none, from: '2027-03-28', to: '2027-03-28' }, 'Europe/London')).toEqual({
      from: '2027-03-28T00:00:00Z',
      to: '2027-03-28T23:00:00Z',
    });
  });
});
