import type { Schemas } from '@colloquy/api-client';
import { tableHashes } from '@colloquy/platform/database';
import { writeWorkbook } from '@colloquy/platform/tables';
import { ConferenceServer, type Person } from '../builders/conference-server';

type Preview = Schemas['PeoplePreviewDto'];

const HEADINGS = ['Name', 'E-mail', 'Role', 'Track'];
const lastDay = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
const TYPE = { 'content-type': 'application/octet-stream' };

describe('a list of people from a file', () => {
  let server: ConferenceServer;
  let organiser: Person;

  beforeAll(async () => {
    server = await ConferenceServer.start();
    organiser = await server.person('Odile Organiser', ['organiser']);
    const known = await server.person('Kim Known', ['attendee']);
    await server.rows('INSERT INTO person_address (address, person_id) VALUES ($1, $3), ($2, $3)', [
      'kim@example.org',
      'kim@home.example',
      known.id,
    ]);
  });
  afterAll(() => server.stop());

  const preview = (file: Buffer) => organiser.post<Preview>('people-table/preview', file, TYPE);
  const apply = (file: Buffer, query: Record<string, string>) =>
    organiser.ask<Preview & { code: string }>('POST', `people-table?${new URLSearchParams(query)}`, {
      body: file,
      headers: TYPE,
    });
  const table = (...rows: string[][]) => writeWorkbook(HEADINGS, rows);
  const everything = async () =>
    (await tableHashes(server.databaseUrl)).filter(
      ({ table: name }) => !/worker_heartbeat|mail_message|job/.test(name),
    );

  it('is looked at, mended, applied exactly as shown, and changes nothing the second time', async () => {
    const before = await everything();
    const faulty = await preview(
      await table(
        ['Ann', 'ann@example.org', 'king', ''],
        ['Bob', 'ann@example.org', 'mentor', ''],
        ['Cat', 'cat@', 'mentor', 'X'],
      ),
    );
    expect(faulty.faults.map(({ line, column }) => [line, column])).toEqual([
      [2, 'Role'],
      [4, 'E-mail'],
      [4, 'Track'],
    ]);
    const rows = [
      ['Ann Author', 'ann@example.org', 'author', ''],
      ['Ann Author', 'ann@example.org', 'reviewer', 'A'],
      ['Kimberley Known', 'kim@example.org', 'attendee', ''],
      ['Kim Known', 'kim@home.example', 'mentor', 'Languages'],
    ];
    const good = await table(...rows);
    const shown = await preview(good);
    expect(shown.lines.map(({ outcome, knownAs }) => [outcome, knownAs])).toEqual([
      ['new-person', null],
      ['new-person', null],
      ['kept', 'Kim Known'],
      ['new-role', null],
    ]);
    expect(shown.notes).toEqual([expect.stringContaining('Lines 4 and 5 are one person')]);
    expect(await everything()).toEqual(before);

    const other = await apply(await table(...rows.slice(1)), { hash: shown.hash, how: 'add' });
    expect(other).toMatchObject({ status: 409, body: { code: 'preview-outdated' } });
    expect(await apply(good, { hash: shown.hash, how: 'add' })).toMatchObject({ status: 200 });
    const { items } = await organiser.get<Schemas['PeoplePageDto']>('people?search=example.org');
    expect(items.map(({ name, roles }) => [name, roles.map(({ role }) => role)])).toEqual([
      ['Ann Author', ['author', 'reviewer']],
      ['Kim Known', ['mentor', 'attendee']],
    ]);
    const after = await everything();
    const again = await preview(good);
    expect(new Set(again.lines.map(({ outcome }) => outcome))).toEqual(new Set(['kept']));
    expect(await apply(good, { hash: again.hash, how: 'add' })).toMatchObject({ status: 200 });
    const changed = (await everything()).filter((one, place) => JSON.stringify(one) !== JSON.stringify(after[place]));
    expect(changed.map(({ table: name }) => name)).toEqual([expect.stringContaining('audit_entry')]);
  });

  it('is applied only once when two organisers press at the same moment', async () => {
    const file = await table(['Dee', 'dee@example.org', 'judge', ''], ['Eve', 'eve@example.org', 'judge', '']);
    const { hash } = await preview(file);
    const invite = { hash, how: 'invite', lastDay };
    const answers = await Promise.all([apply(file, invite), apply(file, invite)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { items } = await organiser.get<Schemas['InvitationPageDto']>('invitations');
    expect(items.map(({ name, state }) => [name, state])).toEqual([
      ['Dee', 'waiting'],
      ['Eve', 'waiting'],
    ]);
    expect((await preview(file)).lines.map(({ outcome }) => outcome)).toEqual(['waits-already', 'waits-already']);
  });

  it('takes in five thousand people at once', async () => {
    const rows = Array.from({ length: 5000 }, (_, place) => [
      `Person ${place}`,
      `p${place}@many.example`,
      'attendee',
      '',
    ]);
    const file = await table(...rows);
    const { hash, lines } = await preview(file);
    expect(lines).toHaveLength(5000);
    expect(await apply(file, { hash, how: 'add' })).toMatchObject({ status: 200 });
    expect((await organiser.get<Schemas['PeoplePageDto']>('people?search=many.example&limit=1')).total).toBe(5000);
  });

  it('begins with a template that can be filled in and sent back', async () => {
    for (const as of ['xlsx', 'csv']) {
      const response = await fetch(new URL(`people-table/template?as=${as}`, organiser.base), {
        headers: { cookie: organiser.cookie ?? '' },
      });
      const { faults, lines } = await preview(Buffer.from(await response.arrayBuffer()));
      expect(faults).toEqual([]);
      expect(lines.map(({ role }) => role)).toEqual(['author', 'mentor', 'reviewer']);
    }
  });
});
