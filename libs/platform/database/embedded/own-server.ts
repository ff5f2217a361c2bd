import { realpathSync } from 'node:fs';
import { DomainError } from '@colloquy/kernel';
import { Client } from 'pg';
import { OWNER } from './cluster';

const LAUNCHER_LOCK = 0x636f6c6c;
const LOCK_TIMEOUT = '55P03';

/** How to reach a database of the embedded server. */
export function addressAt(port: number, password: string, database = 'postgres'): string {
  return `postgres://${OWNER}:${password}@127.0.0.1:${port}/${database}`;
}

/**
 * Whether the server at this address answers and works in this folder: a port may have passed to another server.
 * @throws DomainError `database-password-lost` where it is ours and does not take our password
 */
export async function answersFrom(url: string, cluster: string): Promise<boolean> {
  const client = quietClient(url);
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
    return realpathSync(rows[0]?.data_directory ?? '') === realpathSync(cluster);
  } catch (error) {
    if ((error as { code?: string }).code !== '28P01') return false;
    throw new DomainError(
      'unavailable',
      'database-password-lost',
      'The database does not take the password in server.json of the data folder. Put back the server.json that belongs to it.',
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Makes the one database at the first start. */
export async function ensureDatabase(session: Client): Promise<void> {
  const { rowCount } = await session.query('SELECT FROM pg_database WHERE datname = $1', [OWNER]);
  if (rowCount !== 0) return;
  try {
    await session.query(`CREATE DATABASE ${OWNER}`);
  } catch (error) {
    // 42P04: another start was faster. 23505: at the very same moment.
    if (!['42P04', '23505'].includes((error as { code?: string }).code ?? '')) throw error;
  }
}

/**
 * A session that owns the server as long as it is open: the lock goes with the process, also when that is killed.
 * @returns with `owner`, and nothing left open, where another launcher owns it and goes on doing so
 */
export async function takeOwnership(url: string): Promise<{ session: Client } | { owner: string }> {
  const session = quietClient(url, `colloquy launcher, process ${process.pid}`);
  await session.connect();
  try {
    // Long enough for the server to notice that a killed launcher is gone.
    await session.query("SET lock_timeout = '500ms'");
    await session.query('SELECT pg_advisory_lock($1)', [LAUNCHER_LOCK]);
    return { session };
  } catch (error) {
    const { rows } = await session.query<{ name: string }>(
      `SELECT application_name AS name FROM pg_locks JOIN pg_stat_activity USING (pid)
       WHERE locktype = 'advisory' AND objid = $1 AND granted`,
      [LAUNCHER_LOCK],
    );
    await session.end();
    if ((error as { code?: string }).code !== LOCK_TIMEOUT) throw error;
    return { owner: rows[0]?.name.replace('colloquy launcher, ', '') ?? 'another process' };
  }
}

/** The server may go away while the session is idle; without a listener that would end the process. */
function quietClient(url: string, name = 'colloquy'): Client {
  return new Client({ connectionString: url, application_name: name, connectionTimeoutMillis: 5_000 }).on(
    'error',
    () => undefined,
  );
}
