import { sampleRelease } from '../../../../test/builders/sample-release';
import { readRelease } from '../domain/read-release';
import { frabSchedule } from './frab-schedule';
import { scheduleJson } from './schedule-json';
import { scheduleXml } from './schedule-xml';

const reader = readRelease(sampleRelease());

describe('the schedule for conference apps', () => {
  it('has every talk once, in its room, and a poster session as one event', () => {
    const events = frabSchedule(reader).days.flatMap(({ rooms }) => rooms.flatMap((room) => room.events));
    expect(events).toHaveLength(24 + 1 + 2);
    for (const key of ['guid', 'number', 'slug'] as const)
      expect(new Set(events.map((event) => event[key])).size).toBe(27);
    expect(events.find(({ type }) => type === 'poster session')?.abstract).toContain('Board 24: ');
  });

  it('keeps the numbers of events when others come and go', () => {
    const release = sampleRelease();
    const fewer = readRelease({ ...release, sessions: release.sessions.slice(5) });
    const numbers = (of: typeof reader): [string, number][] =>
      frabSchedule(of).days.flatMap(({ rooms }) =>
        rooms.flatMap(({ events }) => events.map(({ guid, number }): [string, number] => [guid, number])),
      );
    expect(numbers(reader)).toEqual(expect.arrayContaining(numbers(fewer)));
  });

  it('fits what both published schemas demand of names and times', () => {
    const { acronym, days } = frabSchedule(readRelease(withSlug('u-1')));
    expect(acronym).toBe('u_1_');
    for (const event of days.flatMap(({ rooms }) => rooms.flatMap(({ events }) => events))) {
      expect(event.slug).toMatch(/^[a-z0-9_]{4,}-[a-z0-9_-]{4,}$/);
      expect(event.date).toMatch(/^2026-06-1[01]T\d\d:\d\d:00\+01:00$/);
      expect(event.duration).toMatch(/^\d\d:\d\d$/);
      expect(event.number).toBeGreaterThan(0);
    }
  });

  it('has no field that the schema of an event does not know', () => {
    const allowed =
      /^(guid|id|date|end|start|duration|room|slug|url|title|subtitle|track|type|language|abstract|persons|links)$/;
    const { days } = JSON.parse(scheduleJson(reader)).schedule.conference;
    const rooms: Record<string, object[]>[] = days.map((day: { rooms: object }) => day.rooms);
    const keys = rooms.flatMap((room) => Object.values(room).flat()).flatMap((event) => Object.keys(event));
    expect([...new Set(keys)].filter((key) => !allowed.test(key))).toEqual([]);
  });

  it('writes JSON in which optional things are absent and demanded ones never are', () => {
    const { schedule } = JSON.parse(scheduleJson(reader));
    const [event] = schedule.conference.days[0].rooms['Brunel Theatre'];
    expect(schedule.conference.daysCount).toBe(2);
    expect(event).toMatchObject({ track: 'Meaning and understanding', language: null, room: 'Brunel Theatre' });
    expect(event.url).toBe(`urn:uuid:${event.guid}`);
    const published = JSON.parse(scheduleJson(reader, { siteUrl: 'https://example.org/c/x' })).schedule;
    expect(published.conference.days[0].rooms['Brunel Theatre'][0].url).toBe(
      'https://example.org/c/x/abstract-ug-001.html',
    );
  });

  it('writes XML that stays well-formed whatever a title holds', () => {
    const release = sampleRelease();
    const [first, ...rest] = release.submissions;
    const title = 'A < B & "C"\u0001 ]]> <script>';
    const xml = scheduleXml(readRelease({ ...release, submissions: [{ ...first!, title }, ...rest] }));
    expect(xml).toContain('<title>A &lt; B &amp; "C" ]]&gt; &lt;script&gt;</title>');
  });
});

function withSlug(slug: string): ReturnType<typeof sampleRelease> {
  const release = sampleRelease();
  return { ...release, conference: { ...release.conference, slug } };
}
