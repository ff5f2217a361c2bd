import { rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { migrate, openDataSource } from '@colloquy/platform/database';
import { eventually } from '../builders/eventually';
import { startColloquy } from '../builders/started-command';
import { type ThrowawayDatabase, throwawayDatabase } from '../builders/throwaway-database';
import { scratchFolder, serverPid } from '../recovery/launch';
import { LATER_SCHEMA } from '../recovery/odd-values';

/** Takes a port of this machine, so that nobody else can; null where somebody has it already. */
function occupy(port: number): Promise<Server | null> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(null));
    server.listen(port, '127.0.0.1', () => resolve(server.unref()));
  });
}

function portOf(server: Server | null): number {
  const address = server?.address();
  if (typeof address !== 'object' || !address) throw new Error('No port was taken.');
  return address.port;
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

const isServed = (url: string | null) =>
  fetch(`${url}/health`).then(
    ({ status }) => status === 200,
    () => false,
  );

/** A refusal is a sentence or two for people: no stack, no class of an error. */
function expectSentence(output: string, words: RegExp): void {
  expect(output).toMatch(words);
  expect(output).not.toMatch(/\n\s+at |Error:|\[object/);
  expect(output.trim().split('\n').length).toBeLessThanOrEqual(2);
}

describe('colloquy start', () => {
  const folder = scratchFolder();
  const data = (name: string) => ({ COLLOQUY_DATA: join(folder, name) });
  const databases: ThrowawayDatabase[] = [];

  afterAll(async () => {
    await Promise.all(databases.map((database) => database.drop()));
    rmSync(folder, { recursive: true });
  });

  async function emptyDatabase(): Promise<string> {
    const database = await throwawayDatabase();
    databases.push(database);
    return database.url;
  }

  it('serves on the next free port where the usual one is taken, and leaves nobody behind when it is killed', async () => {
    const occupant = await occupy(3000);
    const started = await startColloquy({ DATABASE_URL: await emptyDatabase(), ...data('next-port') });
    expect(started.output()).toContain('Colloquy is running');
    expect(Number(new URL(started.url ?? '').port)).toBeGreaterThan(3000);
    expect(await isServed(started.url)).toBe(true);
    await started.stop('SIGKILL');
    await eventually(async () => expect(await isServed(started.url)).toBe(false));
    occupant?.close();
  });

  it('says what to do where the port that was asked for is taken', async () => {
    const occupant = await occupy(0);
    const port = portOf(occupant);
    const started = await startColloquy({ PORT: String(port), ...data('port') });
    expect(await started.stop('SIGTERM')).toBe(1);
    expectSentence(started.output(), new RegExp(`Port ${port} is in use.*PORT=${port + 1}`));
    occupant?.close();
  });

  it('says that nobody answers at DATABASE_URL, without repeating the password', async () => {
    const occupant = await occupy(0);
    const port = portOf(occupant);
    await new Promise((resolve) => occupant?.close(resolve));
    const started = await startColloquy({ DATABASE_URL: `postgres://me:secret@127.0.0.1:${port}/x`, ...data('away') });
    expect(await started.stop('SIGTERM')).toBe(1);
    expectSentence(started.output(), /127\.0\.0\.1/);
    expect(started.output()).not.toContain('secret');
  });

  it('leaves a database of a newer version alone, and says so', async () => {
    const url = await emptyDatabase();
    const newer = await openDataSource(url, LATER_SCHEMA);
    await migrate(newer);
    await newer.destroy();
    const started = await startColloquy({ DATABASE_URL: url, ...data('newer') });
    expect(await started.stop('SIGTERM')).toBe(1);
    expectSentence(started.output(), /newer/);
  });

  it('says which setting cannot be used', async () => {
    const started = await startColloquy({ PORT: 'eighty', ...data('setting') });
    expect(await started.stop('SIGTERM')).toBe(1);
    expectSentence(started.output(), /PORT is "eighty"/);
  });

  it('refuses a second start on the data that the first one owns, and stops with everything when it is told to', async () => {
    const first = await startColloquy(data('owned'));
    expect(await isServed(first.url)).toBe(true);
    const second = await startColloquy(data('owned'));
    expect(await second.stop('SIGTERM')).toBe(1);
    expectSentence(second.output(), new RegExp(`process ${first.pid}`));
    const database = serverPid(join(folder, 'owned'));
    expect(isAlive(database)).toBe(true);
    expect(await first.stop('SIGTERM')).toBe(0);
    expect(await isServed(first.url)).toBe(false);
    expect([first.pid, database].filter(isAlive)).toEqual([]);
  });
});
