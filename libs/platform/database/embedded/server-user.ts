import { execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { DomainError } from '@colloquy/kernel';

/** The user that the database server runs as, in the form that child processes take. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root. Root therefore hands it to the owner of its data, or before there is any to the
 * user `postgres`, made where it is missing. Everybody else runs it as themselves: undefined.
 *
 * @param cluster the server's folder; need not exist yet
 * @throws DomainError `no-database-user` where root cannot make the user
 */
export function serverUser(cluster: string | undefined, name = 'postgres'): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = cluster === undefined ? undefined : statSync(cluster, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return find(name) ?? create(name);
}

function find(name: string): ServerUser | undefined {
  const [uid, gid] = ['-u', '-g'].map((which) => spawnSync('id', [which, name], { encoding: 'utf8' }));
  if (uid?.status !== 0 || gid?.status !== 0) return undefined;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

function create(name: string): ServerUser {
  try {
    execFileSync('groupadd', ['--system', '--force', name], { stdio: 'ignore' });
    const account = ['--system', '--gid', name, '--no-create-home', '--shell', '/usr/sbin/nologin', name];
    execFileSync('useradd', account, { stdio: 'ignore' });
  } catch {
    // Another start may have made it in the meantime; whether it is there is asked next.
  }
  const made = find(name);
  if (made) return made;
  throw new DomainError(
    'unavailable',
    'no-database-user',
    `The database server does not run as root, and the user "${name}" could not be made. Start Colloquy as an ordinary user, make that user, or set DATABASE_URL.`,
  );
}

/**
 * Whether the user can run this file, or enter this folder, through all the folders above it. Asked of the system
 * itself, so that access lists and read-only mounts count as well.
 */
export function canReach(path: string, user: ServerUser | undefined): boolean {
  return spawnSync('test', ['-x', path], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
}
