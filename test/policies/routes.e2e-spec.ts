import { tableHashes } from '@colloquy/platform/database';
import type { Answer, Caller } from '../builders/caller';
import type { ConferenceServer } from '../builders/conference-server';
import { type Cell, cellsOf, type Operation } from './cells';
import { MAY_CALL, ROLES, type Role } from './route-table';
import { BODIES, type UnderWay } from './under-way';
import { worldUnderWay } from './world-under-way';

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

/** Whether somebody still has what they were given afterwards: who leaves it is asked for last. */
const staysOn = ({ operation }: Cell): boolean => operation.id !== 'leavePairing';

describe('the routes of the API', () => {
  let server: ConferenceServer;
  let world: UnderWay;
  let operations: Operation[];
  let cells: Cell[];

  beforeAll(async () => {
    ({ server, world } = await worldUnderWay());
    operations = await operationsOf(server.visitor);
    cells = cellsOf(operations, world, server.slug);
  });
  afterAll(() => server.stop());

  /** Somebody of this role, in a session of their own. */
  async function somebody(role: Role): Promise<Caller> {
    return role === 'visitor' ? server.visitor : server.signIn(world.people[role].id);
  }

  function call(caller: Caller, { id, method }: Operation, address: string): Promise<Answer<{ code?: string }>> {
    return caller.ask(method, address, method === 'GET' ? {} : { body: BODIES[id] ?? {} });
  }

  /** What the database holds, but for whether a worker is alive, and for who was shown what: that is noted when reading. */
  async function everythingStored() {
    return (await tableHashes(server.databaseUrl)).filter(
      ({ table }) => !['worker_heartbeat', 'sight'].includes(table),
    );
  }

  it('all have a row in the table, and the table has no other', () => {
    expect(operations.map(({ id }) => id).sort()).toEqual(Object.keys(MAY_CALL).sort());
  });

  it('are walked by every role, for what is one’s own, assigned, foreign, and another conference’s', () => {
    const kinds = new Set(cells.map(({ relation }) => relation));
    expect([...kinds].sort()).toEqual(['assigned', 'foreign', 'in another conference', 'of another conference', 'own']);
    expect(new Set(cells.map(({ operation }) => operation.id)).size).toBe(operations.length);
    expect(cells.length).toBeGreaterThan(operations.length * ROLES.length);
    console.log(`${cells.length} cells: ${operations.length} routes, ${ROLES.length} roles, ${kinds.size} relations`);
  });

  it.each(ROLES)('refuse what the table does not allow: %s', async (role) => {
    const caller = await somebody(role);
    const before = await everythingStored();
    for (const cell of cells.filter((one) => one.role === role && !one.allowed)) {
      const { status, text, headers } = await call(caller, cell.operation, cell.address);
      const named = `${role} ${cell.operation.id} ${cell.relation}`;
      if (cell.allowedElsewhere && cell.missing !== null && cell.relation !== 'in another conference') {
        const missing = await call(caller, cell.operation, cell.missing);
        expect({ named, status, text }).toEqual({ named, status: missing.status, text: missing.text });
        expect({ named, refused: status >= 400 && status < 500 }).toEqual({ named, refused: true });
      } else {
        const refused = role === 'visitor' ? status === 401 : [403, 404].includes(status);
        expect({ named, status, refused }).toMatchObject({ refused: true });
      }
      expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
    }
    expect(await everythingStored()).toEqual(before);
  });

  it('change nothing when they are only read, whoever reads', async () => {
    const readers = await Promise.all(ROLES.map(somebody));
    const before = await everythingStored();
    const pages = ['/', '/app/', '/c/student-research/', '/c/student-research/releases/1/programme.pdf'];
    for (const reader of readers) {
      for (const { operation, address } of cells.filter(
        (cell) => cell.role === 'organiser' && cell.operation.method === 'GET',
      ))
        await call(reader, operation, address);
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
    const theirs = cells.filter((one) => one.role === role && one.allowed);
    for (const cell of [...theirs.filter(staysOn), ...theirs.filter((one) => !staysOn(one))]) {
      const { status, text } = await call(await somebody(role), cell.operation, cell.address);
      const allowed = status < 500 && ![401, 403, 404].includes(status);
      const named = `${role} ${cell.operation.id} ${cell.relation}`;
      expect({ named, allowed, status, text: allowed ? '' : text }).toMatchObject({ allowed: true });
    }
  });
});
