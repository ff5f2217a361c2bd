import type { Schemas } from '@colloquy/api-client';
import { abstractRows } from '../builders/abstract-table';
import type { Answer } from '../builders/caller';
import * as chain from '../builders/chain';
import { ConferenceServer, type Person } from '../builders/conference-server';

type SetUp = Schemas['SetUpDto'];
interface Refusal {
  readonly code: string;
  readonly detail: string;
  readonly errors: readonly {
    field: string;
    message: string;
    code?: string;
    choices?: { which: string; label: string }[];
  }[];
  readonly now: { version: number } & Record<string, unknown>;
  readonly yours: { version: number } & Record<string, unknown>;
  readonly changes: readonly { section: string; by: string }[];
}

const time = (day: string, at: string) => ({ local: `2027-06-${day}T${at}` });
const span = (day: string, from: string, to: string) => ({ starts: time(day, from), ends: time(day, to) });

describe('an organiser who sets a conference up', () => {
  let server: ConferenceServer;
  let odile: Person;

  beforeAll(async () => {
    server = await ConferenceServer.start();
  });
  afterAll(() => server.stop());

  /** A conference of one test. */
  async function fresh(slug: string): Promise<SetUp> {
    await server.add({ slug });
    odile = await server.person('Odile', ['organiser'], slug);
    return odile.get('set-up');
  }

  const put = <Body = SetUp>(section: string, version: number, body: unknown, who = odile): Promise<Answer<Body>> =>
    who.ask('PUT', `set-up/${section}`, { body, headers: { 'if-match': `"${version}"` } });

  const faultsOf = async (section: string, body: unknown) => {
    const { version } = await odile.get<SetUp>('set-up');
    const { status, body: refusal } = await put<Refusal>(section, version, body);
    expect(status).toBe(400);
    return Object.fromEntries(refusal.errors.map(({ field, message }) => [field, message]));
  };

  it('goes from section to section, keeps what has an id, and sees what is still to be done', async () => {
    const first = await fresh('section-by-section');
    expect(first.sections.find(({ section }) => section === 'privacy')?.state).toBe('to do');
    const [meaning, languages] = first.tracks;
    const { body: second } = await put('tracks', first.version, {
      tracks: [
        { id: meaning?.id, name: 'Languages', letter: 'B' },
        { id: languages?.id, name: 'Meaning', letter: 'A' },
        { name: 'New', letter: '' },
      ],
    });
    expect(second.version).toBe(first.version + 1);
    expect(second.tracks.map(({ id, name, letter }) => [id, name, letter])).toEqual([
      [languages?.id, 'Meaning', 'A'],
      [meaning?.id, 'Languages', 'B'],
      [expect.any(String), 'New', 'C'],
    ]);
    const { body: rooms } = await put('rooms', second.version, {
      rooms: [
        { name: 'Atrium', capacity: 80, stepFree: true, hearingLoop: false, use: 'posters', equipment: ['stage', ' '] },
        ...first.rooms.map(({ uses: _uses, usedBy: _words, ...room }) => room),
      ],
    });
    expect(rooms.rooms.map(({ name, equipment }) => [name, equipment])[0]).toEqual(['Atrium', ['stage']]);
    const [atrium] = rooms.rooms;
    const area = {
      name: 'North',
      boards: 12,
      boardWidthCm: 100,
      boardHeightCm: 140,
      sockets: 2,
      quiet: true,
      stepFree: true,
    };
    const { body: areas } = await put('posters', rooms.version, { posterAreas: [{ ...area, roomId: atrium?.id }] });
    expect(areas.posterAreas).toMatchObject([{ ...area, roomId: atrium?.id }]);
    const { body: days } = await put('days', areas.version, {
      blocks: [
        { name: 'Late', ...span('09', '15:00', '16:00') },
        { name: 'Early', ...span('09', '09:00', '10:00') },
      ],
      gatherings: [{ title: 'Lunch', place: 'Foyer', ...span('09', '12:00', '13:00') }],
    });
    expect(days.blocks.map(({ name, startsAt, startsLocal }) => [name, startsAt, startsLocal])).toEqual([
      ['Early', '2027-06-09T08:00:00.000Z', '2027-06-09T09:00'],
      ['Late', '2027-06-09T14:00:00.000Z', '2027-06-09T15:00'],
    ]);
    const { body: types } = await put('types', days.version, {
      types: [{ name: 'Talk', form: 'talk', minutes: 20, discussionMinutes: 5, wordLimit: 200 }],
    });
    const { body: done } = await put('privacy', types.version, {
      controllerName: 'Example University',
      controllerContact: 'data@example.org',
      retention: [{ kind: 'reviews', months: 12 }],
    });
    expect(done.sections.filter(({ faults }) => faults.length > 0)).toEqual([]);
  });

  it('is told everything that is wrong with a section at once, beside its fields', async () => {
    const { rooms } = await fresh('faults-at-once');
    const hall = rooms.find(({ use }) => use === 'posters');
    const theatre = rooms.find(({ use }) => use === 'talks');
    const area = {
      name: 'North',
      boards: 0,
      boardWidthCm: null,
      boardHeightCm: 140,
      sockets: 0,
      quiet: false,
      stepFree: true,
    };
    expect(
      await faultsOf('posters', {
        posterAreas: [
          { ...area, roomId: null },
          { ...area, roomId: theatre?.id },
        ],
      }),
    ).toEqual({
      'posterAreas.0.roomId': 'Say in which room it is.',
      'posterAreas.0.boards': 'The number of boards is a whole number, at least 1.',
      'posterAreas.0.boardWidthCm': 'Say how many centimetres a board is wide.',
      'posterAreas.1.name': 'There is another poster area called "North". Give each a name of its own.',
      'posterAreas.1.roomId':
        'Brunel Theatre is a room for talks. Choose a room for posters, or change its use under rooms.',
      'posterAreas.1.boards': 'The number of boards is a whole number, at least 1.',
      'posterAreas.1.boardWidthCm': 'Say how many centimetres a board is wide.',
    });
    expect(hall).toBeDefined();
    expect(
      await faultsOf('days', {
        blocks: [
          { name: 'Morning', ...span('09', '09:00', '10:00') },
          { name: 'Overlapping', ...span('09', '09:30', '10:30') },
          { name: 'Backwards', ...span('10', '10:00', '09:00') },
          { name: 'Elsewhere', ...span('14', '09:00', '10:00') },
          { name: 'Empty', starts: { local: '' }, ends: time('10', '12:00') },
        ],
        gatherings: [],
      }),
    ).toEqual({
      'blocks.1.starts': 'This block begins before Morning has ended. Choose 10:00 on Wednesday 9 June 2027 or later.',
      'blocks.2.ends': 'Backwards ends before it begins. Choose an end after 10:00 on Thursday 10 June 2027.',
      'blocks.3.starts':
        'Elsewhere lies outside the days of the conference, Wednesday 9 June 2027 to Thursday 10 June 2027.',
      'blocks.4.starts': 'Give a day and a time.',
    });
  });

  it('chooses between the two times where the clocks go back, and between before and after where they go forward', async () => {
    const { version } = await fresh('clocks');
    const phases = (starts: object, ends: object) => ({ phases: [{ name: 'submission', starts, ends }] });
    const twice = phases({ local: '2026-10-25T01:30' }, { local: '2027-03-28T01:30' });
    const { body: refusal } = await put<Refusal>('phases', version, twice);
    expect(refusal.errors.map(({ field, code }) => [field, code])).toEqual([
      ['phases.0.ends', 'missing-time'],
      ['phases.0.starts', 'ambiguous-time'],
    ]);
    expect(refusal.errors.flatMap(({ choices = [] }) => choices.map(({ label }) => label))).toEqual([
      '00:30 before the clocks go forward (GMT)',
      '02:30 after the clocks have gone forward (BST)',
      '01:30 before the clocks go back (BST)',
      '01:30 after the clocks have gone back (GMT)',
    ]);
    const chosen = phases({ local: '2026-10-25T01:30', which: 'later' }, { local: '2027-03-28T02:30', which: 'later' });
    const { body: set } = await put('phases', version, chosen);
    expect(set.phases).toEqual([
      {
        name: 'submission',
        ...{ startsAt: '2026-10-25T01:30:00.000Z', startsLocal: '2026-10-25T01:30', startsWhich: 'later' },
        ...{ endsAt: '2027-03-28T01:30:00.000Z', endsLocal: '2027-03-28T02:30', endsWhich: null },
      },
    ]);
  });

  it('never writes over what another organiser has changed, and hears who changed what', async () => {
    const { version, tracks, basics } = await fresh('two-organisers');
    const otto = await server.person('Otto', ['organiser'], 'two-organisers');
    const renamed = tracks.map(({ id, letter }, place) => ({ id, letter, name: `Track ${place}` }));
    expect((await put('tracks', version, { tracks: renamed }, otto)).status).toBe(200);
    const { status, body: refusal } = await put<Refusal>('tracks', version, {
      tracks: [{ name: 'Mine', letter: 'M' }],
    });
    expect([status, refusal.code]).toEqual([409, 'stale-set-up']);
    expect(refusal.detail).toMatch(/^Otto changed this section/);
    expect(refusal.yours).toEqual({ version, tracks: [{ name: 'Mine', letter: 'M' }] });
    expect(refusal.now).toEqual({ version: version + 1, tracks: renamed });
    expect(refusal.changes).toMatchObject([{ section: 'tracks', by: 'Otto', version: version + 1 }]);
    const { body: other } = await put<Refusal>('basics', version, { ...basics, title: 'Mine' });
    expect(other.detail).toMatch(/^Otto changed tracks in the meantime, not what you are editing/);
    const both = await Promise.all(
      [odile, otto].map((who) => put('basics', version + 1, { ...basics, title: who.id }, who)),
    );
    expect(both.map((answer) => answer.status).sort()).toEqual([200, 409]);
  });

  it('cannot remove what something hangs on, and is told what', async () => {
    const { version, tracks, types } = await fresh('in-use');
    const works = await chain.importAbstracts(odile, abstractRows(3));
    const used = tracks.find(({ id }) => id === works[0]?.trackId);
    const count = works.filter(({ trackId }) => trackId === used?.id).length;
    const words = count === 1 ? '1 submission' : `${count} submissions`;
    expect((await odile.get<SetUp>('set-up')).tracks.find(({ id }) => id === used?.id)).toMatchObject({
      uses: count,
      usedBy: words,
    });
    const { body: refusal } = await put<Refusal>('tracks', version, {
      tracks: tracks.filter(({ id }) => id !== used?.id).map(({ id, name, letter }) => ({ id, name, letter })),
    });
    expect(refusal.errors).toEqual([
      {
        field: 'tracks',
        code: 'in-use',
        message: `The track "${used?.name}" cannot be removed: it has ${words}. Move them first.`,
      },
    ]);
    const talk = types.find(({ form }) => form === works[0]?.wishedType);
    const { body: noTalks } = await put<Refusal>('types', version, {
      types: types.filter(({ id }) => id !== talk?.id).map(({ uses: _uses, usedBy: _words, ...type }) => type),
    });
    expect(noTalks.errors).toMatchObject([{ field: 'types', code: 'in-use' }]);
  });

  it('may move to another time zone until the call is open, and every clock time stays', async () => {
    await fresh('elsewhere');
    const elsewhere = (state: string) =>
      server.rows(`UPDATE conference SET state = $1 WHERE slug = 'elsewhere'`, [state]);
    await elsewhere('setting-up');
    const { version, basics, phases, blocks } = await odile.get<SetUp>('set-up');
    const { body: unknown } = await put<Refusal>('basics', version, { ...basics, timeZone: 'Europe/Pari' });
    expect(unknown.errors).toMatchObject([
      { field: 'timeZone', message: 'There is no time zone "Europe/Pari". Did you mean Europe/Paris?' },
    ]);
    const { body: moved } = await put('basics', version, { ...basics, timeZone: 'Europe/Paris' });
    const clocks = ({ phases, blocks }: Pick<SetUp, 'phases' | 'blocks'>) =>
      [...phases, ...blocks].map(({ startsLocal, endsLocal }) => [startsLocal, endsLocal]);
    expect(clocks(moved)).toEqual(clocks({ phases, blocks }));
    expect(moved.blocks[0]?.startsAt).toBe('2027-06-09T08:00:00.000Z');
    await elsewhere('call-open');
    const announced = { ...basics, slug: 'somewhere' };
    expect(Object.keys(await faultsOf('basics', announced))).toEqual(['slug', 'timeZone']);
    await elsewhere('archived');
    expect((await put<Refusal>('basics', moved.version, moved.basics)).body.code).toBe('archived');
  });

  it('is told so when somebody else takes the same short name in the same instant', async () => {
    const committees: { version: number; basics: SetUp['basics']; who: Person }[] = [];
    for (const slug of ['one', 'two', 'three', 'four']) {
      const { version, basics } = await fresh(slug);
      committees.push({ version, basics, who: odile });
    }
    await server.rows(`UPDATE conference SET state = 'setting-up' WHERE slug = ANY ('{one,two,three,four}')`);
    const answers = await Promise.all(
      committees.map(({ version, basics, who }) => put<Refusal>('basics', version, { ...basics, slug: 'wanted' }, who)),
    );
    const refused = answers.filter(({ status }) => status !== 200);
    expect(refused).toHaveLength(3);
    for (const { status, body } of refused) {
      expect({ status, ...body }).toMatchObject({ status: 409, code: 'slug-taken', errors: [{ field: 'slug' }] });
    }
  });

  it('is alone with it until the call is open', async () => {
    await fresh('not-yet');
    await server.rows(`UPDATE conference SET state = 'setting-up' WHERE slug = 'not-yet'`);
    const listed = async (who: { get: Person['get'] }) =>
      (await who.get<{ slug: string }[]>('/api/v1/conferences')).some(({ slug }) => slug === 'not-yet');
    expect([await listed(server.visitor), await listed(odile)]).toEqual([false, true]);
    const seen = async (path: string) => (await server.visitor.ask('GET', path)).status;
    expect(await seen('/api/v1/conferences/not-yet')).toBe(404);
    expect(await seen('/api/v1/conferences/not-yet/releases')).toBe(404);
    expect((await server.visitor.ask('GET', '/')).text).not.toContain('not-yet');
    await expect(chain.importAbstracts(odile)).rejects.toThrow('call-not-open');
  });
});
