import { abstractRows } from '../builders/abstract-table';
import * as chain from '../builders/chain';
import { ConferenceServer, type Person } from '../builders/conference-server';
import { type SetUp, SetUpDesk, type SetUpRefusal } from '../builders/set-up-desk';

const time = (day: string, at: string) => ({ local: `2027-06-${day}T${at}` });
const span = (day: string, from: string, to: string) => ({ starts: time(day, from), ends: time(day, to) });

describe('an organiser who sets a conference up', () => {
  let server: ConferenceServer;
  let desk: SetUpDesk;

  beforeAll(async () => {
    server = await ConferenceServer.start();
    desk = new SetUpDesk(server);
  });
  afterAll(() => server.stop());

  it('goes from section to section, keeps what has an id, and sees what is still to be done', async () => {
    const first = await desk.fresh('section-by-section');
    expect(first.sections.find(({ section }) => section === 'privacy')?.state).toBe('to do');
    const [meaning, languages] = first.tracks;
    const { body: second } = await desk.put('tracks', first.version, {
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
    const { body: rooms } = await desk.put('rooms', second.version, {
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
    const { body: areas } = await desk.put('posters', rooms.version, {
      posterAreas: [{ ...area, roomId: atrium?.id }],
    });
    expect(areas.posterAreas).toMatchObject([{ ...area, roomId: atrium?.id }]);
    const { body: days } = await desk.put('days', areas.version, {
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
    const { body: types } = await desk.put('types', days.version, {
      types: [{ name: 'Talk', form: 'talk', minutes: 20, discussionMinutes: 5, wordLimit: 200 }],
    });
    const { body: done } = await desk.put('privacy', types.version, {
      controllerName: 'Example University',
      controllerContact: 'data@example.org',
      retention: [{ kind: 'reviews', months: 12 }],
    });
    expect(done.sections.filter(({ faults }) => faults.length > 0)).toEqual([]);
  });

  it('is told everything that is wrong with a section at once, beside its fields', async () => {
    const { rooms } = await desk.fresh('faults-at-once');
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
      await desk.faultsOf('posters', {
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
      await desk.faultsOf('days', {
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

  it('cannot remove what something hangs on, and is told what', async () => {
    const { version, tracks, types } = await desk.fresh('in-use');
    const works = await chain.importAbstracts(desk.odile, abstractRows(3));
    const used = tracks.find(({ id }) => id === works[0]?.trackId);
    const count = works.filter(({ trackId }) => trackId === used?.id).length;
    const words = count === 1 ? '1 submission' : `${count} submissions`;
    expect((await desk.odile.get<SetUp>('set-up')).tracks.find(({ id }) => id === used?.id)).toMatchObject({
      uses: count,
      usedBy: words,
    });
    const { body: refusal } = await desk.put<SetUpRefusal>('tracks', version, {
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
    const { body: noTalks } = await desk.put<SetUpRefusal>('types', version, {
      types: types.filter(({ id }) => id !== talk?.id).map(({ uses: _uses, usedBy: _words, ...type }) => type),
    });
    expect(noTalks.errors).toMatchObject([{ field: 'types', code: 'in-use' }]);
  });

  it('is alone with it until the call is open', async () => {
    await desk.fresh('not-yet');
    await server.rows(`UPDATE conference SET state = 'setting-up' WHERE slug = 'not-yet'`);
    const listed = async (who: { get: Person['get'] }) =>
      (await who.get<{ slug: string }[]>('/api/v1/conferences')).some(({ slug }) => slug === 'not-yet');
    expect([await listed(server.visitor), await listed(desk.odile)]).toEqual([false, true]);
    const seen = async (path: string) => (await server.visitor.ask('GET', path)).status;
    expect(await seen('/api/v1/conferences/not-yet')).toBe(404);
    expect(await seen('/api/v1/conferences/not-yet/releases')).toBe(404);
    expect((await server.visitor.ask('GET', '/')).text).not.toContain('not-yet');
    await expect(chain.importAbstracts(desk.odile)).rejects.toThrow('call-not-open');
  });
});
