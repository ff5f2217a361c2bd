import { createHash, randomUUID } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { copyFile, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { notFound } from '@colloquy/kernel';
import type { ByteRange, FileHash, RemovableFileStore } from './file-store';

const HASH = /^[0-9a-f]{64}$/;

/**
 * A file store in a folder of this machine: `ab/abcdef…`, readable by the program's own user alone.
 *
 * @param folder made at the first `put`
 * @throws DomainError `not-found` from `get` for a hash that is not stored or is no hash at all, so that no path can be
 *   smuggled in
 */
export function localFileStore(folder: string): RemovableFileStore {
  const pathOf = (hash: FileHash) => join(folder, hash.slice(0, 2), hash);

  async function has(hash: FileHash): Promise<boolean> {
    if (!HASH.test(hash)) return false;
    const found = await stat(pathOf(hash)).catch(nothingThere);
    return found?.isFile() ?? false;
  }

  async function put(bytes: Uint8Array) {
    const hash = createHash('sha256').update(bytes).digest('hex');
    if (!(await has(hash))) await writeOnce(pathOf(hash), bytes);
    return { hash, size: bytes.byteLength };
  }

  async function get(hash: FileHash, range?: ByteRange): Promise<Readable> {
    const file = HASH.test(hash) ? await open(pathOf(hash)).catch(nothingThere) : undefined;
    if (!file) throw notFound('file');
    return file.createReadStream(range ? { start: range.from, end: range.to } : {});
  }

  async function adopt(path: string) {
    const measured = await measure(path);
    if (!(await has(measured.hash))) {
      await placeOnce(pathOf(measured.hash), async (scratch) => {
        await copyFile(path, scratch, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
        const file = await open(scratch, 'r+');
        await file.sync().finally(() => file.close());
      });
    }
    return measured;
  }

  async function remove(hash: FileHash): Promise<void> {
    if (!HASH.test(hash)) return;
    const folderOf = dirname(pathOf(hash));
    // What a killed server was still writing stands beside it.
    const names = (await readdir(folderOf).catch(nothingThere)) ?? [];
    const its = names.filter((name) => name.startsWith(hash));
    await Promise.all(its.map((name) => rm(join(folderOf, name), { force: true })));
  }

  return { put, get, has, adopt, measure, remove };
}

async function measure(path: string): Promise<{ hash: FileHash; size: number }> {
  const sum = createHash('sha256');
  let size = 0;
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
    sum.update(piece);
    size += piece.length;
  }
  return { hash: sum.digest('hex'), size };
}

async function writeOnce(path: string, bytes: Uint8Array): Promise<void> {
  await placeOnce(path, async (scratch) => {
    const file = await open(scratch, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  });
}

/** A reader sees the whole file or none: the bytes reach the disk under another name first. */
async function placeOnce(path: string, fill: (scratch: string) => Promise<void>): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const scratch = `${path}.${randomUUID()}`;
  try {
    await fill(scratch);
    await rename(scratch, path);
    await syncFolder(folder);
    await syncFolder(dirname(folder));
  } finally {
    await rm(scratch, { force: true });
  }
}

/** A new name is safe only once the folder that holds it has reached the disk too. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function nothingThere(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
