import { ConferenceServer } from '../builders/conference-server';
import { FormBrowser } from '../builders/form-browser';
import { MailServer } from '../builders/mail-server';
import { linkInMail } from '../builders/mailed-links';
import { colloquy } from '../builders/running-server';

interface Me {
  readonly personId: string | null;
  readonly name: string | null;
}

describe('signing in without a password', () => {
  let mails: MailServer;
  let server: ConferenceServer;
  let people = 0;

  beforeAll(async () => {
    mails = await MailServer.start();
    server = await ConferenceServer.start(mails.environment);
  });
  afterAll(async () => {
    await server.stop();
    await mails.stop();
  });

  /** A new browser, on a machine of its own behind a proxy of ours. */
  function browser(machine?: string): FormBrowser {
    people += 1;
    return new FormBrowser(server.url, { 'x-forwarded-for': machine ?? `10.0.0.${people}` });
  }

  /** Somebody new with an address. */
  async function somebody(roles: readonly string[] = ['author']) {
    people += 1;
    const { id } = await server.person(`Person ${people}`, roles);
    const address = `person.${people}@example.org`;
    await server.rows('INSERT INTO person_address (address, person_id) VALUES ($1, $2)', [address, id]);
    return { id, address, name: `Person ${people}` };
  }

  const ask = (here: FormBrowser, address: string, next = '/app/') => here.send('/sign-in', { address, next });

  /** Asks for a link, and takes it out of the mail. @returns its path */
  async function newLink(address: string, { here = browser(), next = '/app/' } = {}): Promise<string> {
    const before = mails.to(address).length;
    await ask(here, address, next);
    return linkInMail(mails, address, before);
  }

  const tokenOf = (link: string) => new URL(link, server.url).searchParams.get('token') ?? '';

  async function signedIn({ address }: { address: string }, here = browser()): Promise<FormBrowser> {
    const { status } = await here.send('/sign-in/link', { token: tokenOf(await newLink(address)) });
    expect(status).toBe(303);
    return here;
  }

  const me = async (here: FormBrowser): Promise<Me> => JSON.parse((await here.open('/api/v1/me')).text);

  describe('by a link', () => {
    it('lets somebody in who asks, opens the mail, and presses the button, and leads them where they were going', async () => {
      const person = await somebody();
      const here = browser();
      await ask(here, ` ${person.address.toUpperCase()} `, '/app/student-research/submissions');
      const link = await linkInMail(mails, person.address, 0);
      const page = await here.open(link);
      expect(page.text).toContain(`Sign in as ${person.name}`);
      const entered = await here.send('/sign-in/link', { token: tokenOf(link) });
      expect(entered.location).toBe(`${server.url}/app/student-research/submissions`);
      expect(await me(here)).toEqual({ ...(await me(here)), personId: person.id, name: person.name });
      const [row] = await server.rows('SELECT verified_at FROM person_address WHERE address = $1', [person.address]);
      expect(row?.verified_at).toBeInstanceOf(Date);
    });

    it('is left as it was when a program that checks mail opens it first', async () => {
      const person = await somebody();
      const link = await newLink(person.address);
      const stored = () => server.rows('SELECT * FROM sign_in_link WHERE person_id = $1', [person.id]);
      const before = await stored();
      for (let time = 0; time < 3; time += 1) expect((await browser().open(link)).status).toBe(200);
      expect((await browser().ask('HEAD', link)).status).toBe(200);
      expect(await stored()).toEqual(before);
      expect((await browser().send('/sign-in/link', { token: tokenOf(link) })).status).toBe(303);
    });

    it('works once, also when two browsers press the button at the same moment', async () => {
      const person = await somebody();
      const token = tokenOf(await newLink(person.address));
      const both = await Promise.all([browser(), browser()].map((here) => here.send('/sign-in/link', { token })));
      expect(both.map(({ status }) => status).sort()).toEqual([303, 404]);
      const page = await browser().open(`/sign-in/link?token=${token}`);
      expect(page.text).toContain('has been used already');
      expect(page.text).toContain('href="/sign-in"');
    });

    it('makes the other links useless that were on their way', async () => {
      const person = await somebody();
      const earlier = await newLink(person.address);
      await signedIn(person);
      expect((await browser().open(earlier)).text).toContain('has been used already');
    });

    it('is too old after ten minutes by the clock of the database', async () => {
      const person = await somebody();
      const link = await newLink(person.address);
      const [row] = await server.rows<{ minutes: number }>(
        `SELECT extract(epoch FROM expires_at - created_at)::int / 60 AS minutes FROM sign_in_link WHERE person_id = $1`,
        [person.id],
      );
      expect(row?.minutes).toBe(10);
      await server.rows(`UPDATE sign_in_link SET expires_at = now() WHERE person_id = $1`, [person.id]);
      const here = browser();
      expect((await here.open(link)).text).toContain('too old');
      expect(await here.send('/sign-in/link', { token: tokenOf(link) })).toMatchObject({ status: 404 });
      expect((await me(here)).personId).toBeNull();
    });

    it.each([
      ['nothing', ''],
      ['half a link', 'abc'],
      ['a link of another server', 'A'.repeat(43)],
      ['a link with something behind it', `${'A'.repeat(43)}.`],
      ['SQL', `' OR 1=1 --`],
    ])('is refused in one sentence, with the way to a new one, when it is %s', async (_, token) => {
      const page = await browser().open(`/sign-in/link?token=${encodeURIComponent(token)}`);
      expect(page).toMatchObject({ status: 404, text: expect.stringContaining('not whole') });
      expect(page.text).toContain('href="/sign-in"');
      expect(await browser().send('/sign-in/link', { token })).toMatchObject({ status: 404 });
    });

    it('is refused when the address no longer belongs to whom it was sent', async () => {
      const person = await somebody();
      const link = await newLink(person.address);
      await server.rows('DELETE FROM person_address WHERE address = $1', [person.address]);
      expect((await browser().send('/sign-in/link', { token: tokenOf(link) })).status).toBe(404);
    });

    it('leads to our own pages only, whatever the form says', async () => {
      const person = await somebody();
      const here = browser();
      const link = await newLink(person.address, { here, next: '//evil.example/app' });
      const entered = await here.send('/sign-in/link', { token: tokenOf(link) });
      expect(entered.location).toBe(`${server.url}/app/`);
      expect((await here.open('/sign-in?next=//evil.example')).text).not.toContain('evil');
    });

    it('is stored as a hash, and so is the session', async () => {
      const person = await somebody();
      const here = browser();
      const token = tokenOf(await newLink(person.address, { here }));
      await here.send('/sign-in/link', { token });
      const stored = JSON.stringify([
        await server.rows(`SELECT encode(token_hash, 'escape') FROM sign_in_link`),
        await server.rows(`SELECT encode(token_hash, 'escape') FROM sign_in_session`),
      ]);
      expect(token).toMatch(/^[\w-]{43}$/);
      expect(here.cookie('colloquy_session')).toMatch(/^[\w-]{43}$/);
      expect(stored).not.toContain(token);
      expect(stored).not.toContain(here.cookie('colloquy_session'));
    });
  });

  describe('asking for a link', () => {
    const request = (address: string, machine?: string) =>
      browser(machine).ask(
        'POST',
        '/api/v1/sign-in/links',
        { 'content-type': 'application/json' },
        JSON.stringify({ address }),
      );

    it('answers known and unknown addresses alike, and writes to nobody who is unknown', async () => {
      const person = await somebody();
      const [{ mails: before } = { mails: -1 }] = await server.rows<{ mails: number }>(
        'SELECT count(*)::int AS mails FROM mail_message',
      );
      const [known, unknown] = [await request(person.address), await request('nobody@example.org')];
      expect(known.status).toBe(202);
      expect([unknown.status, unknown.text]).toEqual([known.status, known.text]);
      const names = (headers: Headers) => [...headers.keys()].filter((name) => name !== 'date').sort();
      expect(names(unknown.headers)).toEqual(names(known.headers));
      const [{ mails } = { mails: -1 }] = await server.rows<{ mails: number }>(
        'SELECT count(*)::int AS mails FROM mail_message',
      );
      expect(mails).toBe(before + 1);
      const pages = [await ask(browser(), person.address), await ask(browser(), 'nobody@example.org')];
      expect(pages[0]?.text).toBe(pages[1]?.text);
    });

    it('says beside the field what is wrong with an address, and keeps what was typed', async () => {
      const page = await ask(browser(), 'ada@example');
      expect(page).toMatchObject({ status: 400, text: expect.stringContaining('not an e-mail address') });
      expect(page.text).toContain('value="ada@example"');
      expect(JSON.parse((await request('ada@example')).text)).toMatchObject({
        code: 'invalid-address',
        errors: [{ field: 'address' }],
      });
    });

    it('is refused for an address that is asked for too often, known or not, from wherever', async () => {
      const person = await somebody();
      for (const address of [person.address, 'stranger@example.org']) {
        const answers = await Promise.all(Array.from({ length: 8 }, () => request(address)));
        expect(answers.map(({ status }) => status).sort()).toEqual([202, 202, 202, 202, 202, 429, 429, 429]);
        const refused = answers.find(({ status }) => status === 429);
        expect(JSON.parse(refused?.text ?? '')).toMatchObject({ status: 429, code: 'too-many-requests' });
        const wait = Number(refused?.headers.get('retry-after'));
        expect(wait).toBeGreaterThan(800);
        expect(wait).toBeLessThanOrEqual(900);
      }
      expect((await ask(browser(), person.address)).status).toBe(429);
      await server.rows(`UPDATE sign_in_attempt SET at = at - interval '15 minutes'`);
      expect((await request(person.address)).status).toBe(202);
    });

    it('is refused for a machine that asks for very many', async () => {
      await server.rows(`UPDATE sign_in_attempt SET at = at - interval '15 minutes'`);
      const machine = '192.0.2.7';
      const asked = Array.from({ length: 104 }, (_, number) => request(`student.${number}@example.org`, machine));
      const statuses = (await Promise.all(asked)).map(({ status }) => status);
      expect(statuses.filter((status) => status === 202)).toHaveLength(100);
      expect(statuses.filter((status) => status === 429)).toHaveLength(4);
      expect((await request('student.200@example.org', '192.0.2.8')).status).toBe(202);
    });
  });

  describe('a session', () => {
    it('has a new token at every sign-in, and the one before ends', async () => {
      const person = await somebody();
      const here = await signedIn(person);
      const first = here.cookie('colloquy_session') ?? '';
      await signedIn(person, here);
      expect(here.cookie('colloquy_session')).not.toBe(first);
      const fixed = browser();
      fixed.setCookie('colloquy_session', first);
      expect((await me(fixed)).personId).toBeNull();
      expect((await me(here)).personId).toBe(person.id);
    });

    it('does not take over a token that somebody else has planted', async () => {
      const person = await somebody();
      const here = browser();
      const planted = 'B'.repeat(43);
      here.setCookie('colloquy_session', planted);
      await signedIn(person, here);
      expect(here.cookie('colloquy_session')).not.toBe(planted);
    });

    it('has a new token after a role was given or taken, and requests under way are answered', async () => {
      const person = await somebody(['author']);
      const here = await signedIn(person);
      const change = async (sql: string) => {
        const before = here.cookie('colloquy_session') ?? '';
        await server.rows(sql, [person.id]);
        expect((await me(here)).personId).toBe(person.id);
        expect(here.cookie('colloquy_session')).not.toBe(before);
        const late = browser();
        late.setCookie('colloquy_session', before);
        expect((await me(late)).personId).toBe(person.id);
        expect(late.cookie('colloquy_session')).toBe(before);
        await server.rows(`UPDATE sign_in_session SET expires_at = now() WHERE person_id = $1 AND replaced`, [
          person.id,
        ]);
        expect((await me(late)).personId).toBeNull();
      };
      await change(
        `INSERT INTO membership (conference_id, person_id, role) SELECT id, $1, 'organiser' FROM conference`,
      );
      await change(`DELETE FROM membership WHERE person_id = $1 AND role = 'organiser'`);
      expect((await me(here)).personId).toBe(person.id);
    });

    it('loses a role with the next request', async () => {
      const person = await somebody(['organiser']);
      const here = await signedIn(person);
      const tasks = '/api/v1/conferences/student-research/tasks';
      expect((await here.open(tasks)).status).toBe(200);
      await server.rows('DELETE FROM membership WHERE person_id = $1', [person.id]);
      expect((await here.open(tasks)).status).toBe(403);
    });

    it('lasts while it is used, and thirty days at most', async () => {
      const person = await somebody();
      const here = await signedIn(person);
      const shift = (set: string) => server.rows(`UPDATE sign_in_session SET ${set} WHERE person_id = $1`, [person.id]);
      const daysLeft = async () => {
        const [row] = await server.rows<{ days: number }>(
          `SELECT round(extract(epoch FROM expires_at - now()) / 86400)::int AS days FROM sign_in_session WHERE person_id = $1 AND rights IS NOT NULL`,
          [person.id],
        );
        return row?.days;
      };
      await shift(`seen_at = now() - interval '1 day', expires_at = now() + interval '2 days'`);
      await me(here);
      expect(await daysLeft()).toBe(3);
      await shift(`created_at = now() - interval '29 days', seen_at = now() - interval '1 day'`);
      await me(here);
      expect(await daysLeft()).toBe(1);
      await shift(`created_at = now() - interval '30 days', expires_at = now() + interval '1 day'`);
      expect((await me(here)).personId).toBeNull();
    });

    it('is listed to its owner, and ends everywhere at once, with the links that are on their way', async () => {
      const person = await somebody();
      const [here, there] = [await signedIn(person), await signedIn(person)];
      const waiting = await newLink(person.address);
      const list = JSON.parse((await here.open('/api/v1/me/sessions')).text) as { current: boolean; means: string }[];
      const fromLinks = list.filter(({ means }) => means === 'link');
      expect(fromLinks.map(({ current }) => current).sort()).toEqual([false, false, true]);
      expect((await here.ask('POST', '/api/v1/me/sign-out-everywhere')).status).toBe(204);
      expect([(await me(here)).personId, (await me(there)).personId]).toEqual([null, null]);
      expect((await browser().open(waiting)).status).toBe(404);
    });

    it('ends alone where its owner says so, and never by somebody else', async () => {
      const person = await somebody();
      const [here, there, stranger] = [
        await signedIn(person),
        await signedIn(person),
        await signedIn(await somebody()),
      ];
      const list = JSON.parse((await here.open('/api/v1/me/sessions')).text) as { id: string; current: boolean }[];
      const body = JSON.stringify({ sessionId: list.find(({ current }) => !current)?.id });
      const end = ['POST', '/api/v1/me/sessions/end', { 'content-type': 'application/json' }, body] as const;
      expect((await stranger.ask(...end)).status).toBe(404);
      expect((await me(there)).personId).toBe(person.id);
      expect((await here.ask(...end)).status).toBe(204);
      expect([(await me(here)).personId, (await me(there)).personId]).toEqual([person.id, null]);
    });

    it('is not ended or begun by a page of another site', async () => {
      const person = await somebody();
      const here = await signedIn(person);
      const token = tokenOf(await newLink(person.address));
      for (const path of ['/sign-in/link', '/sign-in/out', '/sign-in']) {
        const foreign = await here.send(path, { token }, { origin: 'https://elsewhere.example' });
        expect(foreign.status).toBe(403);
      }
      expect((await me(here)).personId).toBe(person.id);
      await here.send('/sign-in/out', {});
      expect((await me(here)).personId).toBeNull();
    });

    it('is kept by no cache and given to no script', async () => {
      const person = await somebody();
      const here = browser();
      const entered = await here.send('/sign-in/link', { token: tokenOf(await newLink(person.address)) });
      expect(entered.headers.getSetCookie().join()).toMatch(/HttpOnly; SameSite=Lax/);
      expect((await here.open('/api/v1/me')).headers.get('cache-control')).toBe('no-store');
    });
  });

  describe('the first organiser of a conference', () => {
    it('is let in by a command, where no mail works yet', async () => {
      const command = ['sign-in-link', 'Odile@Example.org', '--organiser-of', 'student-research'];
      const environment = { DATABASE_URL: server.databaseUrl, COLLOQUY_URL: server.url };
      const nobody = await colloquy(command, environment);
      expect(nobody).toMatchObject({
        code: 1,
        output: expect.stringContaining('Nobody is known by odile@example.org'),
      });
      const { code, output } = await colloquy([...command, '--name', 'Odile Organiser'], environment);
      expect(code).toBe(0);
      const here = browser();
      const link = output.trim();
      expect(link.startsWith(`${server.url}/sign-in/link?token=`)).toBe(true);
      await here.send('/sign-in/link', { token: tokenOf(link) });
      expect(await me(here)).toMatchObject({
        name: 'Odile Organiser',
        memberships: [{ conference: 'student-research', role: 'organiser' }],
      });
    });
  });
});

describe('the demo', () => {
  it('lets anybody look around, until one conference is real', async () => {
    const server = await ConferenceServer.start();
    try {
      await server.rows('UPDATE conference SET demo = true');
      const { id } = await server.person('Dana Demo', ['organiser']);
      const pick = () => server.visitor.ask('POST', '/api/v1/demo/sign-in', { body: { personId: id } });
      expect(await pick()).toMatchObject({ status: 204 });
      expect((await server.visitor.ask('GET', '/sign-in')).text).toContain('look around');
      await server.add({ slug: 'a-real-conference' });
      expect(await pick()).toMatchObject({ status: 404, body: { code: 'not-a-demo-person' } });
      expect(await server.visitor.get('/api/v1/demo/people')).toEqual([]);
      expect((await server.visitor.ask('GET', '/sign-in')).text).not.toContain('look around');
    } finally {
      await server.stop();
    }
  });
});
