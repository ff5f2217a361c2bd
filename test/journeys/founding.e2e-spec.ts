import type { Schemas } from '@colloquy/api-client';
import { addMembers, importAbstracts, planPosterSession, setCriteria } from '../builders/chain';
import { ConferenceServer, type Person } from '../builders/conference-server';
import { eventually } from '../builders/eventually';

type SetUp = Schemas['SetUpDto'];
type Problem = { code: string; errors?: { field: string; message: string }[] };

const WISH = {
  ...{ title: 'Research Day', kind: 'showcase', timeZone: 'Europe/London', contact: 'us@example.org' },
  ...{ startsOn: '2027-06-16', endsOn: '2027-06-17', venue: 'Great Hall' },
};

describe('a new conference', () => {
  let server: ConferenceServer;
  let founder: Person;

  beforeAll(async () => {
    server = await ConferenceServer.start();
    founder = await server.person('Fay Founder', []);
    await server.rows(`INSERT INTO server_right (person_id, name) VALUES ($1, 'founder')`, [founder.id]);
  });
  afterAll(() => server.stop());

  const found = (changes: Record<string, unknown> = {}, who: Person = founder) =>
    who.ask<{ slug: string } & Problem>('POST', '/api/v1/conferences', { body: { ...WISH, ...changes } });
  const setUpOf = (slug: string) => founder.get<SetUp>(`/api/v1/conferences/${slug}/set-up`);

  /** The criteria, which the room of reviews adds a moment later. */
  const criteriaOf = (slug: string, who: Person = founder) =>
    eventually(async () => {
      const criteria = await who.get<Schemas['CriterionDto'][]>(`/api/v1/conferences/${slug}/review-criteria`);
      if (criteria.length === 0) throw new Error('There are no criteria yet.');
      return criteria;
    });

  describe('from a kind', () => {
    it.each(['showcase', 'single-topic', 'cross-pathway', 'staff-student'])(
      'has everything that a %s brings, for its founder to organise',
      async (kind) => {
        const { status, body } = await found({ kind, title: `A ${kind}` });
        expect(status).toBe(201);
        const setUp = await setUpOf(body.slug);
        const brought = (await founder.get<Schemas['ConferenceKindDto'][]>('/api/v1/conference-kinds')).find(
          (one) => one.kind === kind,
        );
        expect(setUp).toMatchObject({ state: 'setting-up', kind });
        expect(setUp.types.map(({ name }) => name)).toEqual(brought?.types.map(({ name }) => name));
        expect(setUp.tracks.map(({ name }) => name)).toEqual(brought?.tracks);
        expect(setUp.phases).toHaveLength(8);
        expect(setUp.privacy.retention).toHaveLength(brought?.retention.length ?? 0);
        expect(setUp.template.mixingGoals).toEqual(brought?.mixingGoals);
        const form = await founder.get<Schemas['SubmissionFormDto']>(`/api/v1/conferences/${body.slug}/set-up/form`);
        expect(form.questions.map(({ label }) => label)).toEqual(brought?.questions.map(({ label }) => label));
        expect((await criteriaOf(body.slug)).map(({ name }) => name)).toEqual(
          brought?.criteria.map(({ name }) => name),
        );
        const drafts = await server.rows(
          `SELECT n.title FROM notice n JOIN conference c ON c.id = n.conference_id WHERE c.slug = $1`,
          [body.slug],
        );
        expect(drafts.map(({ title }) => title).sort()).toEqual(brought?.notices.map(({ title }) => title).sort());
      },
    );

    it('is told what is wrong with it, all at once and beside its fields, and nothing is kept', async () => {
      const before = await server.rows('SELECT count(*) FROM conference');
      const { status, body } = await found({ title: ' ', timeZone: 'Europe/Londn', endsOn: '2027-06-01' });
      expect(status).toBe(400);
      expect(body.errors?.map(({ field }) => field)).toEqual(['title', 'timeZone', 'endsOn']);
      expect(await server.rows('SELECT count(*) FROM conference')).toEqual(before);
    });

    it('gets a short name from its title, and the next free one where that is taken; one that was chosen is refused', async () => {
      const names = [await found({ title: 'Twice' }), await found({ title: 'Twice' })].map(({ body }) => body.slug);
      expect(names).toEqual(['twice-2027', 'twice-2027-2']);
      expect((await found({ slug: 'twice-2027' })).body).toMatchObject({
        code: 'slug-taken',
        errors: [{ field: 'slug' }],
      });
    });

    it('is not founded by somebody who only takes part in one', async () => {
      const author = await server.person('Anna Author', ['author']);
      expect(await found({}, author)).toMatchObject({ status: 403 });
      expect(await author.get('/api/v1/me')).toMatchObject({ mayFound: null });
      const organiser = await server.person('Odile Organiser', ['organiser']);
      expect(await organiser.get('/api/v1/me')).toMatchObject({ mayFound: 'real' });
    });

    it('is seen by nobody else until its call opens, which waits for what every section needs', async () => {
      const title = 'Opening Day';
      const { slug } = (await found({ title, contact: '' })).body;
      const at = `/api/v1/conferences/${slug}`;
      expect(await server.visitor.ask('GET', at)).toMatchObject({ status: 404 });
      await criteriaOf(slug);
      const refused = await founder.ask<Problem>('POST', `${at}/open-call`);
      expect(refused).toMatchObject({ status: 409, body: { code: 'call-cannot-open' } });
      expect(refused.body.errors?.map(({ field }) => field)).toEqual([
        'basics.contact',
        'privacy.controllerName',
        'privacy.controllerContact',
      ]);
      const { basics, privacy, version } = await setUpOf(slug);
      const put = (section: string, seen: number, body: object) =>
        founder.ask<SetUp>('PUT', `${at}/set-up/${section}`, { body, headers: { 'if-match': `"${seen}"` } });
      const { slug: _, kind: __, ...rest } = { ...basics };
      const first = await put('basics', version, { ...rest, slug, kind: basics.kind, contact: 'us@example.org' });
      expect(first.status).toBe(200);
      const named = { ...privacy, controllerName: 'Example University', controllerContact: 'dpo@example.org' };
      expect((await put('privacy', first.body.version, named)).status).toBe(200);
      expect((await server.visitor.ask('GET', '/')).text).not.toContain(title);
      expect((await founder.ask('POST', `${at}/open-call`)).status).toBe(204);
      expect((await server.visitor.ask('GET', '/')).text).toContain(title);
      expect(await setUpOf(slug)).toMatchObject({ state: 'call-open' });
      expect(await founder.ask('POST', `${at}/open-call`)).toMatchObject({ status: 409 });
      const told = await server.rows(
        `SELECT e.name, a.act FROM conference c JOIN outbox_event e ON e.conference_id = c.id AND e.name = 'CallOpened'
         JOIN audit_entry a ON a.conference_id = c.id AND a.act = 'open-call' WHERE c.slug = $1`,
        [slug],
      );
      expect(told).toHaveLength(1);
    });
  });

  describe('from last year’s', () => {
    let organiser: Person;
    let clone: Schemas['ClonedConferenceDto'];
    const next = () => `/api/v1/conferences/${clone.slug}`;

    beforeAll(async () => {
      organiser = await server.person('Olga Organiser', ['organiser']);
      await importAbstracts(organiser);
      await addMembers(server, organiser, 'mentor', ['Mia Mentor']);
      await setCriteria(organiser);
      await planPosterSession(organiser, 12);
      const note = { text: 'Book the Great Hall in October.', version: 0 };
      await organiser.put('handover-notes/rooms', note);
      // Last year's is in June, in summer time; this year's is in November, when the clocks have gone back.
      const wish = { title: 'Student Research Again', startsOn: '2027-11-10', endsOn: '2027-11-11' };
      clone = await organiser.post<Schemas['ClonedConferenceDto']>('clone', wish);
    });

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
      const names = (await criteriaOf(clone.slug, organiser)).map(({ name }) => name);
      expect(names).toEqual(['question', 'method']);
      const sessions = await eventually(async () => {
        const found = await organiser.get<Schemas['PosterSessionDto'][]>(`${next()}/poster-sessions`);
        if (found.length === 0) throw new Error('There is no poster session yet.');
        return found;
      });
      expect(sessions[0]).toMatchObject({ startsAt: '2027-11-10T15:00:00.000Z', placements: [] });
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
      const wish = { ...WISH, ...body };
      expect((await found(wish)).body.errors?.map((error) => error.field)).toContain(field);
    });

    it('can be made by its organisers only', async () => {
      const body = { title: 'Mine', startsOn: '2028-06-07', endsOn: '2028-06-08' };
      expect(await founder.ask('POST', 'clone', { body })).toMatchObject({ status: 403 });
    });
  });

  it('that somebody of the demo founds is a demo as well, and leaves the demo open', async () => {
    const demo = await ConferenceServer.start();
    try {
      await demo.rows('UPDATE conference SET demo = true');
      const visitor = await demo.person('Vera Visitor', ['author']);
      expect(await visitor.get('/api/v1/me')).toMatchObject({ mayFound: 'demo' });
      const { slug } = await visitor.post<{ slug: string }>('/api/v1/conferences', WISH);
      expect(await visitor.get(`/api/v1/conferences/${slug}`)).toMatchObject({ demo: true });
      const people = await demo.visitor.get<Schemas['DemoPersonDto'][]>('/api/v1/demo/people');
      expect(people.map(({ personId }) => personId)).toContain(visitor.id);
      await demo.rows(`INSERT INTO server_right (person_id, name) VALUES ($1, 'founder')`, [visitor.id]);
      const left = await demo.visitor.get<Schemas['DemoPersonDto'][]>('/api/v1/demo/people');
      expect(left.map(({ personId }) => personId)).not.toContain(visitor.id);
    } finally {
      await demo.stop();
    }
  });
});
