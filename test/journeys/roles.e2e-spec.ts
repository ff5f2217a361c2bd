import type { Schemas } from '@colloquy/api-client';
import { abstractRows } from '../builders/abstract-table';
import * as chain from '../builders/chain';
import { ConferenceServer, type Person } from '../builders/conference-server';

type People = Schemas['PeoplePageDto'];
type Role = { role: string; trackId?: string };

describe('who is what in a conference', () => {
  let server: ConferenceServer;
  let organiser: Person;
  let tracks: Schemas['TrackDto'][];

  beforeAll(async () => {
    server = await ConferenceServer.start();
    organiser = await server.person('Odile Organiser', ['organiser']);
    tracks = (await organiser.get<Schemas['ConferenceDto']>(`/api/v1/conferences/${server.slug}`))
      .tracks as typeof tracks;
  });
  afterAll(() => server.stop());

  const listed = async (search: string) =>
    (await organiser.get<People>(`people?search=${encodeURIComponent(search)}`)).items[0];

  async function change(by: Person, person: Person, roles: readonly Role[], more: object = {}) {
    const [row] = await server.rows<{ name: string }>('SELECT name FROM person WHERE id = $1', [person.id]);
    const { version } = (await listed(row?.name ?? '')) ?? { version: '' };
    return by.ask<{ code: string; errors: { field: string }[] }>('PUT', `people/${person.id}/roles`, {
      body: { roles, version, ...more },
    });
  }

  it('is listed with roles, tracks and addresses; found by name, address, role and track; sorted, page by page', async () => {
    const people = ['Zoë Ärm', 'Élodie Zahn', 'Ada Abel', 'Émile Abel'];
    for (const name of people) {
      const { id } = await server.person(name, ['attendee']);
      await server.rows('INSERT INTO person_address (address, person_id) VALUES ($1, $2)', [
        `${name.split(' ')[0]?.toLowerCase()}@example.org`,
        id,
      ]);
      await server.rows('UPDATE person SET sort_name = $2 WHERE id = $1', [id, name.split(' ').reverse().join(', ')]);
    }
    const pages: string[] = [];
    let after = '';
    do {
      const page = await organiser.get<People>(`people?role=attendee&limit=2${after && `&after=${after}`}`);
      expect(page.counts).toContainEqual({ role: 'attendee', people: 4 });
      pages.push(...page.items.map(({ name }) => name));
      after = page.next ?? '';
    } while (after);
    expect(pages).toEqual(['Ada Abel', 'Émile Abel', 'Zoë Ärm', 'Élodie Zahn']);
    expect(await listed('élodie@')).toMatchObject({
      name: 'Élodie Zahn',
      addresses: ['élodie@example.org'],
      signedIn: false,
    });
    expect((await organiser.get<People>('people?search=100%25')).total).toBe(0);
  });

  it('changes from the next request on; the person is told', async () => {
    const person = await server.person('Rita Reviewer', ['reviewer']);
    expect(await person.ask('GET', 'review-queue')).toMatchObject({ status: 200 });
    expect(await change(organiser, person, [{ role: 'attendee' }])).toMatchObject({ status: 200 });
    expect(await person.ask('GET', 'review-queue')).toMatchObject({ status: 403 });
    const [mail] = await server.rows<{ text: string }>('SELECT text FROM mail_message WHERE person_id = $1', [
      person.id,
    ]);
    expect(mail?.text).toMatch(/You are now an attendee of .+\n\nYou are no longer a reviewer of/s);
    expect(await change(organiser, person, [])).toMatchObject({ status: 200 });
    expect(await listed('Rita')).toBeUndefined();
  });

  it('is not overwritten by somebody who has not seen the latest change', async () => {
    const person = await server.person('Cora Chair', ['chair']);
    const { version } = (await listed('Cora')) ?? {};
    expect(await change(organiser, person, [{ role: 'chair', trackId: tracks[0]?.id }])).toMatchObject({ status: 200 });
    expect(await organiser.ask('PUT', `people/${person.id}/roles`, { body: { roles: [], version } })).toMatchObject({
      body: { code: 'roles-changed' },
    });
    expect(await change(organiser, person, [{ role: 'organiser', trackId: tracks[0]?.id }])).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'roles.0.trackId' }] },
    });
  });

  it('always leaves an organiser, also when two leave at the same moment; nobody locks themselves out unawares', async () => {
    const other = await server.person('Otto Organiser', ['organiser']);
    expect(await change(organiser, organiser, [])).toMatchObject({
      status: 409,
      body: { code: 'would-lock-you-out', errors: [{ field: 'leaving' }] },
    });
    const leave = (person: Person) =>
      person.ask<{ code: string }>('PUT', `people/${person.id}/roles`, {
        body: { roles: [{ role: 'attendee' }], version: 'organiser', leaving: true },
      });
    const answers = await Promise.all([leave(organiser), leave(other)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('last-organiser');
    const [left] = await server.rows<{ person_id: string }>(
      `SELECT person_id FROM membership WHERE role = 'organiser'
      AND conference_id = (SELECT id FROM conference WHERE slug = $1)`,
      [server.slug],
    );
    organiser = left?.person_id === other.id ? other : organiser;
  });

  it('counts for a track alone where it is for a track', async () => {
    const submissions = await chain.importAbstracts(organiser, abstractRows(4));
    const [one] = submissions;
    const elsewhere = submissions.find(({ trackId }) => trackId !== one?.trackId);
    if (!one || !elsewhere) throw new Error('The table has abstracts of one track only.');
    const person = await server.person('Theo Track', ['attendee']);
    expect(await change(organiser, person, [{ role: 'reviewer', trackId: one.trackId }])).toMatchObject({
      status: 200,
    });
    const assign = (submissionId: string) =>
      organiser.ask<{ errors: { message: string }[] }>('POST', 'review-assignments', {
        body: { pairs: [{ submissionId, reviewerId: person.id }] },
      });
    expect(await assign(elsewhere.id)).toMatchObject({
      status: 400,
      body: { errors: [{ message: expect.stringContaining('does not review') }] },
    });
    expect((await assign(one.id)).status).toBeLessThan(300);
    const queue = () => person.get<{ works: { code: string }[] }>('review-queue');
    expect((await queue()).works).toMatchObject([{ code: one.code }]);
    expect(await listed('Theo')).toMatchObject({ roles: [{ role: 'reviewer', trackId: one.trackId }] });
    expect(await change(organiser, person, [{ role: 'reviewer', trackId: elsewhere.trackId }])).toMatchObject({
      status: 200,
    });
    expect((await queue()).works).toEqual([]);
  });
});
