import { evenShifts, timeFaults } from './shifts';

const session = { startsAt: '2027-06-09T14:00:00.000Z', endsAt: '2027-06-09T15:30:00.000Z' };

describe('the shifts of a poster session', () => {
  it('are equal parts of its time, and nothing is wrong about them', () => {
    const shifts = evenShifts(session, 3);
    expect(shifts.map(({ name, startsAt }) => [name, startsAt.slice(11, 16)])).toEqual([
      ['Shift 1', '14:00'],
      ['Shift 2', '14:30'],
      ['Shift 3', '15:00'],
    ]);
    expect(timeFaults(session, shifts)).toEqual([]);
  });

  it('neither overlap nor leave their session, which ends after it begins', () => {
    const [one] = evenShifts(session, 2);
    if (!one) throw new Error('There is no shift.');
    expect(timeFaults(session, [one, one])).toMatchObject([{ field: 'shifts.1.startsAt' }]);
    expect(timeFaults({ ...session, endsAt: '2027-06-09T14:10:00.000Z' }, [one])).toMatchObject([
      { field: 'shifts.0.startsAt' },
    ]);
    expect(timeFaults({ startsAt: session.endsAt, endsAt: session.startsAt }, [])).toMatchObject([{ field: 'endsAt' }]);
  });
});
