import { Client } from 'pg';
import { explainConnectionError } from '../connection/explain-connection-error';

/** How values are written as text, whatever the server's or the user's own preferences are. */
const EXACT_TEXT = {
  datestyle: 'ISO, YMD',
  intervalstyle: 'postgres',
  timezone: 'UTC',
  extra_float_digits: '1',
  bytea_output: 'hex',
  lc_monetary: 'C',
  search_path: 'public',
  statement_timeout: '0',
  idle_in_transaction_session_timeout: '0',
};

/**
 * Runs the work in one transaction of a connection of its own, in which every value reads and writes as the same exact
 * text on every server: committed when it returns, rolled back when it throws.
 *
 * @param mode `snapshot` sees the database as it is at one instant and writes nothing
 */
export async function inSession<T>(
  url: string,
  mode: 'snapshot' | 'write',
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({ connectionString: url, application_name: 'colloquy', connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw explainConnectionError(url, error);
  }
  try {
    await client.query(mode === 'snapshot' ? 'BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY' : 'BEGIN');
    await client.query(
      Object.keys(EXACT_TEXT)
        .map((name, place) => `set_config('${name}', $${place + 1}, true)`)
        .join(', ')
        .replace(/^/, 'SELECT '),
      Object.values(EXACT_TEXT),
    );
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}
