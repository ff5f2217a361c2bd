import { randomBytes, randomUUID } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DomainError } from '@colloquy/kernel';

/** What the next start must know about a data folder's database server. */
export interface ServerRecord {
  /** Of the server's one user; random, never the package's well-known one. */
  readonly password: string;
  /** Absolute path of the folder that PostgreSQL itself works in. */
  readonly cluster: string;
}

const FILE = 'server.json';

/**
 * The record kept in a data folder, readable by its owner alone; made at the first start.
 *
 * @param chooseCluster says at the first start where the server's folder goes; relative to the data folder, so that a
 *   data folder can be renamed, or absolute
 * @throws DomainError `database-password-lost` where the file is there but cannot be used
 */
export function serverRecord(dataFolder: string, chooseCluster: () => string): ServerRecord {
  const file = join(dataFolder, FILE);
  const known = read(file);
  if (known) return placed(dataFolder, known);

  const scratch = `${file}.${randomUUID()}`;
  const first: ServerRecord = { password: randomBytes(24).toString('hex'), cluster: chooseCluster() };
  try {
    writeFileSync(scratch, `${JSON.stringify(first)}\n`, { mode: 0o600, flag: 'wx', flush: true });
    // Of two first starts at the same moment one wins, and both go on with what the winner wrote.
    linkSync(scratch, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(scratch, { force: true });
  }
  return placed(dataFolder, read(file) ?? first);
}

function placed(dataFolder: string, { password, cluster }: ServerRecord): ServerRecord {
  return { password, cluster: resolve(dataFolder, cluster) };
}

function read(file: string): ServerRecord | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    const { password, cluster } = JSON.parse(text) as Partial<ServerRecord>;
    if (typeof password === 'string' && typeof cluster === 'string') return { password, cluster };
  } catch {
    // Said below, in words.
  }
  throw new DomainError(
    'unavailable',
    'database-password-lost',
    `${file} is damaged. It holds the password of the database; put back a copy of the file, or start with another data folder and restore a backup.`,
  );
}
