import { randomUUID } from 'node:crypto';
import { Caller } from '../builders/caller';
import { ConferenceServer } from '../builders/conference-server';
import { DraftWriter } from '../builders/draft-writer';
import { eventually } from '../builders/eventually';
import { FormBrowser } from '../builders/form-browser';
import { MailServer } from '../builders/mail-server';
import { linkInMail } from '../builders/mailed-links';

interface Standing {
  readonly authorKey: string;
  readonly standing: string;
  readonly mayBeAsked: boolean;
}

describe('co-authors', () => {
  let mails: MailServer;
  let server: ConferenceServer;
  let asked = 0;

  beforeAll(async () => {
    mails = await MailServer.start();
    server = await ConferenceServer.start(mails.environment);
  });
  afterAll(async () => {
    await server.stop();
    await mails.stop();
  });

  /** Ana writes, and has put somebody beside herself. */
  async function together() {
    const ana = await DraftWriter.begin(await server.person('Ana Ferreira', ['author']));
    await ana.write(server);
    const address = `ben-${++asked}@example.org`;
    const ben = randomUUID();
    const { content } = await ana.read();
    await ana.save(
      ['order', content.authors.map(({ id }) => id), [...content.authors.map(({ id }) => id), ben]],
      [`authors.${ben}.name`, null, 'Ben Okafor'],
      [`authors.${ben}.address`, null, address],
    );
    return { ana, ben, address };
  }

  const ask = (writer: DraftWriter, authorKey: string) => writer.ask('POST', 'ask-co-author', { authorKey });
  const standings = async (writer: DraftWriter): Promise<Record<string, string>> => {
    const { authors } = (await writer.read()) as unknown as { authors: Standing[] };
    return Object.fromEntries(authors.map(({ authorKey, standing }) => [authorKey, standing]));
  };
  const keyOf = (link: string): string => new URL(link, server.url).searchParams.get('key') ?? '';
  const answer = (browser: FormBrowser, link: string, yes: boolean) =>
    browser.send(link, { key: keyOf(link), answer: yes ? 'yes' : 'no' });
  const writerIn = (browser: FormBrowser, writer: DraftWriter): DraftWriter =>
    DraftWriter.of(
      new Caller(
        `${server.url}/api/v1/conferences/student-research/`,
        `colloquy_session=${browser.cookie('colloquy_session')}`,
      ),
      writer.id,
    );

  it('are asked by mail, say yes on a page that changes nothing when it is opened, and write from then on', async () => {
    const { ana, ben, address } = await together();
    expect((await ask(ana, ben)).status).toBe(204);
    expect((await standings(ana))[ben]).toBe('invited');
    expect(await ask(ana, ben)).toMatchObject({ status: 409, body: { code: 'asked-today' } });
    const link = await linkInMail(mails, address, 0);
    const browser = new FormBrowser(server.url);
    const page = await browser.open(link);
    expect(page.text).toContain('Bees and roads');
    expect(page.text).toContain('Ana Ferreira');
    expect((await standings(ana))[ben]).toBe('invited');
    const { status, location } = await answer(browser, link, true);
    expect([status, location]).toEqual([303, `${server.url}/app/c/student-research/write/${ana.id}`]);
    expect((await standings(ana))[ben]).toBe('confirmed');
    const own = writerIn(browser, ana);
    expect((await standings(own))[ben]).toBe('you');
    await own.save(['title', 'Bees and roads', 'Bees and railways']);
    // Whoever finds the link later gets no session by it.
    const finder = new FormBrowser(server.url);
    expect((await answer(finder, link, true)).status).toBe(200);
    expect(finder.cookie('colloquy_session')).toBeUndefined();
  });

  it('say no: those who write are told, and nothing is sent in with that name', async () => {
    const { ana, ben, address } = await together();
    await ask(ana, ben);
    const link = await linkInMail(mails, address, 0);
    const page = await answer(new FormBrowser(server.url), link, false);
    expect(page.text).toContain('You have said that this is not your work');
    expect((await standings(ana))[ben]).toBe('declined');
    const { status, body } = await ana.submit();
    expect(status).toBe(400);
    expect((body as { errors: unknown }).errors).toEqual([
      {
        field: `authors.${ben}.name`,
        message: expect.stringContaining('Ben Okafor has said that this is not their work'),
      },
    ]);
    const told = await server.rows<{ text: string }>(
      `SELECT text FROM mail_message WHERE kind = 'co-author-declined' AND person_id = $1`,
      [(ana.caller as Caller & { id: string }).id],
    );
    expect(told).toEqual([{ text: expect.stringContaining('Take them out of the authors') }]);
    // The same person under a new entry is the same person.
    const { content } = await ana.read();
    const again = randomUUID();
    const ids = content.authors.map(({ id }) => id);
    await ana.save(
      ['order', ids, [...ids.filter((id) => id !== ben), again]],
      [`authors.${again}.name`, null, 'B. Okafor'],
      [`authors.${again}.address`, null, address],
    );
    expect((await ana.submit()).status).toBe(400);
  });

  it('who were named and not asked are asked when it is sent in, which does not wait for them', async () => {
    const { ana, ben, address } = await together();
    expect((await ana.submit()).status).toBe(200);
    const link = await linkInMail(mails, address, 0);
    expect((await standings(ana))[ben]).toBe('invited');
    await answer(new FormBrowser(server.url), link, true);
    expect((await standings(ana))[ben]).toBe('confirmed');
  });

  it('learn nothing by their link once they are taken out, and are listed only with the next version', async () => {
    const { ana, ben, address } = await together();
    await ask(ana, ben);
    const link = await linkInMail(mails, address, 0);
    const { content } = await ana.read();
    const ids = content.authors.map(({ id }) => id);
    await ana.save(['order', ids, ids.filter((id) => id !== ben)]);
    const refused = await new FormBrowser(server.url).open(link);
    expect(refused.status).toBe(404);
    expect(refused.text).not.toContain('Bees and roads');
    expect((await ana.submit()).status).toBe(200);
    await ana.save(
      ['order', ids.filter((id) => id !== ben), ids],
      [`authors.${ben}.name`, null, 'Ben Okafor'],
      [`authors.${ben}.address`, null, address],
    );
    expect((await new FormBrowser(server.url).open(link)).status).toBe(404);

    await server.rows(`UPDATE author_invitation SET sent_at = now() - interval '2 days' WHERE address = $1`, [address]);
    await server.rows('DELETE FROM sign_in_attempt');
    expect((await ask(ana, ben)).status).toBe(204);
    await answer(new FormBrowser(server.url), await linkInMail(mails, address, 1), true);
    const organiser = await server.person('Olu Organiser', ['organiser']);
    const listed = async () =>
      (await organiser.get<{ authors: { name: string }[] }>(`submissions/${ana.id}`)).authors.map(({ name }) => name);
    expect(await listed()).toEqual(['Ana Ferreira']);
    expect((await ana.submit()).status).toBe(200);
    expect(await listed()).toEqual(['Ana Ferreira', 'Ben Okafor']);
  });

  it('are not signed in by a link where their account sees more than their own work, or somebody else sits there', async () => {
    const reviewer = await server.person('Rea Reviewer', ['reviewer']);
    const { ana, ben, address } = await together();
    await server.rows('INSERT INTO person_address (address, person_id) VALUES ($1, $2)', [address, reviewer.id]);
    await ask(ana, ben);
    const browser = new FormBrowser(server.url);
    const page = await answer(browser, await linkInMail(mails, address, 0), true);
    expect(page.text).toContain('sign in with');
    expect(browser.cookie('colloquy_session')).toBeUndefined();
    expect((await standings(ana))[ben]).toBe('confirmed');

    const other = await together();
    await ask(other.ana, other.ben);
    const shared = new FormBrowser(server.url);
    const session = (await server.person('Someone Else', ['author'])).cookieHeader.split('=')[1] ?? '';
    shared.setCookie('colloquy_session', session);
    expect((await answer(shared, await linkInMail(mails, other.address, 0), true)).text).toContain('sign out first');
    expect(shared.cookie('colloquy_session')).toBe(session);
  });

  it('leave by themselves, but for the last', async () => {
    const { ana, ben, address } = await together();
    await ask(ana, ben);
    const browser = new FormBrowser(server.url);
    await answer(browser, await linkInMail(mails, address, 0), true);
    expect((await writerIn(browser, ana).ask('POST', 'leave')).status).toBe(204);
    expect((await ana.read()).content.authors.map(({ name }) => name)).toEqual(['Ana Ferreira']);
    expect((await writerIn(browser, ana).ask('GET', 'draft')).status).toBe(404);
    expect(await ana.ask('POST', 'leave')).toMatchObject({ status: 409, body: { code: 'last-author' } });
    await eventually(async () => expect(await standings(ana)).not.toHaveProperty(ben));
  });

  it('are not asked without an address, and not any more when the question was taken back', async () => {
    const { ana, ben, address } = await together();
    await ana.save([`authors.${ben}.address`, address, '']);
    expect(await ask(ana, ben)).toMatchObject({
      status: 400,
      body: { errors: [{ field: `authors.${ben}.address` }] },
    });
    await ana.save([`authors.${ben}.address`, '', address]);
    await ask(ana, ben);
    const link = await linkInMail(mails, address, 0);
    expect((await ana.ask('POST', 'take-back-co-author', { authorKey: ben })).status).toBe(204);
    expect((await standings(ana))[ben]).toBe('not asked');
    expect((await new FormBrowser(server.url).open(link)).status).toBe(404);
  });
});
