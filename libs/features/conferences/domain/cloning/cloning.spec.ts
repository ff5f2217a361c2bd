import { conferenceFaults } from '../conference-faults';
import { templateOf } from '../kinds/kind-templates';
import { proposeSetUp } from '../kinds/propose-set-up';
import type { SetUp } from '../set-up/set-up';
import { localTimeOf } from '../time/local-time';
import { cloneSetUp } from './clone-set-up';
import { shiftInstant } from './shift-dates';

let made = 0;
const makeId = () => {
  made += 1;
  return `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`;
};

function lastYear(startsOn: string, endsOn: string, timeZone = 'Europe/London'): SetUp {
  const basics = { title: 'Research', slug: 'research', timeZone, startsOn, endsOn, contact: 'us@example.org' };
  const proposed = proposeSetUp(
    templateOf('cross-pathway'),
    { ...basics, venue: 'Hall', demo: false },
    { today: '2024-01-01', makeId },
  );
  const room = { ...{ id: makeId(), name: 'Hall', capacity: 90, stepFree: true, hearingLoop: true }, equipment: [] };
  return { ...proposed, version: 7, rooms: [{ ...room, use: 'posters' }] };
}

const clone = (last: SetUp, startsOn: string, endsOn = startsOn) =>
  cloneSetUp(last, { title: 'Research again', slug: 'research-again', startsOn, endsOn }, makeId);

const clocks = ({ timeZone, phases }: Pick<SetUp, 'timeZone' | 'phases'>) =>
  phases.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt].map((at) => localTimeOf(timeZone, at)));
const weekday = (local: string) => `${new Date(`${local}Z`).getUTCDay()} ${local.slice(11)}`;

describe('a conference made from last year’s', () => {
  it('keeps every weekday and every time of day where whole weeks lie between', () => {
    const last = lastYear('2026-06-10', '2026-06-10');
    const { setUp, remarks, shift } = clone(last, '2027-06-09');
    expect(shift).toEqual({ timeZone: 'Europe/London', eventDays: 364, deadlineDays: 364 });
    expect(clocks(setUp).map(weekday)).toEqual(clocks(last).map(weekday));
    expect(remarks).toEqual([]);
  });

  it('keeps the time of day across a change of the clocks that falls between the two years', () => {
    const last = lastYear('2026-10-21', '2026-10-22');
    const { setUp } = clone(last, '2027-11-03', '2027-11-04');
    expect(last.blocks[0]?.startsAt).toBe('2026-10-21T09:00:00.000Z');
    expect(setUp.blocks[0]?.startsAt).toBe('2027-11-03T10:00:00.000Z');
    expect(setUp.blocks.map(({ startsAt }) => localTimeOf('Europe/London', startsAt).slice(11))).toEqual(
      last.blocks.map(({ startsAt }) => localTimeOf('Europe/London', startsAt).slice(11)),
    );
  });

  it('moves a time that the clocks skip behind the gap, and one that comes twice to the first', () => {
    expect(shiftInstant('Europe/London', '2027-03-27T01:30:00.000Z', 1)).toBe('2027-03-28T01:30:00.000Z');
    expect(localTimeOf('Europe/London', '2027-03-28T01:30:00.000Z')).toBe('2027-03-28T02:30');
    expect(shiftInstant('Europe/London', '2027-10-30T00:30:00.000Z', 1)).toBe('2027-10-31T00:30:00.000Z');
  });

  it('says how it moved where the new first day is another weekday: deadlines keep theirs', () => {
    const last = lastYear('2026-06-10', '2026-06-10');
    const { setUp, remarks } = clone(last, '2027-06-10');
    const submission = (of: Pick<SetUp, 'phases' | 'timeZone'>) =>
      localTimeOf(of.timeZone, of.phases.find(({ name }) => name === 'submission')?.endsAt ?? '');
    expect(weekday(submission(setUp))).toBe(weekday(submission(last)));
    expect(remarks).toEqual([expect.stringContaining('begins on a Thursday, last time on a Wednesday')]);
    expect(remarks[0]).toContain('by 365 days');
    expect(remarks[0]).toContain('52 whole weeks');
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9])('has no faults when it begins %i days later in the year', (days) => {
    const last = lastYear('2026-06-10', '2026-06-12');
    const day = (from: string) => new Date(Date.parse(from) + (364 + days) * 86_400_000).toISOString().slice(0, 10);
    const { setUp } = clone(last, day('2026-06-10'), day('2026-06-12'));
    expect(conferenceFaults(setUp)).toEqual([]);
    const event = setUp.phases.find(({ name }) => name === 'event');
    expect(setUp.phases.find(({ name }) => name === 'preparation')?.endsAt).toBe(event?.startsAt);
    expect(setUp.phases.find(({ name }) => name === 'afterwards')?.startsAt).toBe(event?.endsAt);
  });

  it('leaves out blocks of days that there no longer are, and says so', () => {
    const { setUp, remarks } = clone(lastYear('2026-06-10', '2026-06-11'), '2027-06-09');
    expect(conferenceFaults(setUp)).toEqual([]);
    expect(remarks).toEqual([expect.stringContaining('shorter than last time')]);
    expect(new Set(setUp.blocks.map(({ startsAt }) => startsAt.slice(0, 10)))).toEqual(new Set(['2027-06-09']));
  });

  it('has ids of its own for everything, and is not open', () => {
    const last = lastYear('2026-06-10', '2026-06-10');
    const { setUp, ids } = clone(last, '2027-06-09');
    const all = (of: Omit<SetUp, 'version'>) =>
      [of.tracks, of.types, of.rooms, of.blocks, of.gatherings].flatMap((rows) => rows.map(({ id }) => id));
    expect(all(setUp)).toHaveLength(all(last).length);
    expect(all(setUp).filter((id) => all(last).includes(id))).toEqual([]);
    expect(ids.rooms.get(last.rooms[0]?.id ?? '')).toBe(setUp.rooms[0]?.id);
    expect(setUp.state).toBe('setting-up');
  });
});
