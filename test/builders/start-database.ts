import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedServer } from '../../libs/platform/database/embedded/start-embedded-server';
import { quickFolder } from './quick-folder';

declare global {
  /** Ends what `start-database` has started; called by `stop-database`. */
  var stopTestDatabase: (() => Promise<void>) | undefined;
}

/**
 * Before the first end-to-end test: one database server for all of them. COLLOQUY_TEST_DATABASE_URL names one that runs
 * already, with a user who may create databases; without it the embedded server is started with a folder of its own.
 */
export default async function startDatabase(): Promise<void> {
  process.env.COLLOQUY_TEST_RUN = randomBytes(8).toString('hex');
  process.env.COLLOQUY_TEST_HOSTS = mkdtempSync(join(tmpdir(), 'colloquy-hosts-'));
  if (process.env.COLLOQUY_TEST_DATABASE_URL) return;
  const folder = quickFolder('colloquy-test-');
  chmodSync(folder, 0o711);
  const server = await startEmbeddedServer(join(folder, 'data'));
  process.env.COLLOQUY_TEST_DATABASE_URL = server.url;
  globalThis.stopTestDatabase = async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  };
}
