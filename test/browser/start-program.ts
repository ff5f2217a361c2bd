import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { quickFolder } from '../builders/quick-folder';

const PROGRAM = join(__dirname, '../../dist/apps/cli/main.js');
const LONGEST_START_MS = 120_000;
const POLL_MS = 200;

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health`)).ok;
  } catch {
    return false;
  }
}

async function whenReady(url: string, child: ChildProcess, said: () => string): Promise<void> {
  const until = Date.now() + LONGEST_START_MS;
  while (!(await isReady(url))) {
    if (child.exitCode !== null || Date.now() > until) throw new Error(`The program did not start:\n${said()}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** A running program with what it has said so far. */
export interface RunningProgram {
  readonly url: string;
  readonly said: () => string;
  /** Cuts its power, and starts it again on the same data under the same address. */
  readonly killAndStartAgain: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the program as `npm start` does, with its own embedded database in a folder that is thrown away.
 * @param more what is given to the command besides, such as `--empty` for a server without the demo conference
 */
export async function launchProgram(...more: string[]): Promise<RunningProgram> {
  const folder = quickFolder('colloquy-browser-');
  const port = await freePort();
  const { DATABASE_URL: _unused, ...environment } = process.env;
  const env = { ...environment, COLLOQUY_DATA: folder, PORT: String(port) };
  const url = `http://127.0.0.1:${port}`;
  let log = '';
  const start = (): ChildProcess => {
    const child = spawn(process.execPath, [PROGRAM, 'start', ...more], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (log += String(chunk)));
    return child;
  };
  let child = start();
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    if (child.exitCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await gone;
  };
  const stop = async (): Promise<void> => {
    await end('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await whenReady(url, child, () => log);
  } catch (error) {
    await stop();
    throw error;
  }
  const killAndStartAgain = async (): Promise<void> => {
    await end('SIGKILL');
    child = start();
    await whenReady(url, child, () => log);
  };
  return { url, said: () => log, killAndStartAgain, stop };
}

/**
 * Starts the program with the demo conference for all tests. Its address is in `COLLOQUY_UNDER_TEST`.
 * @returns what ends it
 */
export default async function startProgram(): Promise<() => Promise<void>> {
  const { url, stop } = await launchProgram();
  process.env.COLLOQUY_UNDER_TEST = url;
  return stop;
}
