import { fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type HostChoice, hostedServer } from './hosted-server';
import { quickFolder } from './quick-folder';

/** The compiled program, as `npm start` runs it. */
const DIST = join(__dirname, '..', '..', 'dist', 'apps');

/** A server of one test, on a database of that test. */
export interface RunningServer {
  /** Without a slash at its end. */
  readonly url: string;
  readonly databaseUrl: string;
  stop(): Promise<void>;
  /** As a power cut does it: nothing is told, nothing is cleaned up, and other servers of the test end as well. */
  kill(): Promise<void>;
}

/** Runs a `colloquy` command to its end. */
export function colloquy(
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<{ code: number | null; output: string }> {
  const child = fork(join(DIST, 'cli', 'main.js'), args, { env: { ...process.env, ...environment }, silent: true });
  let output = '';
  child.stdout?.on('data', (chunk) => {
    output += String(chunk);
  });
  child.stderr?.on('data', (chunk) => {
    output += String(chunk);
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output })));
}

/**
 * Starts a server on a migrated database, on a free port, and waits until it answers. It knows no mail server but the one
 * that the environment names: a test never writes to real people.
 * @param host where it runs: else in a process that earlier servers have run in
 */
export async function runningServer(
  databaseUrl: string,
  environment: NodeJS.ProcessEnv = {},
  host?: HostChoice,
): Promise<RunningServer> {
  const folder = quickFolder('colloquy-files-');
  const usual = { DATABASE_URL: databaseUrl, PORT: '0', COLLOQUY_DATA: folder, SMTP_URL: '' };
  const server = await hostedServer({ ...process.env, ...usual, ...environment }, host);
  const forgotten = async (end: Promise<void>) => {
    await end;
    rmSync(folder, { recursive: true, force: true });
  };
  return {
    url: `http://127.0.0.1:${server.port}`,
    databaseUrl,
    stop: () => forgotten(server.stop()),
    kill: () => forgotten(server.kill()),
  };
}
