import { type ChildProcess, fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { quickFolder } from './quick-folder';

/** The compiled program, as `npm start` runs it. */
const DIST = join(__dirname, '..', '..', 'dist', 'apps');

/** A server of one test, on a database of that test. */
export interface RunningServer {
  /** Without a slash at its end. */
  readonly url: string;
  readonly databaseUrl: string;
  stop(): Promise<void>;
  /** As a power cut does it: nothing is told, nothing is cleaned up. */
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
 * Starts the server process on a migrated database, on a free port, and waits until it answers. It knows no mail server
 * but the one that the environment names: a test never writes to real people.
 */
export async function runningServer(databaseUrl: string, environment: NodeJS.ProcessEnv = {}): Promise<RunningServer> {
  const folder = quickFolder('colloquy-files-');
  const usual = { DATABASE_URL: databaseUrl, PORT: '0', COLLOQUY_DATA: folder, SMTP_URL: '' };
  const env = { ...process.env, ...usual, ...environment };
  const child: ChildProcess = fork(join(DIST, 'server', 'main.js'), [], { env, silent: true });
  let log = '';
  child.stdout?.on('data', (chunk) => {
    log += String(chunk);
  });
  child.stderr?.on('data', (chunk) => {
    log += String(chunk);
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve((message as { port: number }).port));
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}:\n${log}`)));
  });
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await gone;
    rmSync(folder, { recursive: true, force: true });
  };
  return {
    url: `http://127.0.0.1:${port}`,
    databaseUrl,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
}
