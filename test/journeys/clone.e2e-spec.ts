import type { Schemas } from '@colloquy/api-client';
import { addMembers, importAbstracts, planPosterSession, setCriteria } from '../builders/chain';
import { ConferenceServer, type Person } from '../builders/conference-server';
import { eventually } from '../builders/eventually';

type SetUp = Schemas['SetUpDto'];
type Problem = { code: string; errors?: { field: string; message: string }[] };

describe('a conference made from last year’s', () => {
  let server: ConferenceServer;
  let organiser: Person;
  let clone: Schemas['ClonedConferenceDto'];
  const next = () => `/api/v1/conferences/${clone.slug}`;

  beforeAll(async () => {
    server = await ConferenceServer.start();
    organiser = await server.person('Olga Organiser', ['organiser']);
    await importAbstracts(organiser);
    await addMembers(server, organiser, 'mentor', ['Mia Mentor']);
    await setCriteria(organiser);
    const { version, ...usual } = await organiser.get<Schemas['KeptReviewingRulesDto']>('set-up/reviewing/rules');
    const rules = { headers: { 'if-match': `"${version}"` }, body: { ...usual, anonymity: 'double' } };
    await organiser.ask('PUT', 'set-up/reviewing/rules', rules);
    await planPosterSession(organiser, 12);
    const note = { text: 'Book the Great Hall in October.', version: 0 };
    await organiser.put('handover-notes/rooms', note);
    // Last year's is in June, in summer time; this year's is in November, when the clocks have gone back.
    const wish = { title: 'Student Research Again', startsOn: '2027-11-10', endsOn: '2027-11-11' };
    clone = await organiser.post<Schemas['ClonedConferenceDto']>('clone', wish);
  });
  afterAll(() => server.stop());

  it('has the same rooms, tracks, types and blocks, at the same time of day', async () => {
    const before = await organiser.get<SetUp>('set-up');
    const now = await organiser.get<SetUp>(`${next()}/set-up`);
    const names = ({ tracks, rooms, types, blocks }: SetUp) =>
      [tracks, rooms, types, blocks].map((rows) => rows.map(({ name }) => name));
    expect(names(now)).toEqual(names(before));
    expect(now.blocks[0]).toMatchObject({ startsLocal: '2027-11-10T10:00', startsAt: '2027-11-10T10:00:00.000Z' });
    expect(before.blocks[0]).toMatchObject({ startsLocal: '2027-06-09T10:00', startsAt: '2027-06-09T09:00:00.000Z' });
    expect(now).toMatchObject({ state: 'setting-up', kind: before.kind });
    expect(clone.remarks).toEqual([]);
  });

  it('has the criteria and the halls, but nobody and nothing that anybody wrote', async () => {
    // The rooms of reviews and posters add their part a moment later.
    const criteria = await eventually(async () => {
      const found = await organiser.get<Schemas['CriterionDto'][]>(`${next()}/review-criteria`);
      if (found.length === 0) throw new Error('There are no criteria yet.');
      return found;
    });
    expect(criteria.map(({ name }) => name)).toEqual(['question', 'method']);
    const sessions = await eventually(async () => {
      const found = await organiser.get<Schemas['PosterSessionDto'][]>(`${next()}/poster-sessions`);
      if (found.length === 0) throw new Error('There is no poster session yet.');
      return found;
    });
    expect(sessions[0]).toMatchObject({ startsAt: '2027-11-10T15:00:00.000Z', placements: [] });
    const rules = await organiser.get(`${next()}/set-up/reviewing/rules`);
    expect(rules).toMatchObject({ anonymity: 'double', version: 1 });
    const { items } = await organiser.get<{ items: unknown[] }>(`${next()}/submissions`);
    expect(items).toEqual([]);
    const people = await server.rows(
      'SELECT m.person_id, m.role FROM membership m JOIN conference c ON c.id = m.conference_id WHERE c.slug = $1',
      [clone.slug],
    );
    expect(people).toEqual([{ person_id: organiser.id, role: 'organiser' }]);
  });

  it('shows last year’s notes beside this year’s, for reading, also those that are written later', async () => {
    await organiser.put('handover-notes/afterwards', { text: 'Fewer, longer breaks.', version: 0 });
    const notes = await organiser.get<Schemas['HandoverNoteDto'][]>(`${next()}/handover-notes`);
    const of = (section: string) => notes.find((note) => note.section === section);
    expect(of('rooms')).toMatchObject({ text: '', version: 0 });
    expect(of('rooms')?.before).toMatchObject({ text: 'Book the Great Hall in October.', writer: 'Olga Organiser' });
    expect(of('afterwards')?.before).toMatchObject({ text: 'Fewer, longer breaks.' });
    expect(of('general')?.before).toBeNull();
    await organiser.put(`${next()}/handover-notes/rooms`, { text: 'Done in September.', version: 0 });
    const [before, after] = await Promise.all(
      ['.', next()].map(async (base) => {
        const all = await organiser.get<Schemas['HandoverNoteDto'][]>(
          `${base === '.' ? '' : `${base}/`}handover-notes`,
        );
        return all.find(({ section }) => section === 'rooms')?.text;
      }),
    );
    expect([before, after]).toEqual(['Book the Great Hall in October.', 'Done in September.']);
  });

  it('loses no note when two people write at once', async () => {
    const body = { text: 'Ask the porters.', version: 0 };
    const stale = await organiser.ask<Problem & { now: { text: string } }>('PUT', 'handover-notes/rooms', { body });
    expect(stale).toMatchObject({ status: 409, body: { code: 'stale-note', now: { version: 1 } } });
    expect(stale.body.now.text).toBe('Book the Great Hall in October.');
  });

  it('takes organisers along who are chosen, and nobody else', async () => {
    const other = await server.person('Oskar Organiser', ['organiser']);
    const author = await server.person('Arne Author', ['author']);
    const wish = { title: 'With Oskar', startsOn: '2028-06-08', endsOn: '2028-06-09' };
    const refused = await organiser.ask<Problem>('POST', 'clone', { body: { ...wish, organiserIds: [author.id] } });
    expect(refused).toMatchObject({ status: 400, body: { code: 'unknown-organisers' } });
    const made = await organiser.post<Schemas['ClonedConferenceDto']>('clone', { ...wish, organiserIds: [other.id] });
    expect(made.remarks).toEqual([expect.stringContaining('begins on a Thursday, last time on a Wednesday')]);
    const oskar = await server.signIn(other.id, made.slug);
    expect((await oskar.get<SetUp>('set-up')).basics.title).toBe('With Oskar');
  });

  it.each([
    [{ startsOn: '' }, 'startsOn'],
    [{ startsOn: '2028-02-30' }, 'startsOn'],
    [{ startsOn: '0001-01-01', endsOn: '0001-01-01' }, 'startsOn'],
    [{ endsOn: '2028-06-01' }, 'endsOn'],
    [{ slug: 'Not A Name' }, 'slug'],
  ])('is refused with %o, beside the field', async (change, field) => {
    const body = { title: 'Wrong', startsOn: '2028-06-07', endsOn: '2028-06-08', ...change };
    const { status, body: problem } = await organiser.ask<Problem>('POST', 'clone', { body });
    expect(status).toBe(400);
    expect(problem.errors?.map((error) => error.field)).toContain(field);
    const wish = { ...body, kind: 'showcase', timeZone: 'Europe/London', contact: 'us@example.org' };
    const founded = await organiser.ask<Problem>('POST', '/api/v1/conferences', { body: wish });
    expect(founded.body.errors?.map((error) => error.field)).toContain(field);
  });

  it('can be made by its organisers only', async () => {
    const body = { title: 'Mine', startsOn: '2028-06-07', endsOn: '2028-06-08' };
    const founder = await server.person('Fay Founder', []);
    await server.rows(`INSERT INTO server_right (person_id, name) VALUES ($1, 'founder')`, [founder.id]);
    expect(await founder.ask('POST', 'clone', { body })).toMatchObject({ status: 403 });
  });
});
