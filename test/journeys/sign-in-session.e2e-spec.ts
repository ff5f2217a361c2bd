import { FrontDoor } from '../builders/front-door';

describe('a session', () => {
  let door: FrontDoor;

  beforeAll(async () => {
    door = await FrontDoor.open();
  });
  afterAll(() => door.close());

  it('has a new token at every sign-in, and the one before ends', async () => {
    const person = await door.somebody();
    const here = await door.signedIn(person);
    const first = here.cookie('colloquy_session') ?? '';
    await door.signedIn(person, here);
    expect(here.cookie('colloquy_session')).not.toBe(first);
    const fixed = door.browser();
    fixed.setCookie('colloquy_session', first);
    expect((await door.me(fixed)).personId).toBeNull();
    expect((await door.me(here)).personId).toBe(person.id);
  });

  it('does not take over a token that somebody else has planted', async () => {
    const person = await door.somebody();
    const here = door.browser();
    const planted = 'B'.repeat(43);
    here.setCookie('colloquy_session', planted);
    await door.signedIn(person, here);
    expect(here.cookie('colloquy_session')).not.toBe(planted);
  });

  it('has a new token after a role was given or taken, and requests under way are answered', async () => {
    const person = await door.somebody(['author']);
    const here = await door.signedIn(person);
    const change = async (sql: string) => {
      const before = here.cookie('colloquy_session') ?? '';
      await door.server.rows(sql, [person.id]);
      expect((await door.me(here)).personId).toBe(person.id);
      expect(here.cookie('colloquy_session')).not.toBe(before);
      const late = door.browser();
      late.setCookie('colloquy_session', before);
      expect((await door.me(late)).personId).toBe(person.id);
      expect(late.cookie('colloquy_session')).toBe(before);
      await door.server.rows(`UPDATE sign_in_session SET expires_at = now() WHERE person_id = $1 AND replaced`, [
        person.id,
      ]);
      expect((await door.me(late)).personId).toBeNull();
    };
    await change(`INSERT INTO membership (conference_id, person_id, role) SELECT id, $1, 'organiser' FROM conference`);
    await change(`DELETE FROM membership WHERE person_id = $1 AND role = 'organiser'`);
    expect((await door.me(here)).personId).toBe(person.id);
  });

  it('loses a role with the next request', async () => {
    const person = await door.somebody(['organiser']);
    const here = await door.signedIn(person);
    const tasks = '/api/v1/conferences/student-research/tasks';
    expect((await here.open(tasks)).status).toBe(200);
    await door.server.rows('DELETE FROM membership WHERE person_id = $1', [person.id]);
    expect((await here.open(tasks)).status).toBe(403);
  });

  it('lasts while it is used, and thirty days at most', async () => {
    const person = await door.somebody();
    const here = await door.signedIn(person);
    const shift = (set: string) =>
      door.server.rows(`UPDATE sign_in_session SET ${set} WHERE person_id = $1`, [person.id]);
    const daysLeft = async () => {
      const [row] = await door.server.rows<{ days: number }>(
        `SELECT round(extract(epoch FROM expires_at - now()) / 86400)::int AS days FROM sign_in_session WHERE person_id = $1 AND rights IS NOT NULL`,
        [person.id],
      );
      return row?.days;
    };
    await shift(`seen_at = now() - interval '1 day', expires_at = now() + interval '2 days'`);
    await door.me(here);
    expect(await daysLeft()).toBe(3);
    await shift(`created_at = now() - interval '29 days', seen_at = now() - interval '1 day'`);
    await door.me(here);
    expect(await daysLeft()).toBe(1);
    await shift(`created_at = now() - interval '30 days', expires_at = now() + interval '1 day'`);
    expect((await door.me(here)).personId).toBeNull();
  });

  it('is listed to its owner, and ends everywhere at once, with the links that are on their way', async () => {
    const person = await door.somebody();
    const [here, there] = [await door.signedIn(person), await door.signedIn(person)];
    const waiting = await door.newLink(person.address);
    const list = JSON.parse((await here.open('/api/v1/me/sessions')).text) as { current: boolean; means: string }[];
    const fromLinks = list.filter(({ means }) => means === 'link');
    expect(fromLinks.map(({ current }) => current).sort()).toEqual([false, false, true]);
    expect((await here.ask('POST', '/api/v1/me/sign-out-everywhere')).status).toBe(204);
    expect([(await door.me(here)).personId, (await door.me(there)).personId]).toEqual([null, null]);
    expect((await door.browser().open(waiting)).status).toBe(404);
  });

  it('ends alone where its owner says so, and never by somebody else', async () => {
    const person = await door.somebody();
    const [here, there, stranger] = [
      await door.signedIn(person),
      await door.signedIn(person),
      await door.signedIn(await door.somebody()),
    ];
    const list = JSON.parse((await here.open('/api/v1/me/sessions')).text) as { id: string; current: boolean }[];
    const body = JSON.stringify({ sessionId: list.find(({ current }) => !current)?.id });
    const end = ['POST', '/api/v1/me/sessions/end', { 'content-type': 'application/json' }, body] as const;
    expect((await stranger.ask(...end)).status).toBe(404);
    expect((await door.me(there)).personId).toBe(person.id);
    expect((await here.ask(...end)).status).toBe(204);
    expect([(await door.me(here)).personId, (await door.me(there)).personId]).toEqual([person.id, null]);
  });

  it('is not ended or begun by a page of another site', async () => {
    const person = await door.somebody();
    const here = await door.signedIn(person);
    const token = door.tokenOf(await door.newLink(person.address));
    for (const path of ['/sign-in/link', '/sign-in/out', '/sign-in']) {
      const foreign = await here.send(path, { token }, { origin: 'https://elsewhere.example' });
      expect(foreign.status).toBe(403);
    }
    expect((await door.me(here)).personId).toBe(person.id);
    await here.send('/sign-in/out', {});
    expect((await door.me(here)).personId).toBeNull();
  });

  it('is kept by no cache and given to no script', async () => {
    const person = await door.somebody();
    const here = door.browser();
    const entered = await here.send('/sign-in/link', { token: door.tokenOf(await door.newLink(person.address)) });
    expect(entered.headers.getSetCookie().join()).toMatch(/HttpOnly; SameSite=Lax/);
    expect((await here.open('/api/v1/me')).headers.get('cache-control')).toBe('no-store');
  });
});
