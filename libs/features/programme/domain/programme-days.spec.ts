import { localTimes } from '@colloquy/engines/calendar';
import { sampleRelease } from '../../../../test/builders/sample-release';
import { programmeDays } from './programme-days';

describe('the days of a programme', () => {
  const release = sampleRelease();

  it('have everything in order of time, whatever it is', () => {
    const [first, second] = programmeDays(release, localTimes('Europe/London'));
    expect(first?.items.map(({ kind, startsAt }) => `${startsAt.slice(11, 16)} ${kind}`)).toEqual([
      '08:00 gathering',
      '08:30 block',
      '10:30 block',
      '12:00 gathering',
      '13:00 block',
      '14:30 posters',
    ]);
    expect(first).toMatchObject({ day: '2026-06-10', endsAt: '2026-06-10T16:00:00.000Z' });
    expect(second?.items).toHaveLength(3);
  });

  it('begin and end at midnight of the conference', () => {
    const days = programmeDays(release, localTimes('Pacific/Auckland')).map(({ day, items }) => [day, items.length]);
    expect(days).toEqual([
      ['2026-06-10', 3],
      ['2026-06-11', 5],
      ['2026-06-12', 1],
    ]);
  });

  it('leave out a block in which nothing is placed', () => {
    const bare = { ...release, sessions: release.sessions.slice(4) };
    expect(programmeDays(bare, localTimes('Europe/London'))[0]?.items).toHaveLength(5);
  });
});
