import { nextTitle, nextYear, shiftedTime } from './shift';

describe('a committee that starts from last year', () => {
  it('gets the next year in the title, and the same weekday', () => {
    expect(nextTitle('Student Research Day 2027')).toBe('Student Research Day 2028');
    expect(nextTitle('Student Research Day')).toBe('Student Research Day');
    expect(nextYear('2027-06-09')).toBe('2028-06-07');
  });

  it('sees the conference move with its day, and deadlines by whole weeks', () => {
    expect(shiftedTime('event', '2027-06-09T09:00', '2027-06-09', '2028-06-08')).toBe('2028-06-08T09:00');
    expect(shiftedTime('submission', '2027-02-12T17:00', '2027-06-09', '2028-06-08')).toBe('2028-02-11T17:00');
  });
});
