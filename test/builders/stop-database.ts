import { rmSync } from 'node:fs';
import { dropPreparedDatabases } from './prepared-database';

/** After the last end-to-end test: takes away what the tests shared, and ends the server that `start-database` has started. */
export default async function stopDatabase(): Promise<void> {
  await dropPreparedDatabases();
  rmSync(process.env.COLLOQUY_TEST_HOSTS ?? '', { recursive: true, force: true });
  await globalThis.stopTestDatabase?.();
}
