import { shiftsIn, timesOf } from './session-times';

const typed = { title: '', roomId: '', day: '2027-06-09', from: '13:00', to: '14:30', shifts: 2 };

describe('the times of a poster session', () => {
  it('are those of the place, whatever the day of the year', () => {
    expect(timesOf(typed, 'Europe/London')).toEqual({
      startsAt: '2027-06-09T12:00:00.000Z',
      endsAt: '2027-06-09T13:30:00.000Z',
    });
    expect(timesOf({ ...typed, to: '' }, 'Europe/London')).toBeNull();
  });

  it('are shared among shifts in whole minutes, without a gap, and shifts keep their names', () => {
    const times = { startsAt: '2027-06-09T12:00:00.000Z', endsAt: '2027-06-09T12:50:00.000Z' };
    const shifts = shiftsIn(times, 3, [{ name: 'Odd numbers' }]);
    expect(shifts.map(({ name }) => name)).toEqual(['Odd numbers', 'Second shift', 'Third shift']);
    expect(shifts.map(({ startsAt }) => startsAt.slice(11, 19))).toEqual(['12:00:00', '12:17:00', '12:33:00']);
    expect(shifts.map(({ endsAt }) => endsAt)).toEqual([shifts[1]?.startsAt, shifts[2]?.startsAt, times.endsAt]);
  });
});
