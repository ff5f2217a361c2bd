import { execFile } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { DomainError } from '@colloquy/kernel';
import { isAlive } from './pid-file';
import type { ServerProgram } from './server-program';
import type { ServerUser } from './server-user';

/** What a new database and the demo conference take on the disk. */
const FIRST_START = '100 MB';

/** The server's one user and its one database. */
export const OWNER = 'colloquy';

/**
 * Makes the server's folder where there is none. It is filled under another name and moved into place when it is whole,
 * so that a killed first start leaves nothing half made, and of two first starts one wins.
 *
 * Text sorts by code point and case follows Unicode, on every system alike: an update of the operating system cannot
 * change the order of an index.
 *
 * @throws DomainError `database-not-created` with the program's own words
 */
export async function createCluster(
  program: ServerProgram,
  user: ServerUser | undefined,
  cluster: string,
  password: string,
): Promise<void> {
  removeLeftovers(cluster);
  if (existsSync(join(cluster, 'PG_VERSION'))) return refuseOtherVersion(program, cluster);
  mkdirSync(dirname(cluster), { recursive: true, mode: 0o711 });
  const scratch = mkdtempSync(`${cluster}.new-${process.pid}-`);
  try {
    const passwordFile = join(scratch, 'password');
    const folder = join(scratch, 'cluster');
    writeFileSync(passwordFile, password, { mode: 0o600 });
    mkdirSync(folder, { mode: 0o700 });
    if (user) for (const path of [scratch, passwordFile, folder]) chownSync(path, user.uid, user.gid);
    const initdb = [
      `--pgdata=${folder}`,
      `--username=${OWNER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--data-checksums',
    ];
    await promisify(execFile)(program.initdb, initdb, { ...user, cwd: '/' });
    moveIntoPlace(folder, cluster);
  } catch (error) {
    const words = (error as { stderr?: string }).stderr?.trim() || (error as Error).message;
    const why = /No space left|ENOSPC/.test(words) ? `the disk is full. A first start needs ${FIRST_START}.` : words;
    throw new DomainError(
      'unavailable',
      'database-not-created',
      `The database could not be made in ${cluster}: ${why}`,
    );
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function moveIntoPlace(folder: string, cluster: string): void {
  try {
    renameSync(folder, cluster);
  } catch (error) {
    if (existsSync(join(cluster, 'PG_VERSION'))) return;
    throw error;
  }
  const parent = openSync(dirname(cluster), 'r');
  fsyncSync(parent);
  closeSync(parent);
}

/** What a first start that was killed has left, its password file included. */
function removeLeftovers(cluster: string): void {
  const parent = dirname(cluster);
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    if (!name.startsWith(`${basename(cluster)}.new-`)) continue;
    const [pid] = name.slice(`${basename(cluster)}.new-`.length).split('-');
    // The orphan of the killed start may still be writing there.
    if (!isAlive(Number(pid))) rmSync(join(parent, name), { recursive: true, force: true, maxRetries: 10 });
  }
}

function refuseOtherVersion(program: ServerProgram, cluster: string): void {
  const major = Number(readFileSync(join(cluster, 'PG_VERSION'), 'utf8'));
  if (major === program.major) return;
  throw new DomainError(
    'unavailable',
    'database-of-other-version',
    `The database in ${cluster} was made by PostgreSQL ${major}; this version of Colloquy brings ${program.major}. Back up with the version that made it, then restore into a new data folder.`,
  );
}
