import type { Schemas } from '@colloquy/api-client';
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
