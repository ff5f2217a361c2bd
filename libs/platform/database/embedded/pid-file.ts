import { readFileSync, readlinkSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a running server, or one that was killed, says of itself in its folder. */
export interface PidFile {
  readonly pid: number;
  readonly port: number;
  /** Whether it takes connections: false while it starts, recovers from a crash or stops. */
  readonly ready: boolean;
}

const NO_PROCESS = 2_147_483_647;

/** The server's note in its folder; undefined where none has started, or one is about to write it. */
export function readPidFile(cluster: string): PidFile | undefined {
  let text: string;
  try {
    text = readFileSync(join(cluster, 'postmaster.pid'), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const lines = text.split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid > 0 && port > 0 ? { pid, port, ready: lines[7]?.trim() === 'ready' } : undefined;
}

/** Whether there is such a process; one of another user counts. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Whether the process is a server at work in this folder. A number that another program got meanwhile is not, nor is a
 * killed server that its parent has not yet buried. Systems without `/proc` know only whether the process lives.
 */
export function worksIn(pid: number, cluster: string): boolean {
  if (statSync('/proc/self', { throwIfNoEntry: false }) === undefined) return isAlive(pid);
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
  } catch {
    return false;
  }
}

/**
 * Lets the server start over a note whose process is gone but whose number still counts as alive. The note is kept and
 * only names no process any more: by its other lines the server itself makes sure that no orphan still writes.
 */
export function releaseDeadServer(cluster: string): void {
  const known = readPidFile(cluster);
  if (!known || !isAlive(known.pid) || worksIn(known.pid, cluster)) return;
  const file = join(cluster, 'postmaster.pid');
  const rest = readFileSync(file, 'utf8').split('\n').slice(1);
  writeFileSync(file, [NO_PROCESS, ...rest].join('\n'));
}
