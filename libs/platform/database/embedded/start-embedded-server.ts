import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { DomainError } from '@colloquy/kernel';
import type { Client } from 'pg';
import { createCluster, OWNER } from './cluster';
import { addressAt, ensureDatabase, takeOwnership } from './own-server';
import { runningServer, type ServerPlace, stopServer } from './server-process';
import { installedPackage, serverProgram } from './server-program';
import { type ServerRecord, serverRecord } from './server-record';
import { canReach, serverUser } from './server-user';

/** A database server that is running. */
export interface EmbeddedServer {
  /** What `DATABASE_URL` would be; holds the password. */
  readonly url: string;
  /** Ends the server when this process owns it; a guest only takes its leave. */
  stop(): Promise<void>;
}

export interface EmbeddedServerOptions {
  /** When another launcher already runs the server of this folder: refuse (the default), or use it as a guest. */
  readonly whenOwned?: 'refuse' | 'join';
  /** The package with the server's programs; found among the installed ones by default. */
  readonly packageFolder?: string;
}

const ROOT_DATA = '/var/lib/colloquy';
const ROOT_CACHE = '/var/cache/colloquy';

/**
 * Starts the PostgreSQL server that comes with the program, on 127.0.0.1 and a free port, with its data kept below the
 * data folder; or takes over the one that a killed launcher has left running. One launcher owns it: while this process
 * lives, a server that dies is started again under the same address.
 *
 * @param dataFolder made where it is missing
 * @throws DomainError `data-folder-in-use` where another launcher owns it, `unavailable` ones where no server can run
 */
export async function startEmbeddedServer(
  dataFolder: string,
  { whenOwned = 'refuse', packageFolder = installedPackage() }: EmbeddedServerOptions = {},
): Promise<EmbeddedServer> {
  const place = await preparePlace(dataFolder, packageFolder);
  const port = await runningServer(place);
  const ownership = await takeOwnership(addressAt(port, place.password));
  const url = addressAt(port, place.password, OWNER);
  if ('session' in ownership) {
    await ensureDatabase(ownership.session);
    return { url, stop: keepRunning(place, port, ownership.session) };
  }
  if (whenOwned === 'join') return { url, stop: async () => undefined };
  throw new DomainError(
    'conflict',
    'data-folder-in-use',
    `Colloquy is already running with the data folder ${dataFolder} (${ownership.owner}). Stop it first, or give this one another folder with COLLOQUY_DATA.`,
  );
}

async function preparePlace(dataFolder: string, packageFolder: string): Promise<ServerPlace> {
  const asRoot = process.getuid?.() === 0;
  const { password, cluster } = openFolder(dataFolder, asRoot ? 0o711 : 0o700);
  const user = serverUser(cluster);
  const program = serverProgram(user, asRoot ? ROOT_CACHE : join(dataFolder, 'cache'), packageFolder);
  await createCluster(program, user, cluster, password);
  if (!canReach(cluster, user)) {
    throw new DomainError(
      'unavailable',
      'database-folder-closed',
      `The database in ${cluster} cannot be opened by the user that it belongs to. Give the folder back to its owner and let others pass the folders above it (chmod o+x).`,
    );
  }
  return { program, user, cluster, password, logFile: join(dataFolder, 'postgres.log') };
}

function openFolder(dataFolder: string, mode: number): ServerRecord {
  try {
    mkdirSync(dataFolder, { recursive: true, mode });
    return serverRecord(dataFolder, () => chooseCluster(dataFolder));
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    throw new DomainError(
      'unavailable',
      'data-folder-closed',
      `The data folder ${dataFolder} cannot be read and written by this user. Start Colloquy as the user that it belongs to, or choose another one with COLLOQUY_DATA.`,
    );
  }
}

/** Below the data folder; for root in a folder closed to others, such as /root, where the server's user can go. */
function chooseCluster(dataFolder: string): string {
  if (canReach(dataFolder, serverUser(undefined))) return 'postgres';
  const name = createHash('sha256').update(realpathSync(dataFolder)).digest('hex').slice(0, 16);
  return join(ROOT_DATA, name);
}

/** Starts the server again whenever the owning session breaks off. @returns what ends both */
function keepRunning(place: ServerPlace, port: number, first: Client): () => Promise<void> {
  let session = first;
  let stopping = false;
  let revival: Promise<void> = Promise.resolve();
  const watch = () => {
    session.once('end', () => {
      if (!stopping) revival = revive().catch((error: Error) => console.error(error.message));
    });
  };
  async function revive(): Promise<void> {
    const ownership = await takeOwnership(addressAt(await runningServer(place, port), place.password));
    if (!('session' in ownership)) return;
    session = ownership.session;
    watch();
  }
  watch();
  return async () => {
    stopping = true;
    await revival;
    await session.end();
    await stopServer(place);
  };
}
