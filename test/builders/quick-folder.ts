import { existsSync, mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Linux's disk in memory. */
const MEMORY_DISK = '/dev/shm';
/** The databases of a whole run and their log, several times over. */
const ROOM_NEEDED = 6e9;

/**
 * An empty folder for the data of a program under test, in memory where there is room. A database is tried with the
 * settings that the program insists on, so it waits for the disk at every commit; here the disk does not keep it waiting.
 */
export function quickFolder(prefix: string): string {
  return mkdtempSync(join(hasRoom() ? MEMORY_DISK : tmpdir(), prefix));
}

function hasRoom(): boolean {
  if (!existsSync(MEMORY_DISK)) return false;
  const { bavail, bsize } = statfsSync(MEMORY_DISK);
  return bavail * bsize > ROOM_NEEDED;
}
