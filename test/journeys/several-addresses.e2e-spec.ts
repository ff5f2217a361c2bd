import type { Schemas } from '@colloquy/api-client';
import { tableHashes } from '@colloquy/platform/database';
import type { Answer, Caller } from '../builders/caller';
import type { ConferenceServer, Person } from '../builders/conference-server';
import { MailServer } from '../builders/mail-server';
import { linkInMail } from '../builders/mailed-links';
import { type UnderWay } from '../policies/under-way';
import { worldUnderWay } from '../policies/world-under-way';

const ADDRESSES = '/api/v1/me/addresses';

/** What changes when people sign in, are written to, and do things at all; everything else must come back. */
const TRACES = /^(account_merge|address_claim|audit_entry|mail_message|sign_in_\w+|job|worker_heartbeat)$/;

/** What somebody has to review; the moment of the question left out. */
async function queueOf(reviewer: Caller) {
  const { now: _now, ...queue } = await reviewer.get<Schemas['ReviewQueueDto']>('review-queue');
  return queue;
}

describe('one person with several addresses', () => {
  let mails: MailServer;
  let server: ConferenceServer;
  let world: UnderWay;
  let people = 0;

  beforeAll(async () => {
    mails = await MailServer.start();
    ({ server, world } = await worldUnderWay());
    await server.killAndStartAgain(mails.environment);
  });
  afterAll(async () => {
    await server.stop();
    await mails.stop();
  });
  beforeEach(() => server.rows('DELETE FROM sign_in_attempt'));

  /** Gives a person an address, and signs them in. */
  async function withAddress(id: string): Promise<Person & { readonly address: string }> {
    people += 1;
    const address = `somebody.${people}@example.org`;
    await server.rows('INSERT INTO person_address (address, person_id, verified_at) VALUES ($1, $2, now())', [
      address,
      id,
    ]);
    return Object.assign(await server.signIn(id), { address });
  }

  async function somebody() {
    const { id } = await server.person(`Person ${people}`, ['attendee']);
    return withAddress(id);
  }

  /** Asks for an address. @returns the tokens of the two links */
  async function claim(person: Person & { readonly address: string }, address: string) {
    const places = [mails.to(person.address).length, mails.to(address).length] as const;
    expect(await person.ask('POST', ADDRESSES, { body: { address } })).toMatchObject({ status: 202 });
    const links = [
      await linkInMail(mails, person.address, places[0]),
      await linkInMail(mails, address, places[1]),
    ] as const;
    const [own, other] = links.map((link) => new URL(link, person.base).searchParams.get('token') ?? '');
    return { own: own ?? '', other: other ?? '', links };
  }

  const confirm = (caller: Caller, token: string): Promise<Answer<unknown>> =>
    caller.ask('POST', '/sign-in/address', {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: `token=${token}`,
    });

  const listed = (person: Caller) => person.get<{ address: string; primary: boolean }[]>(ADDRESSES);

  async function merge(kept: Person & { readonly address: string }, merged: { readonly address: string }) {
    const { own, other } = await claim(kept, merged.address);
    expect(await confirm(kept, own)).toMatchObject({ status: 200, text: expect.stringContaining('Half is done') });
    return confirm(kept, other);
  }

  it('gets a second one once both links are confirmed, chooses the first, and never loses the last', async () => {
    const person = await somebody();
    const second = 'second@example.org';
    const { own, other, links } = await claim(person, second);
    for (const link of links) expect(await server.visitor.ask('GET', link)).toMatchObject({ status: 200 });
    expect(await listed(person)).toHaveLength(1);
    expect(await confirm(person, other)).toMatchObject({ status: 200, text: expect.stringContaining('Half is done') });
    expect(await listed(person)).toHaveLength(1);
    expect(await confirm(person, own)).toMatchObject({ text: expect.stringContaining('The address is yours') });
    await person.post(`${ADDRESSES}/primary`, { address: 'Second@Example.org' });
    expect(await listed(person)).toMatchObject([
      { address: second, primary: true },
      { address: person.address, primary: false },
    ]);
    await person.post(`${ADDRESSES}/removal`, { address: person.address });
    expect(await person.ask('POST', `${ADDRESSES}/removal`, { body: { address: second } })).toMatchObject({
      status: 409,
      body: { code: 'last-address' },
    });
    const stranger = await somebody();
    for (const act of ['primary', 'removal'])
      expect(await stranger.ask('POST', `${ADDRESSES}/${act}`, { body: { address: second } })).toMatchObject({
        status: 404,
      });
  });

  it('is told the same for an address that is known and one that is not', async () => {
    const [person, other] = [await somebody(), await somebody()];
    const known = await person.ask('POST', ADDRESSES, { body: { address: other.address } });
    const unknown = await person.ask('POST', ADDRESSES, { body: { address: 'never.seen@example.org' } });
    expect([unknown.status, unknown.text]).toEqual([known.status, known.text]);
  });

  it('gives nothing away by pressing the button for somebody else', async () => {
    const [thief, victim] = [await somebody(), await somebody()];
    const { own, other } = await claim(thief, victim.address);
    await confirm(thief, own);
    for (const caller of [victim, server.visitor])
      expect(await confirm(caller, other)).toMatchObject({
        status: 400,
        text: expect.stringContaining('account that has asked'),
      });
    expect(await listed(victim)).toHaveLength(1);
  });

  it('confirms each link once, within ten minutes', async () => {
    const person = await somebody();
    const { own, other } = await claim(person, 'once@example.org');
    await confirm(person, own);
    expect(await confirm(person, own)).toMatchObject({ status: 404, text: expect.stringContaining('used already') });
    await server.rows('UPDATE address_claim SET expires_at = now()');
    expect(await confirm(person, other)).toMatchObject({ status: 404, text: expect.stringContaining('too old') });
    expect(await confirm(person, 'A'.repeat(43))).toMatchObject({ status: 404 });
    expect(await listed(person)).toHaveLength(1);
  });

  describe('and two accounts', () => {
    const stored = async () =>
      (await tableHashes(server.databaseUrl)).filter(({ table }) => !TRACES.test(table.replace(/^public\./, '')));

    /** Two people of the conference: a reviewer with reviews who attends as well, and one who attends. */
    async function twoAccounts() {
      const { reviewer, attendee } = world.people;
      await server.rows(
        `INSERT INTO membership (conference_id, person_id, role)
         SELECT id, $1, 'attendee' FROM conference WHERE slug = $2 ON CONFLICT DO NOTHING`,
        [reviewer.id, server.slug],
      );
      return { merged: await withAddress(reviewer.id), kept: await withAddress(attendee.id) };
    }

    const rolesOf = (id: string) =>
      server.rows<{ role: string }>('SELECT role FROM membership WHERE person_id = $1 ORDER BY role', [id]);

    it('makes them one, with all that either had, and parts them again as they were', async () => {
      const [{ merged, kept }, stranger] = [await twoAccounts(), await somebody()];
      await server.rows(
        `INSERT INTO mail_message (id, conference_id, person_id, kind, subject, text, state)
         SELECT gen_random_uuid(), id, $2, 'news', 'From before', 'Hello.', 'shown' FROM conference WHERE slug = $1`,
        [server.slug, merged.id],
      );
      const readsFromBefore = async () =>
        (await kept.get<{ items: { subject: string }[] }>('/api/v1/me/messages')).items.some(
          ({ subject }) => subject === 'From before',
        );
      expect(await readsFromBefore()).toBe(false);
      const before = await stored();
      const queue = await queueOf(merged);
      expect(await merge(kept, merged)).toMatchObject({ status: 200, text: expect.stringContaining('is yours') });

      expect(await rolesOf(kept.id)).toEqual([{ role: 'attendee' }, { role: 'reviewer' }]);
      expect(await rolesOf(merged.id)).toEqual([]);
      expect(await readsFromBefore()).toBe(true);
      expect((await listed(kept)).map(({ address }) => address)).toContain(merged.address);
      const [reviews] = await server.rows(
        `SELECT (SELECT count(*)::int FROM review WHERE reviewer_id = $1) AS reviews,
           (SELECT count(*)::int FROM review_assignment WHERE reviewer_id = $1) AS assignments`,
        [kept.id],
      );
      expect(reviews).toEqual({ reviews: 1, assignments: 1 });
      expect(await merged.ask('GET', ADDRESSES)).toMatchObject({ status: 401 });
      const [act] = await server.rows(`SELECT 1 FROM audit_entry WHERE act = 'confirm-address' AND person_id = $1`, [
        kept.id,
      ]);
      expect(act).toBeDefined();

      const [open] = await kept.get<{ id: string; name: string }[]>('/api/v1/me/merges');
      expect(open?.name).toBe('Rea Reviewer');
      const undo = { body: { mergeId: open?.id } };
      expect(await stranger.ask('POST', '/api/v1/me/merges/undo', undo)).toMatchObject({ status: 404 });
      expect(await kept.ask('POST', '/api/v1/me/merges/undo', undo)).toMatchObject({ status: 204 });
      expect(await stored()).toEqual(before);
      const again = await server.signIn(merged.id);
      expect(await queueOf(again)).toEqual(queue);
      expect(await kept.ask('POST', '/api/v1/me/merges/undo', undo)).toMatchObject({ status: 404 });
    });

    it('stay as they are when both have something of their own in one place', async () => {
      const { mentor } = world.people;
      const [other] = await server.rows<{ id: string }>(
        `SELECT id FROM person WHERE name IN ('Mia Mentor', 'Max Mentor') AND id <> $1`,
        [mentor.id],
      );
      const [kept, merged] = [await withAddress(mentor.id), await withAddress(other?.id ?? '')];
      const { own, other: last } = await claim(kept, merged.address);
      await confirm(kept, own);
      const before = await stored();
      expect(await confirm(kept, last)).toMatchObject({
        status: 400,
        text: expect.stringContaining('something of their own'),
      });
      expect(await stored()).toEqual(before);
    });

    it('cannot be parted any more when the day is over', async () => {
      const [kept, merged] = [await somebody(), await somebody()];
      await merge(kept, merged);
      const [open] = await kept.get<{ id: string }[]>('/api/v1/me/merges');
      await server.rows(`UPDATE account_merge SET merged_at = now() - interval '1 day' WHERE id = $1`, [open?.id]);
      const late = await kept.ask('POST', '/api/v1/me/merges/undo', { body: { mergeId: open?.id } });
      expect(late).toMatchObject({ status: 404 });
      expect(await kept.get('/api/v1/me/merges')).toEqual([]);
    });
  });
});
