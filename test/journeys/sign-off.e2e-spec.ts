import { ConferenceServer } from '../builders/conference-server';
import { DraftWriter } from '../builders/draft-writer';
import { FormBrowser } from '../builders/form-browser';
import { MailServer } from '../builders/mail-server';
import { linkInMail } from '../builders/mailed-links';

interface SignOff {
  readonly state: string;
  readonly name: string;
  readonly version: number;
  readonly changedSince: boolean;
  readonly note: string;
}

describe('the supervisor’s word', () => {
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

  const rule = (signOff: string) =>
    server.rows(
      `INSERT INTO abstract_rules (conference_id, sign_off, sections, min_keywords, max_keywords, max_authors, grace_minutes, undo_hours)
       SELECT id, $1, '[]', 0, 5, 20, 5, 48 FROM conference WHERE slug = 'student-research'
       ON CONFLICT (conference_id) DO UPDATE SET sign_off = excluded.sign_off`,
      [signOff],
    );
  beforeEach(() => rule('required'));

  async function supervised() {
    const ana = await DraftWriter.begin(await server.person('Ana Ferreira', ['author']));
    await ana.write(server);
    const address = `vera-${++asked}@example.org`;
    await ana.save(['supervisor.name', '', 'Vera Lind'], ['supervisor.address', '', address]);
    return { ana, address };
  }

  const ask = (writer: DraftWriter) => writer.ask('POST', 'ask-supervisor');
  const standing = async (writer: DraftWriter) => ((await writer.read()) as unknown as { signOff: SignOff }).signOff;
  const answer = (link: string, fields: Record<string, string>) =>
    new FormBrowser(server.url).send(link, { key: new URL(link, server.url).searchParams.get('key') ?? '', ...fields });
  const faults = async (writer: DraftWriter) => ((await writer.submit()).body as { errors: unknown }).errors;

  it('is asked for with one link, given with one tap and without an account, and then the work can be submitted', async () => {
    const { ana, address } = await supervised();
    expect(await faults(ana)).toEqual([
      { field: 'supervisor.address', message: expect.stringContaining('has to say first') },
    ]);
    expect((await ask(ana)).status).toBe(204);
    expect(await faults(ana)).toEqual([{ field: 'supervisor.address', message: expect.stringContaining('Wait for') }]);
    expect(await ask(ana)).toMatchObject({ status: 409, body: { code: 'asked-today' } });
    const link = await linkInMail(mails, address, 0);
    const vera = await server.personAt(address);
    await server.rows(
      `INSERT INTO membership (conference_id, person_id, role) SELECT id, $1, 'supervisor' FROM conference WHERE slug = $2`,
      [vera.id, server.slug],
    );
    const steps = async () =>
      (await vera.get<{ steps: { what: string; button: { to: string } }[] }>('next-step')).steps;
    const [step] = await steps();
    expect(step?.what).toMatch(/^Say whether UG-\d+, “Bees and roads”, may be submitted\.$/);
    expect(link).toContain(step?.button.to);
    const page = await new FormBrowser(server.url).open(link);
    expect(page.text).toContain('Roads cut <em>meadows</em>.');
    expect(page.text).toContain('Ana Ferreira');
    expect(await standing(ana)).toMatchObject({ state: 'asked', name: 'Vera Lind', version: 1, changedSince: false });
    expect((await answer(link, { answer: 'yes', version: '1' })).text).toContain('Thank you');
    expect(await standing(ana)).toMatchObject({ state: 'signed', version: 1 });
    expect(await steps()).toEqual([]);
    await ana.save(['title', 'Bees and roads', 'Bees and railways']);
    expect(await standing(ana)).toMatchObject({ state: 'signed', version: 1, changedSince: true });
    expect((await ana.submit()).status).toBe(200);
    const log = await server.rows<{ name: string }>(
      `SELECT p.name FROM audit_entry e JOIN person p ON p.id = e.person_id WHERE e.act = 'sign-off' AND e.subject = $1`,
      [ana.id],
    );
    expect(log).toEqual([{ name: 'Vera Lind' }]);
  });

  it('can be “not yet”, with a note, and asked for again when it is done', async () => {
    const { ana, address } = await supervised();
    await ask(ana);
    const first = await linkInMail(mails, address, 0);
    await answer(first, { answer: 'no', note: 'Give the numbers, please.' });
    expect(await standing(ana)).toMatchObject({ state: 'not-yet', note: 'Give the numbers, please.' });
    expect(await faults(ana)).toEqual([{ field: 'supervisor.address', message: expect.stringContaining('not yet') }]);
    await ana.save(['title', 'Bees and roads', 'Bees and 12 roads']);
    expect((await ask(ana)).status).toBe(204);
    expect((await new FormBrowser(server.url).open(first)).status).toBe(404);
    const second = await linkInMail(mails, address, 1);
    expect((await new FormBrowser(server.url).open(second)).text).toContain('Bees and 12 roads');
    expect((await answer(second, { answer: 'yes', version: '1' })).status).toBe(400);
    expect((await answer(second, { answer: 'yes', version: '2' })).status).toBe(200);
    const told = await server.rows<{ subject: string; text: string }>(
      `SELECT subject, text FROM mail_message m JOIN submission s ON m.subject LIKE s.code || '%'
       WHERE s.id = $1 AND m.kind = 'sign-off-answered' ORDER BY m.written_at`,
      [ana.id],
    );
    expect(told.map(({ text }) => text)).toEqual([
      expect.stringContaining('Give the numbers, please.'),
      expect.stringContaining('may be submitted (version 2)'),
    ]);
  });

  it('can be given by somebody whom the supervisor names, but by no author', async () => {
    const { ana, address } = await supervised();
    const { content } = await ana.read();
    await ana.save([`authors.${content.authors[0]?.id}.address`, '', 'ana@example.org']);
    await ask(ana);
    const link = await linkInMail(mails, address, 0);
    const refused = await answer(link, { answer: 'delegate', name: 'Ana', address: 'Ana@example.org' });
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('This is an author’s own address');
    const delegate = `udo-${asked}@example.org`;
    expect((await answer(link, { answer: 'delegate', name: 'Udo Weiss', address: delegate })).text).toContain(
      'Udo Weiss',
    );
    expect((await new FormBrowser(server.url).open(link)).status).toBe(404);
    await answer(await linkInMail(mails, delegate, 0), { answer: 'yes', version: '1' });
    expect(await standing(ana)).toMatchObject({ state: 'signed', name: 'Udo Weiss' });
    expect((await ana.submit()).status).toBe(200);
  });

  it('counts for the supervisor who gave it, and for no other', async () => {
    const { ana, address } = await supervised();
    await ask(ana);
    await answer(await linkInMail(mails, address, 0), { answer: 'yes', version: '1' });
    await ana.save(['supervisor.address', address, 'famous@example.org']);
    expect(await standing(ana)).toBeNull();
    expect((await ana.submit()).status).toBe(400);
  });

  it('is replaced by an organiser’s with a reason, and by nobody else’s', async () => {
    const { ana } = await supervised();
    await ask(ana);
    expect((await ana.ask('POST', 'override-sign-off', { reason: 'I am in a hurry' })).status).toBe(403);
    const organiser = DraftWriter.of(await server.person('Olu Organiser', ['organiser']), ana.id);
    expect(await organiser.ask('POST', 'override-sign-off', { reason: ' ' })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'reason' }] },
    });
    expect((await organiser.ask('POST', 'override-sign-off', { reason: 'She is on leave.' })).status).toBe(204);
    expect(await standing(ana)).toMatchObject({ state: 'overridden', note: 'She is on leave.' });
    expect((await ana.submit()).status).toBe(200);
  });

  it('is asked for at submitting where nobody has to wait for it', async () => {
    await rule('asked');
    const { ana, address } = await supervised();
    expect((await ana.submit()).status).toBe(200);
    await answer(await linkInMail(mails, address, 0), { answer: 'yes', version: '1' });
    expect(await standing(ana)).toMatchObject({ state: 'signed', version: 1 });
  });
});
