import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, rmSync } from 'node:fs';
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
  /** Ends it, and leaves its data as they are. */
  readonly halt: () => Promise<void>;
  /** Ends it, and throws its data away. */
  readonly stop: () => Promise<void>;
}

/**
 * A folder for one program: with the demo conference as it comes, once that was made; else empty. The user of the database
 * may pass it, so that the database is kept in it too.
 */
function dataFolder(isEmpty: boolean): string {
  const folder = quickFolder('colloquy-browser-');
  chmodSync(folder, 0o711);
  const demo = process.env.COLLOQUY_DEMO_UNDER_TEST;
  // With their owners, which Node's own copying does not keep.
  if (demo && !isEmpty) execFileSync('cp', ['-a', `${demo}/.`, folder]);
  return folder;
}

/**
 * Starts the program as `npm start` does, with its own embedded database in a folder that is thrown away.
 * @param more what is given to the command besides, such as `--empty` for a server without the demo conference
 */
export async function launchProgram(...more: string[]): Promise<RunningProgram> {
  return launchIn(dataFolder(more.includes('--empty')), await freePort(), more);
}

async function launchIn(folder: string, port: number, more: readonly string[]): Promise<RunningProgram> {
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
  return { url, said: () => log, killAndStartAgain, halt: () => end('SIGTERM'), stop };
}

/**
 * Starts the program with the demo conference for all tests. Its address is in `COLLOQUY_UNDER_TEST`. The demo conference is
 * made once, by the first start, and programs that tests have for themselves begin from a copy of it.
 * @returns what ends it
 */
export default async function startProgram(): Promise<() => Promise<void>> {
  const demo = dataFolder(true);
  const port = await freePort();
  await (await launchIn(demo, port, [])).halt();
  process.env.COLLOQUY_DEMO_UNDER_TEST = demo;
  const { url, stop } = await launchIn(dataFolder(false), port, []);
  process.env.COLLOQUY_UNDER_TEST = url;
  return async () => {
    await stop();
    rmSync(demo, { recursive: true, force: true });
  };
}
