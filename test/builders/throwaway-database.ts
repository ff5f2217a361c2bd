import { randomBytes } from 'node:crypto';
import { Client, escapeIdentifier } from 'pg';

/** A fresh, empty database of one test. */
export interface ThrowawayDatabase {
  readonly url: string;
  /** Takes it away, with whoever is still connected to it. */
  drop(): Promise<void>;
}

/** The server that all end-to-end tests share. */
export function testServer(): string {
  const server = process.env.COLLOQUY_TEST_DATABASE_URL;
  if (!server) throw new Error('No test database: jest must run test/builders/start-database.ts as its globalSetup.');
  return server;
}

/** Makes an empty database on the server that all end-to-end tests share. */
export async function throwawayDatabase(): Promise<ThrowawayDatabase> {
  return throwawayDatabaseOn(testServer());
}

/** Makes a database, empty or a copy of another, on a server of the test's own. */
export async function throwawayDatabaseOn(server: string, template = 'template0'): Promise<ThrowawayDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await runOn(
    server,
    `CREATE DATABASE ${escapeIdentifier(name)} TEMPLATE ${escapeIdentifier(template)} ENCODING 'UTF8'`,
  );
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: () => runOn(server, `DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`),
  };
}

/** Runs statements one after the other in a connection of their own. */
export async function runOn(url: string, ...statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
