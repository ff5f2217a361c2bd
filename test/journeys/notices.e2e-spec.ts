import type { Schemas } from '@colloquy/api-client';
import { ConferenceServer, type Person } from '../builders/conference-server';

type History = Schemas['NoticeHistoryDto'];

describe('notices and consents', () => {
  let server: ConferenceServer;
  let organiser: Person;
  let author: Person;

  beforeAll(async () => {
    server = await ConferenceServer.start();
    organiser = await server.person('Odile Organiser', ['organiser']);
    author = await server.person('Ana Author', ['author']);
  });
  afterAll(() => server.stop());

  const histories = () => organiser.get<History[]>('notice-histories');
  const mine = (person: Person) => person.get<Schemas['MyConsentDto'][]>('/api/v1/me/consents');

  async function notice(title: string): Promise<History> {
    const found = (await histories()).find((one) => one.title === title);
    if (!found) throw new Error(`There is no notice "${title}".`);
    return found;
  }

  /** Writes and publishes words. @returns the version */
  async function publish(title: string, text: string, asksAnew = true) {
    const { id, revision, asks } = await notice(title);
    await organiser.put(`notices/${id}`, { title, asks, text, revision });
    return organiser.post<Schemas['PublishedNoticeDto']>(`notices/${id}/versions`, {
      revision: revision + 1,
      asksAnew,
    });
  }

  async function standing(person: Person, title: string) {
    return (await mine(person)).find(({ version }) => version.title === title)?.standing;
  }

  it('begin as drafts that only organisers see', async () => {
    expect((await histories()).map(({ kind, versions }) => [kind, versions.length])).toEqual([
      ['privacy-notice', 0],
      ['recording', 0],
      ['photograph', 0],
      ['publication', 0],
      ['ethics-statement', 0],
      ['authors-statement', 0],
      ['mentoring-agreement', 0],
    ]);
    expect(await server.visitor.get('notices')).toEqual([]);
    await organiser.post('suggested-notices');
    expect(await histories()).toHaveLength(7);
  });

  it('are published once everything is said, with what the set-up knows filled in', async () => {
    const { id, revision } = await notice('Privacy notice');
    expect(await organiser.ask('POST', `notices/${id}/versions`, { body: { revision, asksAnew: true } })).toMatchObject(
      {
        status: 400,
        body: {
          code: 'open-gaps',
          errors: [
            { field: 'text', message: expect.stringMatching(/in the set-up, under “Privacy”.*\{controller\}/) },
            { field: 'text', message: expect.stringMatching(/in the set-up, under “Privacy”.*\{retention\}/) },
          ],
        },
      },
    );
    const { version } = await organiser.get<{ version: number }>('set-up');
    await organiser.ask('PUT', 'set-up/privacy', {
      headers: { 'If-Match': `"${version}"` },
      body: {
        ...{ controllerName: 'Example University', controllerContact: 'dpo@example.org' },
        retention: [
          { kind: 'needs', months: 0 },
          { kind: 'reviews', months: 12 },
        ],
      },
    });
    await organiser.post(`notices/${id}/versions`, { revision, asksAnew: true });
    const [current] = await server.visitor.get<Schemas['NoticeDto'][]>('notices');
    expect(current?.version).toMatchObject({ number: 1, text: expect.not.stringContaining('{') });
    expect(current?.version.text).toContain('Example University (dpo@example.org) is responsible');
    expect(current?.version.text).toContain('reviews and scores: 12 months after the last day of the conference. Then');
  });

  it('ask again after a new version, not after a correction, and keep what was said', async () => {
    const first = await publish('Photographs', 'We take photographs.');
    await author.post('/api/v1/me/consents', { versionId: first.versionId });
    await author.post('/api/v1/me/consents', { versionId: first.versionId });
    expect(await standing(author, 'Photographs')).toBe('agreed');
    expect(await publish('Photographs', 'We take some photographs.', false)).toMatchObject({ toAskAnew: 0 });
    expect(await standing(author, 'Photographs')).toBe('agreed');
    const third = await publish('Photographs', 'We sell photographs.');
    expect(third).toMatchObject({ number: 3, toAskAnew: 1 });
    expect(await standing(author, 'Photographs')).toBe('to be asked again');
    expect(await author.ask('POST', '/api/v1/me/consents', { body: { versionId: first.versionId } })).toMatchObject({
      status: 409,
      body: { code: 'notice-changed' },
    });
    await author.post('/api/v1/me/consents', { versionId: third.versionId });
    const [one] = (await mine(author)).filter(({ version }) => version.title === 'Photographs');
    expect(one).toMatchObject({
      standing: 'agreed',
      said: [
        { number: 1, withdrawnAt: expect.any(String) },
        { number: 3, withdrawnAt: null },
      ],
    });
    expect(await notice('Photographs')).toMatchObject({ agreed: 1, toAskAnew: 0, withdrawn: 0 });
  });

  it('are withdrawn at any time, also by who has left, and say what follows', async () => {
    const { versionId } = await publish('Recording of talks', 'We record.');
    const leaver = await server.person('Lea Leaver', ['author']);
    await leaver.post('/api/v1/me/consents', { versionId });
    await server.rows('DELETE FROM membership WHERE person_id = $1', [leaver.id]);
    const gone = await server.signIn(leaver.id);
    expect(await gone.post('/api/v1/me/consents/withdrawal', { versionId })).toEqual({
      follows: expect.stringContaining('not recorded'),
    });
    expect(await standing(gone, 'Recording of talks')).toBe('withdrawn');
    expect(await gone.ask('POST', '/api/v1/me/consents', { body: { versionId } })).toMatchObject({ status: 404 });
    expect(await gone.ask('POST', '/api/v1/me/consents/withdrawal', { body: { versionId } })).toMatchObject({
      status: 404,
    });
    const { id } = await notice('Recording of talks');
    const people = await organiser.get<Schemas['ConsenterDto'][]>(`notices/${id}/consents`);
    expect(people.map(({ name, standing: stands }) => [name, stands])).toEqual([
      ['Ana Author', 'open'],
      ['Lea Leaver', 'withdrawn'],
      ['Odile Organiser', 'open'],
    ]);
  });

  it('refuse words that somebody else has changed meanwhile, a second notice of a kind, and asking in the wrong place', async () => {
    const { id, revision } = await notice('Mentoring agreement');
    const words = { title: 'Mentoring agreement', asks: true, text: 'Be kind.', revision };
    await organiser.put(`notices/${id}`, words);
    expect(await organiser.ask('PUT', `notices/${id}`, { body: words })).toMatchObject({
      status: 409,
      body: { code: 'draft-changed' },
    });
    expect(
      await organiser.ask('POST', 'notices', { body: { ...words, kind: 'recording', revision: undefined } }),
    ).toMatchObject({ status: 409, body: { code: 'notice-exists' } });
    const [privacy] = await server.visitor.get<Schemas['NoticeDto'][]>('notices');
    expect(await author.ask('POST', '/api/v1/me/consents', { body: { versionId: privacy?.version.id } })).toMatchObject(
      { status: 409, body: { code: 'nothing-to-agree-to' } },
    );
  });

  it('never change once published, not even behind the server’s back', async () => {
    await expect(server.rows(`UPDATE notice_version SET text = 'other words'`)).rejects.toThrow('never changed');
  });
});
