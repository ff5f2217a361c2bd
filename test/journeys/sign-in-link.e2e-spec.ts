import { FrontDoor } from '../builders/front-door';
import { linkInMail } from '../builders/mailed-links';

describe('signing in by a link', () => {
  let door: FrontDoor;

  beforeAll(async () => {
    door = await FrontDoor.open();
  });
  afterAll(() => door.close());

  it('lets somebody in who asks, opens the mail, and presses the button, and leads them where they were going', async () => {
    const person = await door.somebody();
    const here = door.browser();
    await door.ask(here, ` ${person.address.toUpperCase()} `, '/app/student-research/submissions');
    const link = await linkInMail(door.mails, person.address, 0);
    const page = await here.open(link);
    expect(page.text).toContain(`Sign in as ${person.name}`);
    const entered = await here.send('/sign-in/link', { token: door.tokenOf(link) });
    expect(entered.location).toBe(`${door.server.url}/app/student-research/submissions`);
    expect(await door.me(here)).toEqual({ ...(await door.me(here)), personId: person.id, name: person.name });
    const [row] = await door.server.rows('SELECT verified_at FROM person_address WHERE address = $1', [person.address]);
    expect(row?.verified_at).toBeInstanceOf(Date);
  });

  it('is left as it was when a program that checks mail opens it first', async () => {
    const person = await door.somebody();
    const link = await door.newLink(person.address);
    const stored = () => door.server.rows('SELECT * FROM sign_in_link WHERE person_id = $1', [person.id]);
    const before = await stored();
    for (let time = 0; time < 3; time += 1) expect((await door.browser().open(link)).status).toBe(200);
    expect((await door.browser().ask('HEAD', link)).status).toBe(200);
    expect(await stored()).toEqual(before);
    expect((await door.browser().send('/sign-in/link', { token: door.tokenOf(link) })).status).toBe(303);
  });

  it('works once, also when two browsers press the button at the same moment', async () => {
    const person = await door.somebody();
    const token = door.tokenOf(await door.newLink(person.address));
    const both = await Promise.all(
      [door.browser(), door.browser()].map((here) => here.send('/sign-in/link', { token })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([303, 404]);
    const page = await door.browser().open(`/sign-in/link?token=${token}`);
    expect(page.text).toContain('has been used already');
    expect(page.text).toContain('href="/sign-in"');
  });

  it('makes the other links useless that were on their way', async () => {
    const person = await door.somebody();
    const earlier = await door.newLink(person.address);
    await door.signedIn(person);
    expect((await door.browser().open(earlier)).text).toContain('has been used already');
  });

  it('is too old after ten minutes by the clock of the database', async () => {
    const person = await door.somebody();
    const link = await door.newLink(person.address);
    const [row] = await door.server.rows<{ minutes: number }>(
      `SELECT extract(epoch FROM expires_at - created_at)::int / 60 AS minutes FROM sign_in_link WHERE person_id = $1`,
      [person.id],
    );
    expect(row?.minutes).toBe(10);
    await door.server.rows(`UPDATE sign_in_link SET expires_at = now() WHERE person_id = $1`, [person.id]);
    const here = door.browser();
    expect((await here.open(link)).text).toContain('too old');
    expect(await here.send('/sign-in/link', { token: door.tokenOf(link) })).toMatchObject({ status: 404 });
    expect((await door.me(here)).personId).toBeNull();
  });

  it.each([
    ['nothing', ''],
    ['half a link', 'abc'],
    ['a link of another server', 'A'.repeat(43)],
    ['a link with something behind it', `${'A'.repeat(43)}.`],
    ['SQL', `' OR 1=1 --`],
  ])('is refused in one sentence, with the way to a new one, when it is %s', async (_, token) => {
    const page = await door.browser().open(`/sign-in/link?token=${encodeURIComponent(token)}`);
    expect(page).toMatchObject({ status: 404, text: expect.stringContaining('not whole') });
    expect(page.text).toContain('href="/sign-in"');
    expect(await door.browser().send('/sign-in/link', { token })).toMatchObject({ status: 404 });
  });

  it('is refused when the address no longer belongs to whom it was sent', async () => {
    const person = await door.somebody();
    const link = await door.newLink(person.address);
    await door.server.rows('DELETE FROM person_address WHERE address = $1', [person.address]);
    expect((await door.browser().send('/sign-in/link', { token: door.tokenOf(link) })).status).toBe(404);
  });

  it('leads to our own pages only, whatever the form says', async () => {
    const person = await door.somebody();
    const here = door.browser();
    const link = await door.newLink(person.address, { here, next: '//evil.example/app' });
    const entered = await here.send('/sign-in/link', { token: door.tokenOf(link) });
    expect(entered.location).toBe(`${door.server.url}/app/`);
    expect((await here.open('/sign-in?next=//evil.example')).text).not.toContain('evil');
  });

  it('is stored as a hash, and so is the session', async () => {
    const person = await door.somebody();
    const here = door.browser();
    const token = door.tokenOf(await door.newLink(person.address, { here }));
    await here.send('/sign-in/link', { token });
    const stored = JSON.stringify([
      await door.server.rows(`SELECT encode(token_hash, 'escape') FROM sign_in_link`),
      await door.server.rows(`SELECT encode(token_hash, 'escape') FROM sign_in_session`),
    ]);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(here.cookie('colloquy_session')).toMatch(/^[\w-]{43}$/);
    expect(stored).not.toContain(token);
    expect(stored).not.toContain(here.cookie('colloquy_session'));
  });
});
