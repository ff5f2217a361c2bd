import type { Schemas } from '@colloquy/api-client';
import { abstractRows, presenterAddress } from '../builders/abstract-table';
import * as chain from '../builders/chain';
import { ConferenceServer, type Person } from '../builders/conference-server';
import { eventually } from '../builders/eventually';
import { MailServer } from '../builders/mail-server';
import { messageTo, reader, write } from '../builders/messages';

/** Seconds until a silent mail server is given up. */
const PATIENCE = { SMTP_TIMEOUT: '2' };
describe('mail over SMTP', () => {
  let mail: MailServer;
  let server: ConferenceServer;
  let organiser: Person;

  beforeAll(async () => {
    mail = await MailServer.start();
    server = await ConferenceServer.start({ ...mail.environment, ...PATIENCE });
    organiser = await server.person('Odile Organiser', ['organiser']);
  });
  afterAll(async () => {
    await server.stop();
    await mail.stop();
  });

  it('brings each presenter the decision on their own work, and nobody else’s', async () => {
    const works = await chain.importAbstracts(organiser, abstractRows(2));
    await chain.acceptAsWished(organiser, works);
    for (const [index, work] of works.entries()) {
      const [own, other] = [presenterAddress(index + 1), presenterAddress(2 - index)];
      // The decision, and whether they will present.
      const letters = await eventually(async () => {
        expect(mail.to(own)).toHaveLength(2);
        return mail.to(own);
      });
      for (const { recipients, raw } of letters) {
        expect(recipients).toEqual([own]);
        expect(raw).not.toContain(other);
        expect(raw).not.toContain(works[1 - index]?.code);
      }
      const letter = letters.find(({ headers }) => headers.get('subject')?.startsWith('The decision'));
      expect(Object.fromEntries(letter?.headers ?? [])).toEqual({
        from: 'Student Conference <conference@colloquy.example>',
        to: own,
        subject: `The decision on ${work.code}`,
        'message-id': expect.stringMatching(/^<[0-9a-f-]{36}@colloquy\.example>$/),
        'auto-submitted': 'auto-generated',
        date: expect.any(String),
        'mime-version': '1.0',
        'content-type': 'text/plain; charset=utf-8',
        'content-transfer-encoding': expect.stringMatching(/^(7bit|quoted-printable)$/),
      });
    }
  });

  it('waits when the server asks it to come back later', async () => {
    mail.treat('grey@example.org', 451);
    const grey = await reader(server, 'grey@example.org');
    await write(server, [grey]);
    const lastError = 'The mail server asked us to try later (451).';
    const waiting = await messageTo(organiser, grey, { state: 'queued', attempts: 1, lastError });
    expect(await messageTo(organiser, grey, { state: 'sent' })).toMatchObject({
      id: waiting.id,
      attempts: 2,
      lastError: null,
    });
    expect(mail.to('grey@example.org').map(({ headers }) => headers.get('message-id'))).toEqual([
      `<${waiting.id}@colloquy.example>`,
    ]);
  });

  it('tells organisers at once, without the address, that a message can never arrive; they may try again', async () => {
    mail.treat('unknown@example.org', 550);
    const unknown = await reader(server, 'unknown@example.org');
    await write(server, [unknown]);
    const failed = await messageTo(organiser, unknown, { state: 'failed' });
    expect(failed).toMatchObject({
      attempts: 1,
      nextTryAt: null,
      lastError: 'The mail server refused the message for good (550: there is no such mailbox).',
    });
    expect((await unknown.get<Schemas['MessagePageDto']>('/api/v1/me/messages')).items).toMatchObject([
      { mailed: false },
    ]);
    const queue = await server.rows(`SELECT 1 FROM graphile_worker.jobs WHERE key = 'mail-' || $1`, [failed.id]);
    expect(queue).toEqual([]);
    await organiser.post(`outbox/${failed.id}/retry`);
    await messageTo(organiser, unknown, { state: 'sent' });
    expect(await organiser.ask('POST', `outbox/${failed.id}/retry`)).toMatchObject({
      status: 409,
      body: { code: 'wrong-state' },
    });
  });

  it('sends again, under the same Message-ID, what was not confirmed', async () => {
    mail.treat('cut@example.org', 'drop');
    const cut = await reader(server, 'cut@example.org');
    await write(server, [cut]);
    const { id, attempts } = await messageTo(organiser, cut, { state: 'sent' });
    expect(attempts).toBe(2);
    const own = `<${id}@colloquy.example>`;
    expect(mail.to('cut@example.org').map(({ headers }) => headers.get('message-id'))).toEqual([own, own]);
  });

  it('is not held up by a server that falls silent over one message', async () => {
    mail.treat('silent@example.org', 'stall');
    const silent = await reader(server, 'silent@example.org');
    const quick = await reader(server, 'quick@example.org');
    await write(server, [silent, quick]);
    await messageTo(organiser, silent, { state: 'queued', lastError: 'The mail server did not answer in time.' });
    await messageTo(organiser, silent, { state: 'sent' });
    const order = mail.received.flatMap(({ recipients }) => recipients);
    expect(order.indexOf('quick@example.org')).toBeGreaterThan(-1);
    expect(order.indexOf('quick@example.org')).toBeLessThan(order.indexOf('silent@example.org'));
  });

  it('brings a secret to the address that asked for it, and forgets it then', async () => {
    const asker = await reader(server, 'usual@example.org');
    const secret = { conferenceId: null, text: 'The link is SECRET.', kind: 'sign-in-link' };
    const stored = async (state: string) => {
      const rows = await server.rows('SELECT state, text FROM mail_message WHERE person_id = $1', [asker.id]);
      expect(rows).toContainEqual({ state, text: '' });
    };
    await write(server, [asker], { ...secret, secret: { address: 'other@example.org', minutes: 10 } });
    await eventually(() => stored('sent'));
    expect(mail.to('other@example.org').map(({ raw }) => raw.includes('SECRET'))).toEqual([true]);
    await write(server, [asker], { ...secret, secret: { address: 'late@example.org', minutes: 0 } });
    await eventually(() => stored('failed'));
    expect(mail.attempts).not.toContain('late@example.org');
    expect(mail.attempts).not.toContain('usual@example.org');
    expect((await asker.get<Schemas['MessagePageDto']>('/api/v1/me/messages')).items).toEqual([]);
  });

  it('never leaves a demo conference, nor without an address', async () => {
    const nowhere = await server.person('Nowhere', ['attendee']);
    await write(server, [nowhere]);
    await messageTo(organiser, nowhere, { state: 'shown' });
    const demo = await reader(server, 'demo@example.org');
    await server.rows('UPDATE conference SET demo = true');
    await write(server, [demo]);
    await messageTo(organiser, demo, { state: 'shown' });
    await server.rows('UPDATE conference SET demo = false');
    expect(mail.attempts).not.toContain('demo@example.org');
  });

  it.each(['a@example.org, b@example.org', 'a@example.org\r\nrcpt to:<b@example.org>', 'a <b@example.org>'])(
    'is for one address only, not for “%s”',
    async (address) => {
      const several = await reader(server, address);
      const before = mail.attempts.length;
      await write(server, [several]);
      expect(await messageTo(organiser, several, { state: 'failed' })).toMatchObject({
        lastError: 'The address known of this person is not one.',
      });
      expect(mail.attempts).toHaveLength(before);
    },
  );

  it('takes no subject that begins another header', async () => {
    const victim = await reader(server);
    const subject = 'News\r\nBcc: everybody@example.org';
    await expect(write(server, [victim], { subject })).rejects.toMatchObject({ code: 'unfit-mail' });
    expect(await server.rows('SELECT 1 FROM mail_message WHERE person_id = $1', [victim.id])).toEqual([]);
  });

  it('goes out after the server was killed in the middle of a sending', async () => {
    mail.treat('killed@example.org', 'stall');
    const killed = await reader(server, 'killed@example.org');
    await write(server, [killed]);
    await eventually(async () => expect(mail.attempts).toContain('killed@example.org'));
    await server.killAndStartAgain({ ...mail.environment, ...PATIENCE });
    organiser = await server.signIn(organiser.id);
    const { id } = await messageTo(organiser, killed, { state: 'sent' });
    expect(mail.to('killed@example.org').map(({ headers }) => headers.get('message-id'))).toEqual([
      `<${id}@colloquy.example>`,
    ]);
  });

  it('outlives a mail server that is away', async () => {
    const { environment } = mail;
    await mail.stop();
    const patient = await reader(server, 'patient@example.org');
    await write(server, [patient]);
    const lastError = expect.stringContaining('connection to the mail server was refused');
    await messageTo(organiser, patient, { state: 'queued', lastError });
    mail = await MailServer.start(Number(new URL(environment.SMTP_URL).port));
    await messageTo(organiser, patient, { state: 'sent' });
    expect(mail.to('patient@example.org')).toHaveLength(1);
  });
});
