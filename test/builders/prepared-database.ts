import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, escapeIdentifier } from 'pg';
import { type ConferenceFile, conferenceFile } from './conference-file';
import { colloquy } from './running-server';
import { runOn, type ThrowawayDatabase, testServer, throwawayDatabaseOn } from './throwaway-database';

/** The name is this run's own: on a server that outlives it, another version's tables must not be found. */
const nameOfRun = (): string => `prepared_${process.env.COLLOQUY_TEST_RUN}`;

/** The same of a database in which everything has happened once. */
export const nameUnderWay = (): string => `under_way_${process.env.COLLOQUY_TEST_RUN}`;

/**
 * A database of one test with the tables, the queue and the conference of `conferenceFile`: a copy of one that the first
 * test to ask has made by command.
 */
export async function preparedDatabase(): Promise<ThrowawayDatabase> {
  const server = testServer();
  await onceInThisRun(nameOfRun(), () => prepare(server));
  return throwawayDatabaseOn(server, nameOfRun());
}

/** Makes the database of this name, unless a test before has made it; of two at the same time, one waits for the other. */
export async function onceInThisRun(name: string, make: () => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: testServer() });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [name]);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (!rowCount) await make();
  } finally {
    await client.end();
  }
}

/** After the last test. */
export async function dropPreparedDatabases(): Promise<void> {
  for (const name of [nameOfRun(), nameUnderWay()])
    await runOn(testServer(), `DROP DATABASE IF EXISTS ${escapeIdentifier(name)}`);
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
