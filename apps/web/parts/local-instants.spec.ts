import { instantsAt, localOf } from './local-instants';

describe('a local time that an organiser types', () => {
  it.each([
    ['2027-03-01T12:00', 'Europe/London', 'once', ['2027-03-01T12:00:00.000Z']],
    ['2027-07-01T12:00', 'Europe/London', 'once', ['2027-07-01T11:00:00.000Z']],
    ['2026-10-25T01:30', 'Europe/London', 'twice', ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z']],
    ['2027-03-28T01:30', 'Europe/London', 'never', ['2027-03-28T00:30:00.000Z', '2027-03-28T01:30:00.000Z']],
    ['2027-03-28T02:00', 'Europe/London', 'once', ['2027-03-28T01:00:00.000Z']],
    ['2026-11-01T01:30', 'America/New_York', 'twice', ['2026-11-01T05:30:00.000Z', '2026-11-01T06:30:00.000Z']],
    ['2027-01-01T00:00', 'Asia/Kathmandu', 'once', ['2026-12-31T18:15:00.000Z']],
    ['2027-02-30T00:00', 'Europe/London', 'no time', []],
    ['', 'Europe/London', 'no time', []],
  ])('%s in %s is there %s', (local, zone, is, instants) => {
    expect(instantsAt(local, zone)).toEqual({ is, instants });
  });

  it('reads back as it was typed', () => {
    expect(localOf('2027-07-01T11:00:00.000Z', 'Europe/London')).toBe('2027-07-01T12:00');
    expect(localOf('2026-12-31T18:15:00.000Z', 'Asia/Kathmandu')).toBe('2027-01-01T00:00');
  });
});
