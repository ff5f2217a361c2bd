import { Caller } from '../builders/caller';
import { ConferenceServer } from '../builders/conference-server';
import { FrontDoor } from '../builders/front-door';
import { colloquy } from '../builders/running-server';

describe('the first organiser of a conference', () => {
  let door: FrontDoor;

  beforeAll(async () => {
    door = await FrontDoor.open();
  });
  afterAll(() => door.close());

  it('is let in by a command, where no mail works yet', async () => {
    const command = ['sign-in-link', 'Odile@Example.org', '--organiser-of', 'student-research'];
    const environment = { DATABASE_URL: door.server.databaseUrl, COLLOQUY_URL: door.server.url };
    const nobody = await colloquy(command, environment);
    expect(nobody).toMatchObject({
      code: 1,
      output: expect.stringContaining('Nobody is known by odile@example.org'),
    });
    const { code, output } = await colloquy([...command, '--name', 'Odile Organiser'], environment);
    expect(code).toBe(0);
    const here = door.browser();
    const link = output.trim();
    expect(link.startsWith(`${door.server.url}/sign-in/link?token=`)).toBe(true);
    await here.send('/sign-in/link', { token: door.tokenOf(link) });
    expect(await door.me(here)).toMatchObject({
      name: 'Odile Organiser',
      memberships: [{ conference: 'student-research', role: 'organiser' }],
    });
  });
});

describe('the demo', () => {
  it('lets anybody look around, until one conference is real', async () => {
    const server = await ConferenceServer.start();
    try {
      await server.rows('UPDATE conference SET demo = true');
      const { id } = await server.person('Dana Demo', ['organiser']);
      const pick = () => server.visitor.ask('POST', '/api/v1/demo/sign-in', { body: { personId: id } });
      const picked = await pick();
      expect(picked).toMatchObject({ status: 204 });
      const [cookie] = picked.headers.get('set-cookie')?.split(';') ?? [];
      const around = new Caller(server.url, cookie);
      expect(await around.ask('GET', '/api/v1/me/sessions')).toMatchObject({ status: 200 });
      expect((await server.visitor.ask('GET', '/sign-in')).text).toContain('look around');
      await server.add({ slug: 'a-real-conference' });
      expect(await pick()).toMatchObject({ status: 404, body: { code: 'not-a-demo-person' } });
      expect(await around.ask('GET', '/api/v1/me/sessions')).toMatchObject({ status: 401 });
      expect(await server.visitor.get('/api/v1/demo/people')).toEqual([]);
      expect((await server.visitor.ask('GET', '/sign-in')).text).not.toContain('look around');
    } finally {
      await server.stop();
    }
  });
});
