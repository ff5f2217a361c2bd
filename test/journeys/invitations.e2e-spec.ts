import type { Schemas } from '@colloquy/api-client';
import { ConferenceServer, type Person } from '../builders/conference-server';
import { FormBrowser } from '../builders/form-browser';
import { MailServer } from '../builders/mail-server';
import { linkInMail } from '../builders/mailed-links';

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

type People = Schemas['PeoplePageDto'];
type Invitations = Schemas['InvitationPageDto'];

describe('coming into a conference by invitation', () => {
  let mails: MailServer;
  let server: ConferenceServer;
  let organiser: Person;

  beforeAll(async () => {
    mails = await MailServer.start();
    server = await ConferenceServer.start(mails.environment);
    organiser = await server.person('Odile Organiser', ['organiser']);
  });
  afterAll(async () => {
    await server.stop();
    await mails.stop();
  });
  beforeEach(() => server.rows('DELETE FROM sign_in_attempt'));

  const browser = () => new FormBrowser(server.url);

  /** A browser in which a person is signed in. */
  async function browserOf(person: Person): Promise<FormBrowser> {
    const own = browser();
    const [name = '', value = ''] = person.cookie?.split('=') ?? [];
    own.setCookie(name, value);
    return own;
  }

  async function link(changes: object = {}): Promise<{ id: string; path: string }> {
    const wanted = { role: 'reviewer', lastDay: inDays(7), uses: 2, note: 'Committee list', ...changes };
    const { id, address } = await organiser.post<{ id: string; address: string }>('invitation-links', wanted);
    return { id, path: new URL(address).pathname };
  }

  const links = () => organiser.get<Schemas['InvitationLinkDto'][]>('invitation-links');
  const found = async (search: string) =>
    (await organiser.get<People>(`people?search=${encodeURIComponent(search)}`)).items;

  /** The place in the mail to an address of the newest message. */
  const newest = (address: string, place: number) => linkInMail(mails, address, place);

  it('lets two of three in by a link for two, however close they come; opening it uses nothing up', async () => {
    const { id, path } = await link();
    const guests = await Promise.all(['Ann', 'Bob', 'Cat'].map((name) => server.person(name, [])));
    for (const guest of guests) {
      const page = await (await browserOf(guest)).open(path);
      expect(page).toMatchObject({ status: 200, text: expect.stringContaining('a reviewer') });
    }
    const answers = await Promise.all(guests.map(async (guest) => (await browserOf(guest)).send(path, {})));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 303, 404]);
    const refused = answers.find(({ status }) => status === 404);
    expect(refused?.text).toContain('This invitation is used up');
    expect(await links()).toMatchObject([{ id, state: 'used-up', uses: 2, usedBy: [{}, {}], note: 'Committee list' }]);
    expect((await organiser.get<People>('people?role=reviewer')).total).toBe(2);
    // Whoever came in may press the button again; whoever did not is told so at once.
    const again = await Promise.all(guests.map(async (guest) => (await browserOf(guest)).send(path, {})));
    expect(again.map(({ status }) => status)).toEqual(answers.map(({ status }) => status));
  });

  it('lets somebody in who was never here: name and address, a link by mail, back to accept', async () => {
    const { path } = await link({ role: 'author' });
    const guest = browser();
    expect(await guest.open(path)).toMatchObject({ status: 200, text: expect.stringContaining('Send me a link') });
    const refused = await guest.send(`${path}/sign-in`, { name: 'Nia New', address: 'nia@' });
    expect(refused).toMatchObject({ status: 400, text: expect.stringContaining('value="Nia New"') });
    expect(await guest.send(`${path}/sign-in`, { name: 'Nia New', address: 'nia@example.org' })).toMatchObject({
      status: 202,
    });
    const signIn = new URL(await newest('nia@example.org', 0), server.url);
    const token = signIn.searchParams.get('token') ?? '';
    const { location } = await guest.send('/sign-in/link', { token });
    expect(location).toBe(new URL(path, server.url).href);
    expect(await guest.open(path)).toMatchObject({ text: expect.stringContaining('Accept as Nia New') });
    expect(await guest.send(path, {})).toMatchObject({ location: `${server.url}/app/c/${server.slug}/` });
    const again = await guest.open(path);
    expect(again.text).toContain('already, Nia New: there is nothing to accept');
    expect(again.text).not.toContain('Accept as');
    expect(await found('nia@')).toMatchObject([{ name: 'Nia New', roles: [{ role: 'author' }], signedIn: true }]);
  });

  it('lets mentors sign up at the public address of the conference, by mail and without a password, until it is closed', async () => {
    const path = `/c/${server.slug}/mentor`;
    const guest = browser();
    expect((await guest.open(path)).text).toContain('Mentors cannot sign up here at the moment');
    expect(await organiser.ask('PUT', 'mentor-sign-up', { body: { lastDay: inDays(-2), uses: 1 } })).toMatchObject({
      body: { code: 'invalid-last-day', errors: [{ field: 'lastDay' }] },
    });
    await organiser.put('mentor-sign-up', { lastDay: inDays(7), uses: 1 });
    const signUp = () => organiser.get<Schemas['MentorSignUpDto']>('mentor-sign-up');
    expect(await signUp()).toMatchObject({
      address: expect.stringMatching(new RegExp(`${path}$`)),
      state: 'open',
      used: 0,
    });
    expect((await guest.open(path)).text).toContain('Signing up takes two minutes');
    expect(await guest.send(`${path}/sign-in`, { name: '', address: 'mo@example.org' })).toMatchObject({ status: 400 });
    const asked = await guest.send(`${path}/sign-in`, { name: 'Mo Mentor', address: 'mo@example.org' });
    expect(asked).toMatchObject({ status: 202 });
    const signIn = new URL(await newest('mo@example.org', 0), server.url);
    const { location } = await guest.send('/sign-in/link', { token: signIn.searchParams.get('token') ?? '' });
    expect(location).toBe(`${server.url}${path}`);
    expect((await guest.open(path)).text).toContain('Be a mentor as Mo Mentor');
    const describing = `${server.url}/app/c/${server.slug}/mentor-profile`;
    expect(await guest.send(path, {})).toMatchObject({ status: 303, location: describing });
    expect(await guest.open(path)).toMatchObject({ location: describing });
    expect(await found('mo@')).toMatchObject([{ name: 'Mo Mentor', roles: [{ role: 'mentor' }] }]);
    expect(await signUp()).toMatchObject({ state: 'used-up', uses: 1, used: 1 });
    await organiser.put('mentor-sign-up', { lastDay: inDays(7), uses: 5 });
    await organiser.post('mentor-sign-up/close');
    expect((await browser().open(path)).text).toContain('Mentors cannot sign up here at the moment');
  });

  it('refuses links that are over, withdrawn, mangled or from elsewhere, each in one sentence with what to do', async () => {
    const [over, withdrawn] = [await link(), await link()];
    await server.rows(`UPDATE invitation_link SET expires_at = now() - interval '1 second' WHERE id = $1`, [over.id]);
    await organiser.post(`invitation-links/${withdrawn.id}/withdraw`);
    const guest = browser();
    for (const [path, title] of [
      [over.path, 'This invitation is over'],
      [withdrawn.path, 'This invitation was taken back'],
      [over.path.slice(0, -3), 'We do not know this invitation'],
      [`/join/${'A'.repeat(43)}`, 'We do not know this invitation'],
      ['/invitations/nothing', 'We do not know this invitation'],
    ] as const) {
      expect(await guest.open(path)).toMatchObject({ status: 404, text: expect.stringContaining(title) });
      expect((await guest.open(path)).text).toContain('href="/sign-in?next=');
    }
    expect(
      await organiser.ask('POST', 'invitation-links', { body: { role: 'author', uses: 1, lastDay: inDays(-2) } }),
    ).toMatchObject({
      status: 400,
      body: { code: 'invalid-last-day', errors: [{ field: 'lastDay' }] },
    });
    expect(
      await organiser.ask('POST', 'invitation-links', { body: { role: 'organiser', uses: 11, lastDay: inDays(2) } }),
    ).toMatchObject({ status: 400, body: { errors: [{ field: 'uses' }] } });
  });

  it('invites by name: the mail’s own link signs in, and organisers never see its key', async () => {
    const people = [
      { name: 'Mia Mentor', address: 'Mia@Example.org', role: 'mentor' },
      { name: 'Dan Declines', address: 'dan@example.org', role: 'judge' },
    ];
    const lastDay = inDays(10);
    const invited = { people, lastDay, words: 'We liked your talk last year.' };
    expect(await organiser.post('invitations', invited)).toEqual({ outcomes: ['invited', 'invited'] });
    expect(await organiser.post('invitations', invited)).toEqual({ outcomes: ['waits-already', 'waits-already'] });
    const path = await newest('mia@example.org', 0);
    const key = new URL(path, server.url).searchParams.get('key') ?? '';
    expect(key).toHaveLength(43);
    const outbox = await organiser.ask('GET', 'outbox');
    expect(outbox.text).toContain(`/invitations/`);
    expect(outbox.text).not.toContain(key);
    expect(await server.rows('SELECT 1 FROM mail_message WHERE key = $1', [key])).toEqual([]);
    const mia = browser();
    expect(await mia.open(path)).toMatchObject({ status: 200, text: expect.stringContaining('We liked your talk') });
    expect(await found('mia@')).toEqual([]);
    const page = path.split('?')[0] ?? '';
    expect(await mia.send(page, { key, answer: 'accept' })).toMatchObject({ status: 303 });
    expect(await mia.open('/api/v1/me')).toMatchObject({ text: expect.stringContaining('Mia Mentor') });
    expect(await found('mia@')).toMatchObject([{ roles: [{ role: 'mentor', trackId: null }], signedIn: true }]);
    expect(await browser().open(path)).toMatchObject({ text: expect.stringContaining('You have accepted already') });

    const no = await newest('dan@example.org', 0);
    const dan = browser();
    const noKey = new URL(no, server.url).searchParams.get('key') ?? '';
    const declined = await dan.send(no.split('?')[0] ?? '', { key: noKey, answer: 'decline' });
    expect(declined).toMatchObject({ status: 200, text: expect.stringContaining('You have declined') });
    const { items, counts } = await organiser.get<Invitations>('invitations');
    expect(items.map(({ name, state }) => [name, state])).toEqual([
      ['Dan Declines', 'declined'],
      ['Mia Mentor', 'accepted'],
    ]);
    expect(counts).toHaveLength(2);
  });

  it('reminds with a new link, which makes the old one useless; takes back what was not accepted', async () => {
    const people = [{ name: 'Rex Reminded', address: 'rex@example.org', role: 'chair' }];
    await organiser.post('invitations', { people, lastDay: inDays(3) });
    const old = await newest('rex@example.org', 0);
    expect(await organiser.post('invitations/reminders')).toEqual({ reminded: 0 });
    await server.rows(
      `UPDATE invitation SET sent_at = now() - interval '3 days', expires_at = now() WHERE address = $1`,
      ['rex@example.org'],
    );
    expect(await organiser.post('invitations/reminders')).toEqual({ reminded: 0 });
    expect(await organiser.post('invitations/reminders', { lastDay: inDays(5) })).toEqual({ reminded: 1 });
    const fresh = await newest('rex@example.org', 1);
    expect(await browser().open(old)).toMatchObject({ status: 404, text: expect.stringContaining('a newer message') });
    expect(await browser().open(fresh)).toMatchObject({ status: 200 });
    const { items } = await organiser.get<Invitations>('invitations?state=waiting');
    expect(items).toMatchObject([{ name: 'Rex Reminded', sentTimes: 2 }]);
    await organiser.post(`invitations/${items[0]?.id}/withdraw`);
    expect(await browser().open(fresh)).toMatchObject({ text: expect.stringContaining('was taken back') });
    const shown = await organiser.ask('POST', `invitations/${items[0]?.id}/show`, { body: {} });
    expect(shown).toMatchObject({ status: 409, body: { code: 'not-a-demo' } });
  });

  it('is answered without the key only by the person who is invited', async () => {
    const [known, stranger] = [
      await server.person('Kim Known', ['attendee']),
      await server.person('Sam', ['attendee']),
    ];
    await server.rows('INSERT INTO person_address (address, person_id) VALUES ($1, $2)', ['kim@example.org', known.id]);
    const people = [{ name: 'K. Known', address: 'kim@example.org', role: 'reviewer' }];
    await organiser.post('invitations', { people, lastDay: inDays(3) });
    const [invitation] = (await organiser.get<Invitations>('invitations?state=waiting')).items;
    const path = `/invitations/${invitation?.id}`;
    expect(await browser().open(path)).toMatchObject({
      status: 303,
      location: expect.stringContaining('/sign-in?next='),
    });
    expect(await (await browserOf(stranger)).open(path)).toMatchObject({
      status: 404,
      text: expect.stringContaining('for somebody else'),
    });
    expect(await (await browserOf(known)).send(path, { answer: 'accept' })).toMatchObject({ status: 303 });
    expect(await found('kim@')).toMatchObject([
      { name: 'Kim Known', roles: [{ role: 'reviewer' }, { role: 'attendee' }] },
    ]);
  });
});
