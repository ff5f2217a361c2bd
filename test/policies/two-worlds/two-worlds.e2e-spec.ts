import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ConferenceServer } from '../../builders/conference-server';
import { everyRoute } from '../every-route';
import { worldUnderWay } from '../world-under-way';
import { GUARDS, type Guard } from './guards';
import { ENDLESS, everyRead, inBraces, type Read } from './reads';
import { idsIn } from './same';
import { PEOPLE, setTheScene } from './scene';
import { SECRETS } from './secrets';
import { type Origin, rolesIn, TwoWorlds } from './two-worlds';

const folder = mkdtempSync(join(tmpdir(), 'colloquy-guards-'));
const guardFiles = { all: join(folder, 'guards.json'), gone: join(folder, 'gone') };
const REMOVABLE = ['--require', join(__dirname, 'without-guard.cjs')];

let origin: Origin;
let reads: Read[];

beforeAll(async () => {
  writeFileSync(guardFiles.all, JSON.stringify(GUARDS));
  writeFileSync(guardFiles.gone, '');
  Object.assign(process.env, { GUARDS: guardFiles.all, GUARD_GONE: guardFiles.gone });
  const { server, world } = await worldUnderWay();
  const scene = await setTheScene(server, world);
  const [ids, roles] = [await everyId(server), await rolesIn(server)];
  reads = await everyRead(server.visitor, ['Referee', scene.people['reviewer who may be the one'].id]);
  origin = { standing: await server.rest(), scene, ids, roles, refused: new Set() };
});
afterAll(async () => {
  await origin.standing.drop();
  rmSync(folder, { recursive: true });
});

it('asks two worlds by every route that reads', () => {
  const asked = new Set(reads.map(({ path }) => path));
  const missing = everyRoute().filter(({ method, path }) => method === 'GET' && !asked.has(inBraces(path)));
  expect(missing.map(({ path }) => path)).toEqual(ENDLESS);
  console.log(
    `${reads.length} routes, ${SECRETS.length} secrets, ${PEOPLE.length} kinds of people, ${GUARDS.length} guards removed`,
  );
});

describe.each(SECRETS)('two worlds that differ in $name', ({ key, known, happens }) => {
  let worlds: TwoWorlds;

  beforeAll(async () => {
    worlds = await TwoWorlds.part(origin, happens, REMOVABLE);
  });
  afterAll(() => worlds.stop());

  const guards = GUARDS.filter(({ secret }) => secret === key);
  const areToldApart = async (guard: Guard) => {
    const asked = reads.filter(({ name }) => name === guard.by);
    expect(await worlds.isToldBy(guard.who, asked)).toBe(false);
    expect(await without(guard, () => toldBy(guard, asked))).toBe(true);
  };
  const toldBy = async ({ fromTheBeginning, who }: Guard, asked: readonly Read[]) => {
    if (!fromTheBeginning) return worlds.isToldBy(who, asked);
    const others = await TwoWorlds.part(origin, happens, REMOVABLE);
    try {
      return await others.isToldBy(who, asked);
    } finally {
      await others.stop();
    }
  };

  it('has something in the program that keeps it', () => {
    expect(guards).not.toEqual([]);
  });

  // What was looked at stands in the log, and of sights at one moment the order is chance: the log is read first.
  const [ofLog, others] = [guards.filter(({ by }) => by === 'listLog'), guards.filter(({ by }) => by !== 'listLog')];
  for (const guard of ofLog) it(`are told apart where a guard is gone: ${guard.name}`, () => areToldApart(guard));

  it('are the same to whoever may not know', async () => {
    const people = PEOPLE.filter((who) => !known.includes(who));
    expect(await worlds.tells(people, reads)).toEqual([]);
  });

  it.each(known)('are not the same to whoever knows: %s', async (who) => {
    expect(await worlds.isToldBy(who, reads)).toBe(true);
  });

  for (const guard of others) it(`are told apart where a guard is gone: ${guard.name}`, () => areToldApart(guard));
});

/** Does something while one thing is missing in the program. */
async function without<Outcome>({ name }: Guard, act: () => Promise<Outcome>): Promise<Outcome> {
  writeFileSync(guardFiles.gone, name);
  try {
    return await act();
  } finally {
    writeFileSync(guardFiles.gone, '');
  }
}

/** Every id that stands anywhere in the database. */
async function everyId(server: ConferenceServer): Promise<ReadonlySet<string>> {
  const tables = await server.rows<{ name: string }>(
    `SELECT quote_ident(table_name) AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
  );
  const found = new Set<string>();
  for (const { name } of tables) {
    for (const { row } of await server.rows<{ row: string }>(`SELECT to_jsonb(t)::text AS row FROM ${name} t`)) {
      for (const id of idsIn(row)) found.add(id);
    }
  }
  return found;
}
