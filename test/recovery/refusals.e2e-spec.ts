import { createServer } from 'node:net';
import { migrate, openDataSource } from '@colloquy/platform/database';
import { runOn, type ThrowawayDatabase, throwawayDatabase } from '../builders/throwaway-database';
import { LATER_SCHEMA, ODD_SCHEMA } from './odd-values';

const NOTHING = { entities: [], migrations: [] };
let database: ThrowawayDatabase;

beforeAll(async () => {
  database = await throwawayDatabase();
});
afterAll(() => database.drop());

const changed = (change: (url: URL) => void): string => {
  const url = new URL(database.url);
  change(url);
  return url.href;
};

async function closedPort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

describe('an operator who gives a wrong DATABASE_URL', () => {
  it('is told that no server answers there', async () => {
    const port = await closedPort();
    await expect(openDataSource(`postgres://ada:secret@127.0.0.1:${port}/x`, NOTHING)).rejects.toMatchObject({
      code: 'database-unreachable',
      message: `No PostgreSQL server answers at 127.0.0.1:${port}. Start it, or correct host and port in DATABASE_URL.`,
    });
  });

  it('is told that the server does not let this user in, without seeing the password', async () => {
    const url = changed((address) => {
      address.username = 'a-stranger';
      address.password = 'not-the-secret';
    });
    await expect(openDataSource(url, NOTHING)).rejects.toMatchObject({
      code: expect.stringMatching(/^database-(login-refused|not-admitted)$/),
      message: expect.not.stringContaining('not-the-secret'),
    });
  });

  it('is told that the database does not exist', async () => {
    const url = changed((address) => {
      address.pathname = '/nowhere';
    });
    await expect(openDataSource(url, NOTHING)).rejects.toMatchObject({
      code: 'database-missing',
      message: expect.stringContaining('"nowhere"'),
    });
  });
});

describe('a database that must not hold a conference', () => {
  it('is refused while it acknowledges what is not on the disk yet, and accepted once that is corrected', async () => {
    const name = new URL(database.url).pathname.slice(1);
    await runOn(database.url, `ALTER DATABASE ${name} SET synchronous_commit = off`);
    await expect(openDataSource(database.url, NOTHING)).rejects.toMatchObject({
      code: 'database-unsafe',
      faults: [{ field: 'synchronous_commit', message: expect.stringContaining('Switch it on') }],
    });
    await runOn(database.url, `ALTER DATABASE ${name} RESET synchronous_commit`);
    await (await openDataSource(database.url, NOTHING)).destroy();
  });

  it('is refused when it belongs to a newer version, and left as it is', async () => {
    const newer = await openDataSource(database.url, LATER_SCHEMA);
    expect(await migrate(newer)).toEqual(['Odd1700000000001', 'Later1700000000002']);
    await newer.destroy();
    const older = await openDataSource(database.url, ODD_SCHEMA);
    await expect(migrate(older)).rejects.toMatchObject({
      code: 'database-newer',
      message: expect.stringContaining('Later1700000000002'),
    });
    await older.destroy();
  });
});

describe('several processes that start at the same moment', () => {
  it('migrate once', async () => {
    const fresh = await throwawayDatabase();
    const processes = await Promise.all([1, 2, 3].map(() => openDataSource(fresh.url, LATER_SCHEMA)));
    const run = await Promise.all(processes.map((dataSource) => migrate(dataSource)));
    expect(run.flat()).toEqual(['Odd1700000000001', 'Later1700000000002']);
    await Promise.all(processes.map((dataSource) => dataSource.destroy()));
    await fresh.drop();
  });
});
