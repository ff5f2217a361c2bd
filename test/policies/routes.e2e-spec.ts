import { tableHashes } from '@colloquy/platform/database';
import type { Answer, Caller } from '../builders/caller';
import { ConferenceServer } from '../builders/conference-server';
import { MAY_CALL, ROLES, type Role } from './route-table';
import { BODIES, everythingUnderWay, type UnderWay } from './under-way';

jest.setTimeout(60_000);

interface Operation {
  readonly id: string;
  readonly method: string;
  /** With the names of its parameters in braces. */
  readonly path: string;
}

/** Left out of the contract, because a stream of events has no shape there. */
const UNDOCUMENTED: Operation[] = [{ id: 'watchJob', method: 'GET', path: '/api/v1/jobs/{job}/events' }];

/** The operations that the running server says it has. */
async function operationsOf(visitor: Caller): Promise<Operation[]> {
  const { paths } = await visitor.get<{ paths: Record<string, Record<string, { operationId: string }>> }>(
    '/api/v1/openapi.json',
  );
  const documented = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId }]) => ({
      ...{ id: operationId, path },
      method: method.toUpperCase(),
    })),
  );
  return [...documented, ...UNDOCUMENTED];
}

describe('the routes of the API', () => {
  let server: ConferenceServer;
  let world: UnderWay;
  let operations: Operation[];

  beforeAll(async () => {
    server = await ConferenceServer.start();
    world = await everythingUnderWay(server);
    operations = await operationsOf(server.visitor);
  });
  afterAll(() => server.stop());

  /** Somebody of this role, in a session of their own. */
  async function somebody(role: Role): Promise<Caller> {
    return role === 'visitor' ? server.visitor : server.signIn(world.people[role].id);
  }

  function call(
    caller: Caller,
    { id: operationId, method, path }: Operation,
    conference = server.slug,
  ): Promise<Answer<{ code?: string }>> {
    const address = path.replace(/([\w-]+)\/\{(\w+)\}/g, (_, before: string, name: string) => {
      const id = name === 'conference' ? conference : (world.ids[name] ?? world.ids[before]);
      if (!id) throw new Error(`Give ${path} an id for {${name}} in under-way.ts.`);
      return `${before}/${id}`;
    });
    return caller.ask(method, address, method === 'GET' ? {} : { body: BODIES[operationId] ?? {} });
  }

  /** What the database holds; whether a worker is alive is not asked for by anybody. */
  async function everythingStored() {
    return (await tableHashes(server.databaseUrl)).filter(({ table }) => table !== 'worker_heartbeat');
  }

  it('all have a row in the table, and the table has no other', () => {
    expect(operations.map(({ id }) => id).sort()).toEqual(Object.keys(MAY_CALL).sort());
  });

  it.each(ROLES)('refuse what the table does not allow: %s', async (role) => {
    const caller = await somebody(role);
    const before = await everythingStored();
    const refused = role === 'visitor' ? [401] : [403, 404];
    for (const operation of operations.filter(({ id }) => !MAY_CALL[id]?.includes(role))) {
      const { status, headers } = await call(caller, operation);
      expect({ operation: operation.id, refused: refused.includes(status), status }).toMatchObject({ refused: true });
      expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
    }
    expect(await everythingStored()).toEqual(before);
  });

  it('do not lead to things of another conference through one of one’s own', async () => {
    const stranger = await somebody('organiser of another conference');
    const before = await everythingStored();
    for (const operation of operations.filter(({ path }) => /\{conference\}.*\{/.test(path))) {
      const { status } = await call(stranger, operation, 'another-conference');
      const missing = MAY_CALL[operation.id]?.includes('organiser') ? 404 : 403;
      expect({ operation: operation.id, status }).toEqual({ operation: operation.id, status: missing });
    }
    expect(await everythingStored()).toEqual(before);
  });

  it('change nothing when they are only read, whoever reads', async () => {
    const readers = await Promise.all(ROLES.map(somebody));
    const before = await everythingStored();
    const pages = ['/', '/app/', '/c/student-research/', '/c/student-research/releases/1/programme.pdf'];
    for (const reader of readers) {
      for (const operation of operations.filter(({ method }) => method === 'GET')) await call(reader, operation);
      for (const page of pages) await reader.ask('GET', page);
    }
    expect(await everythingStored()).toEqual(before);
  });

  it.each<[string, Record<string, string>]>([
    ['its origin is another site', { origin: 'https://elsewhere.example' }],
    ['its origin is hidden', { origin: 'null' }],
    ['the browser says that it is cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['the browser says that it comes from a neighbour', { 'sec-fetch-site': 'same-site' }],
  ])('refuse a change that another page asks for: %s', async (_, headers) => {
    const organiser = await somebody('organiser');
    const before = await everythingStored();
    const answer = await organiser.ask('POST', 'match-runs', { body: {}, headers });
    expect(answer).toMatchObject({ status: 403, body: { code: 'foreign-origin' } });
    expect(await everythingStored()).toEqual(before);
  });

  it('take a change that our own page asks for', async () => {
    const organiser = await somebody('organiser');
    const ours: Record<string, string>[] = [{ origin: server.url }, { 'sec-fetch-site': 'same-origin' }];
    for (const headers of ours) {
      expect(await organiser.ask('POST', 'match-runs', { body: {}, headers })).toMatchObject({ status: 202 });
    }
  });

  it.each(ROLES)('allow what the table allows: %s', async (role) => {
    for (const operation of operations.filter(({ id }) => MAY_CALL[id]?.includes(role))) {
      const { status, text } = await call(await somebody(role), operation);
      const allowed = status < 500 && ![401, 403, 404].includes(status);
      expect({ operation: operation.id, allowed, status, text: allowed ? '' : text }).toMatchObject({ allowed: true });
    }
  });
});
