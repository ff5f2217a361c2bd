import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, escapeIdentifier } from 'pg';
import { type ConferenceFile, conferenceFile } from './conference-file';
import { colloquy } from './running-server';
import { runOn, type ThrowawayDatabase, testServer, throwawayDatabaseOn } from './throwaway-database';

/** The name is this run's own: on a server that outlives it, another version's tables must not be found. */
const nameOfRun = (): string => `prepared_${process.env.COLLOQUY_TEST_RUN}`;

/**
 * A database of one test with the tables, the queue and the conference of `conferenceFile`: a copy of one that the first
 * test to ask has made by command.
 */
export async function preparedDatabase(): Promise<ThrowawayDatabase> {
  const server = testServer();
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(`SELECT pg_advisory_lock(hashtext('prepared database'))`);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [nameOfRun()]);
    if (!rowCount) await prepare(server);
    return await throwawayDatabaseOn(server, nameOfRun());
  } finally {
    await client.end();
  }
}

/** After the last test. */
export function dropPreparedDatabase(): Promise<void> {
  return runOn(testServer(), `DROP DATABASE IF EXISTS ${escapeIdentifier(nameOfRun())}`);
}

/** Sets up a conference by command, as an organiser does. */
export async function createConference(databaseUrl: string, file: ConferenceFile): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'colloquy-conference-'));
  const path = join(folder, 'conference.json');
  writeFileSync(path, JSON.stringify(file));
  try {
    await run(databaseUrl, 'conference', 'create', path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** It gets its name when it is whole. */
async function prepare(server: string): Promise<void> {
  const { url } = await throwawayDatabaseOn(server);
  await run(url, 'migrate');
  await createConference(url, conferenceFile());
  const name = new URL(url).pathname.slice(1);
  await runOn(server, `ALTER DATABASE ${escapeIdentifier(name)} RENAME TO ${escapeIdentifier(nameOfRun())}`);
}

async function run(databaseUrl: string, ...args: string[]): Promise<void> {
  const { code, output } = await colloquy(args, { DATABASE_URL: databaseUrl });
  if (code !== 0) throw new Error(`colloquy ${args.join(' ')} ended with ${code}:\n${output}`);
}
