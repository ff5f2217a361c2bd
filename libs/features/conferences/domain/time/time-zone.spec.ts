import { isTimeZone, similarTimeZones } from './time-zone';

describe('a time zone', () => {
  it.each(['Europe/London', 'UTC', 'Pacific/Apia'])('is known by its name: %s', (name) => {
    expect(isTimeZone(name)).toBe(true);
  });

  it.each(['', '+01:00', 'Europe/Nowhere', 'London'])('is refused as %p', (name) => {
    expect(isTimeZone(name)).toBe(false);
  });

  it.each([
    ['London', 'Europe/London'],
    ['Europe/Lodon', 'Europe/London'],
    ['europe london', 'Europe/London'],
    ['America/NewYork', 'America/New_York'],
    ['Paris, France/Paris', 'Europe/Paris'],
  ])('is guessed from what was typed: %s', (typed, zone) => {
    expect(similarTimeZones(typed)[0]).toBe(zone);
  });

  it('is not guessed where nothing is like it', () => {
    expect(similarTimeZones('the usual one')).toEqual([]);
    expect(similarTimeZones('')).toEqual([]);
  });
});
