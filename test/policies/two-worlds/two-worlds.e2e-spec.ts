import { join } from 'node:path';
import { ConferenceServer, type Standing } from '../../builders/conference-server';
import { everyRoute } from '../every-route';
import { GUARDS } from './guards';
import { ENDLESS, everyRead, inBraces, type Read } from './reads';
import { idsIn } from './same';
import { PEOPLE, type Scene, setTheScene } from './scene';
import { SECRETS } from './secrets';
import { TwoWorlds } from './two-worlds';

describe('two worlds that differ in one secret', () => {
  let standing: Standing;
  let scene: Scene;
  let ids: ReadonlySet<string>;
  let reads: Read[];

  beforeAll(async () => {
    const server = await ConferenceServer.start();
    scene = await setTheScene(server);
    ids = await everyId(server);
    reads = await everyRead(server.visitor, ['Referee', scene.people['reviewer who may be the one'].id]);
    standing = await server.rest();
  });
  afterAll(() => standing.drop());

  it('are asked by every route that reads', () => {
    const asked = new Set(reads.map(({ path }) => path));
    const missing = everyRoute().filter(({ method, path }) => method === 'GET' && !asked.has(inBraces(path)));
    expect(missing.map(({ path }) => path)).toEqual(ENDLESS);
    console.log(
      `${reads.length} routes, ${SECRETS.length} secrets, ${PEOPLE.length} kinds of people, ${GUARDS.length} guards removed`,
    );
  });

  it.each(SECRETS)('are the same to whoever may not know: $name', async ({ known, happens }) => {
    const worlds = await TwoWorlds.part({ standing, scene, ids }, happens);
    try {
      const others = PEOPLE.filter((who) => !known.includes(who));
      expect(await worlds.tells(others, reads)).toEqual([]);
      for (const who of known)
        expect({ who, tells: (await worlds.tells([who], reads, 1)).length > 0 }).toEqual({ who, tells: true });
    } finally {
      await worlds.stop();
    }
  });

  it.each(GUARDS)('are told apart where a guard is gone: $name', async ({ file, guard, instead, secret, who, by }) => {
    const happens = SECRETS.find(({ key }) => key === secret)?.happens;
    if (!happens) throw new Error(`There is no secret ${secret}.`);
    const worlds = await TwoWorlds.part({ standing, scene, ids }, happens, {
      NODE_OPTIONS: `--require ${join(__dirname, 'without-guard.cjs')}`,
      GUARD: JSON.stringify({ file, guard, instead }),
    });
    try {
      const tells = await worlds.tells(
        [who],
        reads.filter(({ name }) => name === by),
      );
      expect({ guard, told: tells.some((tell) => tell.by.startsWith(by)) }).toEqual({ guard, told: true });
    } finally {
      await worlds.stop();
    }
  });
});

/** Every id that stands anywhere in the database. */
async function everyId(server: ConferenceServer): Promise<ReadonlySet<string>> {
  const tables = await server.rows<{ name: string }>(
    `SELECT quote_ident(table_name) AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
  );
  const ids = new Set<string>();
  for (const { name } of tables) {
    for (const { row } of await server.rows<{ row: string }>(`SELECT to_jsonb(t)::text AS row FROM ${name} t`)) {
      for (const id of idsIn(row)) ids.add(id);
    }
  }
  return ids;
}
