import type { Schemas } from '@colloquy/api-client';
import { Caller } from '../builders/caller';
import { ConferenceServer, type Person } from '../builders/conference-server';
import { DraftWriter } from '../builders/draft-writer';
import { FormBrowser, workAt } from '../builders/form-browser';

describe('coming late', () => {
  let server: ConferenceServer;
  let organiser: Person;

  beforeAll(async () => {
    server = await ConferenceServer.start();
    organiser = await server.person('Odile Organiser', ['organiser']);
    await server.rows(
      `UPDATE phase SET starts_at = now() - interval '1 year', ends_at = now() - interval '1 day' WHERE name = 'submission'`,
    );
  });
  afterAll(() => server.stop());
  beforeEach(() => server.rows('DELETE FROM sign_in_attempt'));

  const until = { local: new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 16), which: 'later' };

  async function link(changes: object = {}): Promise<{ id: string; path: string }> {
    const wanted = { until, uses: 1, typeId: null, note: 'Was ill', ...changes };
    const { id, address } = await organiser.post<{ id: string; address: string }>('late-links', wanted);
    const { pathname, search } = new URL(address);
    return { id, path: `${pathname}${search}` };
  }

  const links = () => organiser.get<Schemas['LateLinkDto'][]>('late-links');
  const begunIn = (browser: FormBrowser, location: string | null) =>
    DraftWriter.of(
      new Caller(
        `${server.url}/api/v1/conferences/student-research/`,
        `colloquy_session=${browser.cookie('colloquy_session')}`,
      ),
      workAt(location),
    );
  const browserOf = (person: Person): FormBrowser => {
    const browser = new FormBrowser(server.url);
    browser.setCookie('colloquy_session', person.cookieHeader.split('=')[1] ?? '');
    return browser;
  };

  it('is possible by a link, once for each of its uses, and not without', async () => {
    expect((await new FormBrowser(server.url).open('/c/student-research/submit')).text).toContain('The call is closed');
    const { id, path } = await link();
    const browser = new FormBrowser(server.url);
    expect((await browser.open(path)).text).toContain('you may still send in an abstract');
    expect(await links()).toMatchObject([{ id, state: 'open', usedBy: [] }]);
    const { status, location } = await browser.send(path, {});
    expect(status).toBe(303);
    const ana = begunIn(browser, location);
    await ana.write(server);
    expect((await ana.submit()).status).toBe(200);
    expect(await links()).toMatchObject([{ id, state: 'used-up', usedBy: [{ id: ana.id }] }]);
    const refused = await new FormBrowser(server.url).open(path);
    expect([refused.status, refused.text.includes('As many works as this link was for')]).toEqual([404, true]);
  });

  it('lets one of fifty in who press the button at the same moment', async () => {
    const { id, path } = await link();
    const before = await server.rows('SELECT 1 FROM submission');
    const answers = await Promise.all(Array.from({ length: 50 }, () => new FormBrowser(server.url).send(path, {})));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 404)).toHaveLength(49);
    expect((await links()).find((one) => one.id === id)?.usedBy).toHaveLength(1);
    expect(await server.rows('SELECT 1 FROM submission')).toHaveLength(before.length + 1);
  });

  it('is possible for what somebody has begun in time, as often as they press', async () => {
    const ana = await DraftWriter.begin(await server.person('Ana Ferreira', ['author']));
    await ana.write(server);
    expect(await ana.submit()).toMatchObject({ status: 409, body: { code: 'deadline-passed' } });
    const { path } = await link();
    const browser = browserOf(ana.caller as Person);
    expect((await browser.open(path)).text).toContain('Bees and roads');
    for (const _ of [1, 2]) expect((await browser.send(path, { submission: ana.id })).status).toBe(303);
    expect((await ana.submit()).status).toBe(200);
    // Nobody uses a link for the work of others.
    const other = browserOf(await server.person('Ben Okafor', ['author']));
    expect((await other.send((await link()).path, { submission: ana.id })).status).toBe(404);
  });

  it('can be for one presentation type alone', async () => {
    const types = await server.rows<{ id: string; name: string }>(
      'SELECT id, name FROM presentation_type ORDER BY position',
    );
    const poster = types.at(-1);
    const { path } = await link({ typeId: poster?.id });
    const browser = new FormBrowser(server.url);
    const ana = begunIn(browser, (await browser.send(path, {})).location);
    const { content } = (await ana.read()) as unknown as { content: { typeId: string } };
    expect(content.typeId).toBe(poster?.id);
    await ana.write(server);
    await ana.save(['typeId', poster?.id, types[0]?.id]);
    expect((await ana.submit()).body).toMatchObject({ errors: [{ field: 'typeId' }] });
    await ana.save(['typeId', types[0]?.id, poster?.id]);
    expect((await ana.submit()).status).toBe(200);
  });

  it('ends when organisers end the link, or its time is over', async () => {
    const [ended, over] = [await link({ uses: 5 }), await link({ uses: 5 })];
    await organiser.post(`late-links/${ended.id}/end`);
    await server.rows(`UPDATE late_link SET until = now() - interval '1 second' WHERE id = $1`, [over.id]);
    for (const { path } of [ended, over]) {
      expect((await new FormBrowser(server.url).send(path, {})).status).toBe(404);
    }
    expect((await links()).slice(0, 2).map(({ state }) => state)).toEqual(['over', 'ended']);
    const wrong = await organiser.ask('POST', 'late-links', {
      body: { until: { local: '2020-01-01T12:00' }, uses: 1, typeId: null, note: '' },
    });
    expect(wrong).toMatchObject({ status: 400, body: { errors: [{ field: 'until' }] } });
  });
});
