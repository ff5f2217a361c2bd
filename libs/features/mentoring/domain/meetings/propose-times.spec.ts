import { localTimes } from '@colloquy/engines/calendar';
import { minutesAfter } from '@colloquy/kernel';
import fc from 'fast-check';
import { proposeTimes, type TimesAsked, USUAL_WINDOWS, type WeeklyWindow, windowsOf } from './propose-times';

const LONDON = 'Europe/London';
const TUESDAY = windowsOf([{ day: 2, part: 'afternoon' }]);
const asked = (changes: Partial<TimesAsked> = {}): TimesAsked => ({
  timeZone: LONDON,
  now: '2027-03-22T09:10:00.000Z',
  minutes: 45,
  windows: [TUESDAY, TUESDAY],
  taken: [],
  ...changes,
});
const shown = (times: readonly string[], zone = LONDON) =>
  times.map((time) => localTimes(zone).clock(time).slice(0, 16));

describe('the times that are proposed for a meeting', () => {
  it('keep to the hour of the week when the clocks change', () => {
    const times = proposeTimes(asked());
    expect(shown(times)).toEqual([
      ...['2027-03-23T14:00', '2027-03-23T16:00', '2027-03-30T14:00', '2027-03-30T16:00'],
      ...['2027-04-06T14:00', '2027-04-06T16:00'],
    ]);
    expect(times[1]).toBe('2027-03-23T16:00:00.000Z');
    expect(times[2]).toBe('2027-03-30T13:00:00.000Z');
  });

  it('lie where both can, also across the parts of a day, and end before one of them has to go', () => {
    const mentor = windowsOf([
      { day: 3, part: 'afternoon' },
      { day: 3, part: 'noon' },
    ]);
    expect(mentor).toEqual([{ day: 3, from: 720, until: 1020 }]);
    const late: WeeklyWindow[] = [{ day: 3, from: 13 * 60 + 40, until: 14 * 60 + 50 }];
    expect(shown(proposeTimes(asked({ windows: [mentor, late] }))).slice(0, 1)).toEqual(['2027-03-24T14:00']);
    expect(proposeTimes(asked({ windows: [mentor, late], minutes: 60 }))).toEqual([]);
    expect(proposeTimes(asked({ windows: [mentor, TUESDAY] }))).toEqual([]);
  });

  it('are not in the past, not within twelve hours, and not while one of the two is taken', () => {
    const soon = shown(proposeTimes(asked({ now: '2027-03-23T03:00:00.000Z' })));
    expect(soon[0]).toBe('2027-03-23T15:00');
    const busy = [{ startsAt: '2027-03-23T14:30:00.000Z', endsAt: '2027-03-23T16:05:00.000Z' }];
    expect(shown(proposeTimes(asked({ taken: busy })))[0]).toBe('2027-03-30T14:00');
  });

  it('are on the full or half hour of a zone that is off by a quarter of an hour', () => {
    const times = proposeTimes(asked({ timeZone: 'Asia/Kathmandu', windows: [USUAL_WINDOWS, USUAL_WINDOWS] }));
    expect(shown(times, 'Asia/Kathmandu').every((time) => /T1\d:[03]0$/.test(time))).toBe(true);
    expect(times).toHaveLength(8);
  });

  it('skip the hour that the clocks skip', () => {
    const night: WeeklyWindow[] = [{ day: 7, from: 60, until: 180 }];
    const times = proposeTimes(asked({ windows: [night, night], minutes: 30 }));
    expect(shown(times)[0]).toBe('2027-03-28T02:00');
    expect(times[0]).toBe('2027-03-28T01:00:00.000Z');
  });

  it('always fit both, whatever the two have said', () => {
    const part = fc.record({
      day: fc.integer({ min: 1, max: 7 }),
      part: fc.constantFrom('morning', 'noon', 'afternoon', 'evening'),
    });
    const zone = fc.constantFrom(LONDON, 'America/St_Johns', 'Australia/Lord_Howe', 'Asia/Kolkata');
    const minutes = fc.constantFrom(30, 45, 60, 90);
    const days = fc.integer({ min: 0, max: 364 });
    fc.assert(
      fc.property(fc.array(part), fc.array(part), zone, minutes, days, (mentor, presenter, timeZone, length, day) => {
        const now = minutesAfter('2027-01-01T10:17:00.000Z', day * 1440);
        const windows = [windowsOf(mentor), windowsOf(presenter)] as const;
        for (const time of proposeTimes({ timeZone, now, minutes: length, windows, taken: [] })) {
          const { clock } = localTimes(timeZone);
          const [start, end] = [clock(time), clock(minutesAfter(time, length))];
          const weekday = new Date(`${start.slice(0, 10)}T12:00:00Z`).getUTCDay() || 7;
          const at = (text: string) => Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16));
          for (const side of windows)
            expect(side.some((w) => w.day === weekday && w.from <= at(start) && at(end) <= w.until)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});
