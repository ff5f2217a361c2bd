import { dayRange, moment, zonePlace } from './local-dates';

describe('dates where the conference is', () => {
  it('have their weekday, and the time says which clock it is, in winter and in summer', () => {
    expect(moment('2027-03-10T17:00:00.000Z', 'Europe/London')).toBe('Wednesday 10 March 2027, 17:00 GMT');
    expect(moment('2027-06-09T08:30:00.000Z', 'Europe/London')).toBe('Wednesday 9 June 2027, 09:30 BST');
  });

  it('fall on the day that the place has, not on that of Greenwich', () => {
    expect(moment('2027-03-10T23:30:00.000Z', 'Asia/Tokyo')).toContain('Thursday 11 March 2027, 08:30');
    expect(zonePlace('America/New_York')).toBe('New York');
  });

  it('name the year once in a range, and a single day only once', () => {
    expect(dayRange('2027-06-09', '2027-06-10')).toBe('Wednesday 9 June to Thursday 10 June 2027');
    expect(dayRange('2027-12-31', '2028-01-01')).toBe('Friday 31 December 2027 to Saturday 1 January 2028');
    expect(dayRange('2027-06-09', '2027-06-09')).toBe('Wednesday 9 June 2027');
  });
});
