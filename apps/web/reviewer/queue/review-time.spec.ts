import { minutesInWords, reviewMinutes } from './review-time';

describe('how long reviews take', () => {
  it('counts reading and writing, and less for one that is begun', () => {
    expect(reviewMinutes({ words: 300, begun: false })).toBe(14);
    expect(reviewMinutes({ words: 300, begun: true })).toBe(10);
  });

  it('is said to five minutes, in hours where it is long', () => {
    expect([1, 14, 58, 90, 121].map(minutesInWords)).toEqual([
      'about 5 minutes',
      'about 15 minutes',
      'about 1 h',
      'about 1 h 30 min',
      'about 2 h',
    ]);
  });
});
