import { existsSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { runOn } from '../builders/throwaway-database';
import { clusterOf, compile, type Launched, launch, scratchFolder, serverPid } from './launch';

const folder = scratchFolder();
const dataFolder = join(folder, 'data');

async function notes(url: string): Promise<number> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ count: number }>('SELECT count(*)::int AS count FROM note');
  await client.end();
  return rows[0]?.count ?? -1;
}

const writeNote = (url: string) => runOn(url, `INSERT INTO note VALUES ('acknowledged')`);

async function eventually<T>(attempt: () => Promise<T>): Promise<T> {
  for (let left = 200; ; left -= 1) {
    try {
      return await attempt();
    } catch (error) {
      if (left === 0) throw error;
      await wait(50);
    }
  }
}

/** Each test takes over what the one before has left behind, as an organiser's machine would. */
describe('the embedded database after an accident', () => {
  let running: Launched;

  beforeAll(async () => {
    compile();
    const both = await Promise.all([launch(dataFolder), launch(dataFolder)]);
    const owners = both.filter(({ code }) => code === undefined);
    expect(both.find(({ code }) => code !== undefined)?.code).toBe('data-folder-in-use');
    expect(owners).toHaveLength(1);
    running = owners[0] as Launched;
    await runOn(running.url, 'CREATE TABLE note (text text)');
    await writeNote(running.url);
  });

  afterAll(async () => {
    await running.stop();
    rmSync(folder, { recursive: true });
  });

  it('is taken over, with its notes, when its launcher was killed', async () => {
    const server = serverPid(dataFolder);
    await running.kill();
    running = await launch(dataFolder);
    expect(await notes(running.url)).toBe(1);
    expect(serverPid(dataFolder)).toBe(server);
  });

  it('starts again when launcher and server were killed together', async () => {
    await writeNote(running.url);
    process.kill(serverPid(dataFolder), 'SIGKILL');
    await running.kill();
    running = await launch(dataFolder);
    expect(running.message).toBeUndefined();
    expect(await notes(running.url)).toBe(2);
  });

  it('starts again over a killed server that its parent has not buried yet', async () => {
    await writeNote(running.url);
    running.launcher.kill('SIGSTOP');
    process.kill(serverPid(dataFolder), 'SIGKILL');
    const second = await launch(dataFolder);
    await running.kill();
    running = second;
    expect(await notes(running.url)).toBe(3);
  });

  it('comes back under the same address when the server alone is killed', async () => {
    await writeNote(running.url);
    process.kill(serverPid(dataFolder), 'SIGKILL');
    expect(await eventually(() => notes(running.url))).toBe(4);
  });

  it('is refused to a second launcher, in a sentence that names the first', async () => {
    const second = await launch(dataFolder);
    expect(second.code).toBe('data-folder-in-use');
    expect(second.message).toContain(`process ${running.launcher.pid}`);
  });

  it('is shared with a command that only joins, and outlives it', async () => {
    const guest = await launch(dataFolder, { whenOwned: 'join' });
    expect(guest.url).toBe(running.url);
    await guest.stop();
    expect(await notes(running.url)).toBe(4);
  });

  it('takes no well-known password, listens to this machine alone and keeps its data safe', async () => {
    const url = new URL(running.url);
    expect(url.hostname).toBe('127.0.0.1');
    const client = new Client({ connectionString: running.url });
    await client.connect();
    const { rows } = await client.query(
      `SELECT current_setting('listen_addresses') AS addresses, current_setting('unix_socket_directories') AS sockets,
              current_setting('fsync') AS fsync, current_setting('data_checksums') AS checksums`,
    );
    await client.end();
    expect(rows).toEqual([{ addresses: '127.0.0.1', sockets: '', fsync: 'on', checksums: 'on' }]);
    url.password = 'password';
    await expect(runOn(url.href, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
  });

  it('is stopped with its owner, and starts again', async () => {
    const server = serverPid(dataFolder);
    await running.stop();
    expect(existsSync(join(clusterOf(dataFolder), 'postmaster.pid'))).toBe(false);
    running = await launch(dataFolder);
    expect(serverPid(dataFolder)).not.toBe(server);
    expect(await notes(running.url)).toBe(4);
  });

  it('leaves no password about in plain text', () => {
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('pg-password'))).toEqual([]);
    expect(readdirSync(dirname(clusterOf(dataFolder))).filter((name) => name.includes('.new-'))).toEqual([]);
  });
});

describe('a first start that was killed while the database was being made', () => {
  it('is cleared away by the next one', async () => {
    const place = scratchFolder();
    const data = join(place, 'data');
    const first = launch(data).catch(() => undefined);
    const half = await eventually(async () => {
      const name = readdirSync(data).find((entry) => entry.startsWith('postgres.new-'));
      if (!name) throw new Error('not begun');
      return name;
    });
    process.kill(Number(half.split('-')[1]), 'SIGKILL');
    await first;
    const second = await launch(data);
    expect(second.message).toBeUndefined();
    expect(readdirSync(data)).not.toContain(half);
    await second.stop();
    rmSync(place, { recursive: true });
  });
});
