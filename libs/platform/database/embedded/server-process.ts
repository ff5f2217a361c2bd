import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { DomainError } from '@colloquy/kernel';
import { addressAt, answersFrom } from './own-server';
import { readPidFile, releaseDeadServer, worksIn } from './pid-file';
import type { ServerProgram } from './server-program';
import type { ServerUser } from './server-user';

/** Everything that starting and stopping the server of one data folder takes. */
export interface ServerPlace {
  readonly program: ServerProgram;
  readonly user: ServerUser | undefined;
  readonly cluster: string;
  readonly password: string;
  readonly logFile: string;
}

const ATTEMPTS = 20;
const BETWEEN_ATTEMPTS_MS = 250;
const LOOK_AGAIN_MS = 20;
const RECOVERY_MS = 120_000;
const LOG_BYTES = 1_000_000;

/**
 * The port of the server at work in this place: one that a killed launcher left, or one started now. Waits while it
 * recovers from a crash, and tries again for some seconds where a killed one is still going down.
 *
 * @param port the one to take when the server has to be started; without it, any free one
 * @throws DomainError `database-server-does-not-start` with the last words of its log
 */
export async function runningServer(place: ServerPlace, port?: number): Promise<number> {
  let attempts = 0;
  let child: ChildProcess | undefined;
  const deadline = Date.now() + RECOVERY_MS;
  while (Date.now() < deadline) {
    const known = readPidFile(place.cluster);
    if (known && worksIn(known.pid, place.cluster)) {
      if (known.ready && (await answers(place, known.port, child))) return known.port;
    } else if (child === undefined || child.exitCode !== null || child.signalCode !== null) {
      if (attempts === ATTEMPTS) break;
      if (attempts > 0) await wait(BETWEEN_ATTEMPTS_MS);
      attempts += 1;
      releaseDeadServer(place.cluster);
      child = await launch(place, port ?? (await freePort()));
    }
    await wait(LOOK_AGAIN_MS);
  }
  throw new DomainError(
    'unavailable',
    'database-server-does-not-start',
    `The database server does not start. Its log, ${place.logFile}, ends: ${lastWords(place.logFile)}`,
  );
}

/** A server started in vain, because it does not know our password, is not left behind. */
async function answers(place: ServerPlace, port: number, started: ChildProcess | undefined): Promise<boolean> {
  try {
    return await answersFrom(addressAt(port, place.password), place.cluster);
  } catch (error) {
    started?.kill('SIGINT');
    throw error;
  }
}

/** Ends the server, if it runs, once its sessions are rolled back and everything is on the disk. */
export async function stopServer({ program, user, cluster }: ServerPlace): Promise<void> {
  const known = readPidFile(cluster);
  if (!known || !worksIn(known.pid, cluster)) return;
  const stop = ['stop', '--pgdata', cluster, '--mode', 'fast', '--wait', '--timeout', '60', '--silent'];
  await promisify(execFile)(program.pgCtl, stop, { ...user, cwd: '/' });
}

/** In a process group of its own: Ctrl-C reaches the launcher alone, which ends its requests before the database. */
async function launch({ program, user, cluster, logFile }: ServerPlace, port: number): Promise<ChildProcess> {
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  if ((statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > LOG_BYTES) renameSync(logFile, `${logFile}.old`);
  const log = openSync(logFile, 'a', 0o600);
  try {
    const child = spawn(program.postgres, ['-D', cluster, ...flags], {
      ...user,
      cwd: '/',
      detached: true,
      stdio: ['ignore', log, log],
    });
    await new Promise((resolve, reject) => child.once('spawn', resolve).once('error', reject));
    child.unref();
    return child;
  } finally {
    closeSync(log);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No port.')),
      );
    });
  });
}

function lastWords(logFile: string): string {
  return readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-3).join(' ');
}
