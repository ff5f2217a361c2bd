import { ConferenceServer, type Person } from '../builders/conference-server';

const WISH = {
  ...{ title: 'Research Day', kind: 'showcase', timeZone: 'Europe/London', contact: 'us@example.org' },
  ...{ startsOn: '2027-06-16', endsOn: '2027-06-16' },
};

describe('who may found a conference', () => {
  let server: ConferenceServer;

  beforeAll(async () => {
    server = await ConferenceServer.start();
  });
  afterAll(() => server.stop());

  const found = async (who: Pick<Person, 'ask'>) =>
    (await who.ask('POST', '/api/v1/conferences', { body: WISH })).status;

  it('nobody who has not signed in', async () => {
    expect(await found(server.visitor)).toBe(401);
  });

  it.each(['author', 'mentor', 'reviewer', 'chair', 'judge', 'supervisor', 'attendee'])(
    'nobody who is %s in a conference, and no more',
    async (role) => {
      expect(await found(await server.person(`Some ${role}`, [role]))).toBe(403);
    },
  );

  it('somebody whom the operator has let in, from that moment on and until it is taken back', async () => {
    const fay = await server.person('Fay Founder', []);
    expect(await found(fay)).toBe(403);
    await server.rows(`INSERT INTO server_right (person_id, name) VALUES ($1, 'founder')`, [fay.id]);
    const again = await server.signIn(fay.id);
    expect(await found(again)).toBe(201);
    await server.rows('DELETE FROM server_right WHERE person_id = $1', [fay.id]);
    await server.rows('DELETE FROM membership WHERE person_id = $1', [fay.id]);
    expect(await found(await server.signIn(fay.id))).toBe(403);
  });

  it('an organiser, as long as they are one', async () => {
    const odile = await server.person('Odile Organiser', ['organiser']);
    expect(await found(odile)).toBe(201);
    await server.rows('DELETE FROM membership WHERE person_id = $1', [odile.id]);
    expect(await found(await server.signIn(odile.id))).toBe(403);
  });

  it('a founder of one conference has no right in another', async () => {
    const fay = await server.person('Frida Founder', []);
    await server.rows(`INSERT INTO server_right (person_id, name) VALUES ($1, 'founder')`, [fay.id]);
    const frida = await server.signIn(fay.id);
    for (const path of ['set-up', 'members?role=author', 'handover-notes']) {
      expect(await frida.ask('GET', path)).toMatchObject({ status: 403 });
    }
    expect(await frida.ask('POST', 'open-call')).toMatchObject({ status: 403 });
    expect(await frida.ask('POST', 'clone', { body: { ...WISH } })).toMatchObject({ status: 403 });
  });
});
