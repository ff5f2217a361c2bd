import type { Schemas } from '@colloquy/api-client';
import { abstractRows, presenterAddress } from '../builders/abstract-table';
import { importAbstracts } from '../builders/chain';
import { ConferenceServer, type Person } from '../builders/conference-server';

const REFUSED = { status: 409, body: { code: 'archived' } };

describe('an archived conference', () => {
  let server: ConferenceServer;
  let organiser: Person;
  let author: Person;
  let work: string;
  let versionId: string;

  beforeAll(async () => {
    server = await ConferenceServer.start();
    organiser = await server.person('Odile Organiser', ['organiser']);
    const [submission] = await importAbstracts(organiser, abstractRows(1));
    work = submission?.id ?? '';
    author = await server.personAt(presenterAddress(1));
    const notices = await organiser.get<Schemas['NoticeHistoryDto'][]>('notice-histories');
    const photographs = notices.find(({ kind }) => kind === 'photograph');
    ({ versionId } = await organiser.post<Schemas['PublishedNoticeDto']>(`notices/${photographs?.id}/versions`, {
      ...{ revision: photographs?.revision, asksAnew: true },
    }));
    await author.post('/api/v1/me/consents', { versionId });
  });
  afterAll(() => server.stop());

  const archive = () => organiser.ask('POST', 'archive');
  const bringBack = () => organiser.ask('POST', 'bring-back');
  const state = async () => (await organiser.get<Schemas['ConferenceDto']>(`../${server.slug}`)).state;

  it('was put there by its organisers, once its call had been open', async () => {
    await server.rows(`UPDATE conference SET state = 'setting-up' WHERE slug = $1`, [server.slug]);
    expect(await archive()).toMatchObject({ status: 409, body: { code: 'cannot-archive' } });
    await server.rows(`UPDATE conference SET state = 'call-open' WHERE slug = $1`, [server.slug]);
    expect(await bringBack()).toMatchObject({ status: 409, body: { code: 'not-archived' } });
    expect(await archive()).toMatchObject({ status: 204 });
    expect(await archive()).toMatchObject({ status: 409, body: { code: 'cannot-archive' } });
    expect(await state()).toBe('archived');
  });

  it.each<[string, string, unknown]>([
    ['POST', 'releases', {}],
    ['POST', 'match-runs', {}],
    ['POST', 'timetable-proposals', {}],
    ['POST', 'suggested-notices', {}],
    ['POST', 'tasks', { title: 'Sweep the hall' }],
    ['PUT', 'handover-notes/general', { text: 'Book early.', version: 0 }],
  ])('takes nothing new from its organisers, and logs nothing: %s %s', async (method, path, body) => {
    const logged = () => server.rows('SELECT id FROM audit_entry');
    const before = await logged();
    expect(await organiser.ask(method, path, { body })).toMatchObject(REFUSED);
    expect(await logged()).toEqual(before);
  });

  it('takes nothing from its people either, nor a table of abstracts', async () => {
    expect(await author.ask('POST', `submissions/${work}/withdraw`)).toMatchObject(REFUSED);
    const changes = [{ at: 'title', from: '', to: 'Too late' }];
    expect(await author.ask('PATCH', `submissions/${work}/draft`, { body: { changes } })).toMatchObject(REFUSED);
    await expect(importAbstracts(organiser, abstractRows(2))).rejects.toThrow('"archived"');
  });

  it('can be read as before', async () => {
    expect(await organiser.get<Schemas['SubmissionPageDto']>('submissions')).toMatchObject({ items: [{ id: work }] });
    expect(await server.visitor.get<{ slug: string }[]>('/api/v1/conferences')).toMatchObject([{ slug: server.slug }]);
  });

  it('asks nobody to come in, nor to do anything', async () => {
    for (const way of ['submit', 'mentor']) {
      const page = await fetch(`${server.url}/c/${server.slug}/${way}`);
      expect({ status: page.status, text: await page.text() }).toMatchObject({
        status: 200,
        text: expect.stringMatching(/This conference is archived(?!.*<form)/s),
      });
    }
    expect(await author.get<Schemas['NextStepDto']>('next-step')).toMatchObject({ steps: [], ahead: [] });
  });

  it('leaves people what is theirs by right', async () => {
    expect(await author.post('/api/v1/me/consents/withdrawal', { versionId })).toHaveProperty('follows');
    expect(await author.post('/api/v1/me/archives')).toHaveProperty('id');
    await author.post('/api/v1/me/erasure', { word: 'Erase me', keepsName: false });
  });

  it('leaves organisers the say who reads it, the messages that wait, and the next year', async () => {
    const { items } = await organiser.get<Schemas['PeoplePageDto']>('people?role=author');
    await organiser.put(`people/${items[0]?.id}/roles`, { roles: [{ role: 'attendee' }], version: items[0]?.version });
    const [message] = await server.rows<{ id: string }>(
      `INSERT INTO mail_message (id, conference_id, person_id, kind, subject, text, state)
       SELECT gen_random_uuid(), id, $1, 'reminder', 'Thanks', 'Thank you.', 'held' FROM conference WHERE slug = $2
       RETURNING id`,
      [organiser.id, server.slug],
    );
    await organiser.post(`outbox/${message?.id}/release`);
    const dates = { title: 'The next one', startsOn: '2028-06-07', endsOn: '2028-06-08' };
    expect(await organiser.post('clone', dates)).toMatchObject({ slug: expect.any(String) });
  });

  it('goes on where it stopped once it is brought back', async () => {
    expect(await bringBack()).toMatchObject({ status: 204 });
    expect(await state()).toBe('call-open');
    await organiser.post('tasks', { title: 'Sweep the hall' });
    const log = await organiser.get<{ items: { sentence: string }[] }>('log');
    expect(JSON.stringify(log)).toMatch(/brought the conference back from the archive.*archived the conference/s);
  });
});
