import { clockChanges } from './clock-changes';
import { dayRange, localTimes } from './local-times';

describe('times as people read them', () => {
  it('says weekday, day and zone, summer and winter', () => {
    const { moment } = localTimes('Europe/London');
    expect(moment('2026-06-10T08:30:00.000Z')).toBe('Wednesday 10 June 2026, 09:30 BST');
    expect(moment('2026-12-10T08:30:00.000Z')).toBe('Thursday 10 December 2026, 08:30 GMT');
  });

  it('goes by the day of the conference, not by that of the server', () => {
    const { calendarDay, shortDay } = localTimes('Pacific/Auckland');
    expect(calendarDay('2026-06-10T20:00:00.000Z')).toBe('2026-06-11');
    expect(shortDay('2026-06-10T20:00:00.000Z')).toBe('Thu 11 June');
  });

  it('writes midnight as 00:00 and offsets with hours and minutes', () => {
    const { time, offset, clock } = localTimes('Asia/Kolkata');
    expect(time('2026-06-09T18:30:00.000Z')).toBe('00:00');
    expect(offset('2026-06-09T18:30:00.000Z')).toBe('+05:30');
    expect(clock('2026-06-09T18:30:05.000Z')).toBe('2026-06-10T00:00:05');
    expect(localTimes('UTC').offset('2026-06-09T18:30:00.000Z')).toBe('+00:00');
  });

  it.each([
    ['2026-06-10', '2026-06-10', 'Wednesday 10 June 2026'],
    ['2026-06-10', '2026-06-11', 'Wednesday 10 to Thursday 11 June 2026'],
    ['2026-06-30', '2026-07-01', 'Tuesday 30 June to Wednesday 1 July 2026'],
    ['2026-12-31', '2027-01-01', 'Thursday 31 December 2026 to Friday 1 January 2027'],
  ])('says %s to %s without saying anything twice', (from, to, said) => {
    expect(dayRange(from, to)).toBe(said);
  });

  it('finds the nights on which the clocks change', () => {
    expect(clockChanges('Europe/London', '2026-01-01T00:00:00.000Z', '2026-12-31T00:00:00.000Z')).toEqual([
      '2026-03-29T01:00:00.000Z',
      '2026-10-25T01:00:00.000Z',
    ]);
    expect(clockChanges('America/New_York', '2026-01-01T12:34:00.000Z', '2026-12-31T00:00:00.000Z')).toEqual([
      '2026-03-08T07:00:00.000Z',
      '2026-11-01T06:00:00.000Z',
    ]);
    expect(clockChanges('Asia/Kolkata', '2026-01-01T00:00:00.000Z', '2026-12-31T00:00:00.000Z')).toEqual([]);
  });
});
