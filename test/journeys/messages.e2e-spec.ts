import type { Schemas } from '@colloquy/api-client';
import { ConferenceServer } from '../builders/conference-server';
import { eventually } from '../builders/eventually';
import { MailServer } from '../builders/mail-server';
import { messageTo, reader, write } from '../builders/messages';

type InboxPage = Schemas['MessagePageDto'];

describe('mail that still waits', () => {
  it('can be held, changed and released, and goes out after the server was killed before it began', async () => {
    const mail = await MailServer.start();
    const server = await ConferenceServer.start({ COLLOQUY_ROLE: 'web' });
    let organiser = await server.person('Odile Organiser', ['organiser']);
    const [held, free] = [await reader(server), await reader(server)];
    await write(server, [held, free]);
    const { id, text } = await messageTo(organiser, held, { state: 'queued' });

    expect(await organiser.ask('PATCH', `outbox/${id}`, { body: { text: 'Too early.' } })).toMatchObject({
      status: 409,
      body: { code: 'wrong-state' },
    });
    await organiser.post(`outbox/${id}/hold`);
    const refused = await organiser.ask('PATCH', `outbox/${id}`, { body: { subject: 'New\r\nBcc: all@example.org' } });
    expect(refused).toMatchObject({ status: 400, body: { code: 'unfit-mail', errors: [{ field: 'subject' }] } });
    expect(await organiser.ask('PATCH', `outbox/${id}`, { body: { subject: 'Neues – für dich' } })).toMatchObject({
      status: 204,
    });

    await server.killAndStartAgain({ ...mail.environment, SMTP_TIMEOUT: '2' });
    organiser = await server.signIn(organiser.id);
    await messageTo(organiser, free, { state: 'sent' });
    expect(await messageTo(organiser, held, { state: 'held' })).toMatchObject({ subject: 'Neues – für dich', text });
    const inbox = () => server.signIn(held.id).then((caller) => caller.get<InboxPage>('/api/v1/me/messages'));
    expect((await inbox()).items).toEqual([]);
    await organiser.post(`outbox/${id}/release`);
    await messageTo(organiser, held, { state: 'sent' });
    expect((await inbox()).items).toMatchObject([{ id, subject: 'Neues – für dich', mailed: true }]);
    expect(mail.received).toHaveLength(2);
    await server.stop();
    await mail.stop();
  });
});

describe('without a mail server', () => {
  it('people read their own messages in the app, page by page, newest first', async () => {
    const server = await ConferenceServer.start();
    const organiser = await server.person('Odile Organiser', ['organiser']);
    const [mine, theirs] = [await reader(server), await reader(server)];
    for (const subject of ['One', 'Two', 'Three']) await write(server, [mine], { subject });
    await write(server, [theirs], { subject: 'Not for you' });
    await eventually(async () => {
      const { items } = await organiser.get<Schemas['OutboxPageDto']>('outbox?state=shown');
      expect(items).toHaveLength(4);
    });
    expect((await organiser.get<Schemas['OutboxPageDto']>('outbox?state=sent')).items).toEqual([]);
    expect(await organiser.ask('GET', 'outbox?state=lost')).toMatchObject({ status: 400 });

    const first = await mine.get<InboxPage>('/api/v1/me/messages?limit=2');
    const second = await mine.get<InboxPage>(`/api/v1/me/messages?limit=2&after=${first.next}`);
    expect([...first.items, ...second.items].map(({ subject }) => subject)).toEqual(['Three', 'Two', 'One']);
    expect(second.next).toBeNull();
    expect(first.items[0]).toEqual({
      id: expect.any(String),
      conference: server.slug,
      conferenceTitle: 'Student Research Conference',
      kind: 'news',
      subject: 'Three',
      text: 'Hello.',
      writtenAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      readAt: null,
      mailed: false,
    });

    const unread = async () => (await mine.get<Schemas['ViewerDto']>('/api/v1/me')).unread;
    expect(await unread()).toBe(3);
    const body = { ids: first.items.map(({ id }) => id) };
    expect(await theirs.ask('POST', '/api/v1/me/messages/read', { body })).toMatchObject({ status: 204 });
    expect(await unread()).toBe(3);
    expect(await mine.ask('POST', '/api/v1/me/messages/read', { body })).toMatchObject({ status: 204 });
    expect(await unread()).toBe(1);
    await server.stop();
  });
});
