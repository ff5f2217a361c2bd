import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { sampleRelease } from '../../../../test/builders/sample-release';
import { readRelease } from '../domain/read-release';
import { buildOpenData } from './files';
import { calendars } from './schedule-ics';

const release = sampleRelease();
const fileOf = (path: string, of = release): string => {
  const found = buildOpenData(of).find((file) => file.path === path);
  return found && 'text' in found ? String(found.text) : '';
};

/** When each entry is, as a reader that is not ours understands the file by its VTIMEZONE alone. */
function readBack(ics: string): Map<string, string[]> {
  const root = new ICAL.Component(ICAL.parse(ics));
  const zone = new ICAL.Timezone(root.getFirstSubcomponent('vtimezone')!);
  return new Map(
    root.getAllSubcomponents('vevent').map((component) => {
      const { uid, startDate, endDate } = new ICAL.Event(component);
      const instants = [startDate, endDate].map((local) => {
        const time = local.clone();
        time.zone = zone;
        return new Date(time.toUnixTime() * 1000).toISOString();
      });
      return [uid, instants];
    }),
  );
}

describe('open data read by others', () => {
  it.each(['Europe/London', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Africa/Casablanca', 'UTC'])(
    'gives every instant of a conference in %s back, on both sides of every change of the clocks',
    (timeZone) => {
      const gatherings = Array.from({ length: 73 }, (_, index) => {
        const start = Date.parse('2026-01-02T12:00:00.000Z') + index * 5 * 86_400_000;
        const id = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
        const [startsAt, endsAt] = [start, start + 3_600_000].map((time) => new Date(time).toISOString());
        return { ...release.gatherings[0]!, id, startsAt: startsAt!, endsAt: endsAt! };
      });
      const conference = { ...release.conference, timeZone };
      const ics = calendars(
        readRelease({ ...release, conference, gatherings, sessions: [], posterSessions: [] }),
      ).whole();
      expect(readBack(ics)).toEqual(
        new Map(gatherings.map(({ id, startsAt, endsAt }) => [`${id}@colloquy`, [startsAt, endsAt]])),
      );
    },
  );

  it('lists every presentation with its place, readable by spreadsheets', () => {
    const csv = fileOf('submissions.csv');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const rows: Record<string, string>[] = parse(csv, { columns: true, bom: true });
    expect(rows.map(({ code }) => code)).toEqual(release.submissions.map(({ code }) => code));
    expect(new Date(rows[0]!.starts_at!).toISOString()).toBe(release.sessions[0]!.talks[0]!.startsAt);
    expect(rows.find(({ type }) => type === 'poster')?.board).toMatch(/^\d+$/);
  });

  it('tells each change in a feed under an id that another build gives too, and that no other change has', () => {
    const changes = ['A & B', 'moved <here>'].map((sentence) => ({ kind: 'moved', code: 'UG-001', sentence }) as const);
    const atom = fileOf('changes.atom', { ...release, changes });
    const ids = atom.match(/<id>urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}<\/id>/g);
    expect(new Set(ids).size).toBe(3);
    expect(atom).toContain('A &amp; B');
    expect(atom).toContain('moved &lt;here&gt;');
    expect(fileOf('changes.atom', { ...release, changes })).toBe(atom);
  });
});
