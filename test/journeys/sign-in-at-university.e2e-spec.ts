import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { ConferenceServer } from '../builders/conference-server';
import { FormBrowser } from '../builders/form-browser';
import { University } from '../builders/university';

const BEGIN = '/sign-in/university?next=/app/student-research/';

/** The university must know the server's address before there is a server. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

describe('signing in at one’s university', () => {
  let server: ConferenceServer;
  let university: University;
  let people = 0;

  beforeAll(async () => {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    university = await University.start(url);
    server = await ConferenceServer.start({ PORT: String(port), COLLOQUY_URL: url, ...university.environment });
  });
  afterAll(async () => {
    await server.stop();
    await university.stop();
  });

  const browser = () => new FormBrowser(server.url);

  /** Somebody new with an address here, and an account at the university. */
  async function somebody({ verified = true } = {}) {
    people += 1;
    const { id } = await server.person(`Person ${people}`, ['author']);
    const address = `person.${people}@example.ac.uk`;
    await server.rows('INSERT INTO person_address (address, person_id) VALUES ($1, $2)', [address, id]);
    const login = `login-${people}`;
    await university.knows(login, { email: address.toUpperCase(), email_verified: verified });
    return { id, address, login };
  }

  /** @returns the address with the university's answer */
  async function comeBack(here: FormBrowser, login: string): Promise<string> {
    const { location } = await here.open(BEGIN);
    return university.signIn(here, location ?? '', login);
  }

  async function personIn(here: FormBrowser): Promise<string | null> {
    return (JSON.parse((await here.open('/api/v1/me')).text) as { personId: string | null }).personId;
  }

  const identities = (personId: string) =>
    server.rows('SELECT issuer, subject FROM person_identity WHERE person_id = $1', [personId]);

  it('lets in whoever the university vouches for, and leads them where they were going', async () => {
    const person = await somebody();
    const here = browser();
    expect((await here.open('/sign-in?next=/app/student-research/')).text).toContain(
      'href="/sign-in/university?next=%2Fapp%2Fstudent-research%2F"',
    );
    const asked = new URL((await here.open(BEGIN)).location ?? '');
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({
      response_type: 'code',
      redirect_uri: `${server.url}/sign-in/university/callback`,
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    });
    const entered = await here.open(await university.signIn(here, asked.href, person.login));
    expect(entered.location).toBe(`${server.url}/app/student-research/`);
    expect(await personIn(here)).toBe(person.id);
    expect(await identities(person.id)).toEqual([{ issuer: university.issuer, subject: person.login }]);
  });

  it('knows somebody again by the university’s own name for them, whatever their address is by now', async () => {
    const person = await somebody();
    const first = browser();
    await first.open(await comeBack(first, person.login));
    await university.knows(person.login, { email: 'married@example.ac.uk', email_verified: false });
    const again = browser();
    await again.open(await comeBack(again, person.login));
    expect(await personIn(again)).toBe(person.id);
  });

  it('refuses an answer that comes a second time, in this browser and in another', async () => {
    const person = await somebody();
    const here = browser();
    await here.open(BEGIN);
    const answer = await comeBack(here, person.login);
    const journey = here.cookie('colloquy_journey') ?? '';
    const thief = browser();
    expect(await thief.open(answer)).toMatchObject({ status: 400, text: expect.stringContaining('this browser') });
    expect(await here.open(answer)).toMatchObject({ status: 303 });
    await here.send('/sign-in/out', {});
    expect(await here.open(answer)).toMatchObject({ status: 400, location: null });
    for (const replayer of [here, thief]) {
      replayer.setCookie('colloquy_journey', journey);
      expect(await replayer.open(answer)).toMatchObject({ status: 400, text: expect.stringContaining('used already') });
      expect(await personIn(replayer)).toBeNull();
    }
  });

  it('refuses an answer to a question that somebody else has asked', async () => {
    const [attacker, victim] = [await somebody(), await somebody()];
    const there = browser();
    const answer = await comeBack(there, attacker.login);
    const here = browser();
    await here.open(BEGIN);
    expect(await here.open(answer)).toMatchObject({ status: 400, location: null });
    expect(await personIn(here)).toBeNull();
    expect(await identities(victim.id)).toEqual([]);
  });

  it.each(['nonce', 'verifier', 'state'])('refuses an answer when the browser’s %s is another', async (part) => {
    const person = await somebody();
    const here = browser();
    const answer = await comeBack(here, person.login);
    const journey = JSON.parse(Buffer.from(here.cookie('colloquy_journey') ?? '', 'base64url').toString());
    const changed = JSON.stringify({ ...journey, [part]: 'x'.repeat(43) });
    here.setCookie('colloquy_journey', Buffer.from(changed).toString('base64url'));
    expect(await here.open(answer)).toMatchObject({ status: 400, location: null });
    expect(await personIn(here)).toBeNull();
  });

  it('never takes an address for which the university does not vouch', async () => {
    const person = await somebody({ verified: false });
    const here = browser();
    const page = await here.open(await comeBack(here, person.login));
    expect(page).toMatchObject({ status: 403, text: expect.stringContaining('does not vouch') });
    expect(await personIn(here)).toBeNull();
    expect(await identities(person.id)).toEqual([]);
  });

  it('lets in nobody who is not known here', async () => {
    await university.knows('stranger', { email: 'stranger@example.ac.uk', email_verified: true });
    const here = browser();
    const page = await here.open(await comeBack(here, 'stranger'));
    expect(page).toMatchObject({ status: 403, text: expect.stringContaining('Nobody is known here') });
    expect(page.text).not.toContain('stranger@');
  });

  it('does not give a person to the next owner of their address', async () => {
    const person = await somebody();
    const here = browser();
    await here.open(await comeBack(here, person.login));
    await university.knows('successor', { email: person.address, email_verified: true });
    const there = browser();
    const page = await there.open(await comeBack(there, 'successor'));
    expect(page).toMatchObject({ status: 403, text: expect.stringContaining('another account') });
    expect(await personIn(there)).toBeNull();
  });

  it('says so when somebody turns back at the university', async () => {
    const here = browser();
    const asked = new URL((await here.open(BEGIN)).location ?? '');
    const denied = new URL('/sign-in/university/callback', server.url);
    denied.search = String(
      new URLSearchParams({ error: 'access_denied', state: asked.searchParams.get('state') ?? '' }),
    );
    expect(await here.open(denied.href)).toMatchObject({
      status: 400,
      text: expect.stringContaining('did not let you in'),
    });
  });

  it('leads only to our own pages afterwards', async () => {
    const person = await somebody();
    const here = browser();
    const { location } = await here.open('/sign-in/university?next=//evil.example/');
    const entered = await here.open(await university.signIn(here, location ?? '', person.login));
    expect(entered.location).toBe(`${server.url}/app/`);
  });

  it('offers to sign out at the university too', async () => {
    const person = await somebody();
    const here = browser();
    await here.open(await comeBack(here, person.login));
    const page = await here.send('/sign-in/out', {});
    const [, out = ''] = /href="([^"]+session\/end[^"]+)"/.exec(page.text) ?? [];
    const end = await here.open(out.replaceAll('&amp;', '&'));
    expect(end.status).toBe(200);
    const [, secret = ''] = /name="xsrf" value="([^"]+)"/.exec(end.text) ?? [];
    const done = await here.send(`${university.issuer}/session/end/confirm`, { xsrf: secret, logout: 'yes' });
    expect(done.location).toBe(`${server.url}/sign-in`);
  });

  it('changes nothing that is stored by going there', async () => {
    const count = async () => {
      const [row] = await server.rows(
        'SELECT (SELECT count(*) FROM university_answer), (SELECT count(*) FROM audit_entry)',
      );
      return row;
    };
    const before = await count();
    await browser().open(BEGIN);
    expect(await count()).toEqual(before);
  });
});

describe('a university that cannot be reached', () => {
  it('does not keep the server from starting, or anybody from asking for a link', async () => {
    const nowhere = `http://127.0.0.1:${await freePort()}`;
    const environment = { OIDC_ISSUER: nowhere, OIDC_CLIENT_ID: 'colloquy', OIDC_CLIENT_SECRET: 'secret' };
    const server = await ConferenceServer.start(environment);
    try {
      const here = new FormBrowser(server.url);
      expect(await here.open('/sign-in/university')).toMatchObject({
        status: 503,
        text: expect.stringContaining('cannot be reached'),
      });
      expect((await here.send('/sign-in', { address: 'ada@example.org', next: '/app/' })).status).toBe(202);
    } finally {
      await server.stop();
    }
  });
});
