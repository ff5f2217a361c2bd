import { newId } from '@colloquy/kernel';
import { tableHashes } from '@colloquy/platform/database';
import type { Answer, Caller } from '../builders/caller';
import type { ConferenceServer } from '../builders/conference-server';
import { everyRoute, isApi, type Route } from './every-route';
import { PAGES } from './page-table';
import { MAY_CALL, ROLES, type Role } from './route-table';
import { OTHER, type UnderWay } from './under-way';
import { worldUnderWay } from './world-under-way';

/** A conference of others whose call is not open yet: to everybody else it is as if there were none. */
const HIDDEN = 'not-yet-open';
const routes = everyRoute();
const keyOf = ({ method, path }: Route) => `${method} ${path}`;
const pages = routes.filter((route) => !isApi(route));
const those = (opens: string) => pages.filter((page) => PAGES[keyOf(page)] === opens);

describe('the pages of the server', () => {
  let server: ConferenceServer;
  let world: UnderWay;

  beforeAll(async () => {
    ({ server, world } = await worldUnderWay());
    await server.add({ slug: HIDDEN });
    await server.rows(`UPDATE conference SET state = 'setting-up' WHERE slug = $1`, [HIDDEN]);
  });
  afterAll(() => server.stop());

  const somebody = (role: Role): Promise<Caller> | Caller =>
    role === 'visitor' ? server.visitor : server.signIn(world.people[role].id);

  /** What the server says, without what differs from address to address. */
  async function ask(
    caller: Caller,
    page: Route,
    name: string,
    value: string,
  ): Promise<Pick<Answer<unknown>, 'status' | 'text'>> {
    const address = page.path
      .replace(`:${name}`, value)
      .replace(':number', '1')
      .replace(':name', 'poster.pdf')
      .replace('*path', 'programme.pdf');
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const { status, text } = await caller.ask(
      page.method,
      address,
      page.method === 'GET' ? {} : { headers: form, body: '' },
    );
    return { status, text: text.replaceAll(value, '…') };
  }

  async function everythingStored() {
    return (await tableHashes(server.databaseUrl)).filter(
      ({ table }) => !['worker_heartbeat', 'sight'].includes(table),
    );
  }

  it('all have a row in the table, the table has no other, and every route of the program is in one of the two', () => {
    expect([...new Set(pages.map(keyOf))].sort()).toEqual(Object.keys(PAGES).sort());
    expect(routes.filter(({ rule }) => rule === null)).toEqual([]);
    // The health of the server is a page by its address, and stands in the contract as well.
    expect(routes.filter(isApi).length).toBe(Object.keys(MAY_CALL).length - 1);
  });

  it.each(ROLES)(
    'of a conference are there for its people and, once its call is open, for others: %s',
    async (role) => {
      const caller = await somebody(role);
      for (const page of those('its conference').filter(({ method }) => method === 'GET')) {
        for (const slug of [server.slug, OTHER]) {
          const { status } = await ask(caller, page, 'conference', slug);
          expect({ page: keyOf(page), slug, status, there: status < 400 }).toEqual({
            page: keyOf(page),
            slug,
            status,
            there: true,
          });
        }
      }
      const before = await everythingStored();
      for (const page of those('its conference')) {
        const hidden = await ask(caller, page, 'conference', HIDDEN);
        expect({ page: keyOf(page), ...hidden }).toEqual({
          page: keyOf(page),
          ...(await ask(caller, page, 'conference', 'nowhere')),
        });
        // An address without its last slash leads to the one with it, whatever there is.
        expect([404, 308]).toContain(hidden.status);
      }
      expect(await everythingStored()).toEqual(before);
    },
  );

  it.each(ROLES)('that need a key open without it to nobody, and do not tell what there is: %s', async (role) => {
    const caller = await somebody(role);
    const before = await everythingStored();
    for (const page of those('its key')) {
      const [, name = 'token'] = /:(\w+)/.exec(page.path) ?? [];
      const there = await ask(caller, page, name, world.ids[name] ?? newId());
      const missing = await ask(caller, page, name, newId());
      expect({ page: keyOf(page), ...there }).toEqual({ page: keyOf(page), ...missing });
      expect({ page: keyOf(page), fits: there.status < 500 }).toMatchObject({ fits: true });
    }
    expect(await everythingStored()).toEqual(before);
  });

  it.each(ROLES)('that are for one person say nothing to others but that: %s', async (role) => {
    const caller = await somebody(role);
    const before = await everythingStored();
    const [row] = await server.rows<{ title: string; name: string }>(
      `SELECT c.title, p.name FROM invitation i JOIN conference c ON c.id = i.conference_id
       JOIN person p ON p.id = i.person_id WHERE i.id = $1`,
      [world.ids.invitation],
    );
    for (const page of those('its person')) {
      const { status, text } = await ask(caller, page, 'invitation', world.ids.invitation ?? '');
      expect({ page: keyOf(page), shown: status < 300 }).toEqual({ page: keyOf(page), shown: false });
      for (const secret of [row?.title, row?.name]) expect(text).not.toContain(secret);
    }
    expect(await everythingStored()).toEqual(before);
  });

  it.each(ROLES)('that are open are there for everybody: %s', async (role) => {
    for (const page of those('open')) {
      const { status } = await ask(await somebody(role), page, 'nothing', '-');
      expect({ page: keyOf(page), status, fits: status < 500 && ![401, 403].includes(status) }).toEqual({
        page: keyOf(page),
        status,
        fits: true,
      });
    }
  });
});
