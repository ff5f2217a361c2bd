import { mkdir, open, readdir, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { DomainError, type Id, isId, newId } from '@colloquy/kernel';

/** Where unfinished uploads of this server grow, each in a file of its own. How far each has come, the database says. */
export interface UploadFolder {
  /** Writes bytes at a place of an upload; when it returns, they survive a power cut. */
  write(id: Id, at: number, bytes: Uint8Array): Promise<void>;
  /** Where an upload's bytes are, for a check, and where this check alone may write a clean copy. */
  pathsFor(id: Id): { readonly sent: string; readonly clean: string };
  /** Cuts what a killed server wrote beyond the bytes that the database knows of. */
  cut(id: Id, size: number): Promise<void>;
  /** Removes an upload's bytes and copies; to remove what is not there is no error. */
  remove(id: Id): Promise<void>;
  /** Of which uploads there are bytes. */
  list(): Promise<Id[]>;
  /** @throws DomainError `disk-nearly-full` where the disk has no room to spare for files */
  expectRoom(): Promise<void>;
}

/**
 * @param folder made when it is first needed
 * @param freePercent how much of the disk uploads leave free, so that texts can still be saved
 */
export function uploadFolder(folder: string, freePercent: number): UploadFolder {
  const pathOf = (id: Id) => join(folder, id);
  const names = () => readdir(folder).catch((): string[] => []);

  return {
    pathsFor: (id) => ({ sent: pathOf(id), clean: join(folder, `${id}.${newId()}`) }),
    async write(id, at, bytes) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const file = await open(pathOf(id), at === 0 ? 'w' : 'r+', 0o600);
      try {
        await file.write(bytes, 0, bytes.length, at);
        await file.datasync();
      } finally {
        await file.close();
      }
    },
    async cut(id, size) {
      const file = await open(pathOf(id), 'r+');
      try {
        await file.truncate(size);
      } finally {
        await file.close();
      }
    },
    async remove(id) {
      const all = (await names()).filter((name) => name.startsWith(id));
      await Promise.all(all.map((name) => rm(join(folder, name), { force: true })));
    },
    async list() {
      return [...new Set((await names()).map((name) => name.split('.')[0] ?? ''))].filter(isId);
    },
    async expectRoom() {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const { bavail, blocks } = await statfs(folder);
      if (bavail >= (blocks * freePercent) / 100) return;
      throw new DomainError(
        'unavailable',
        'disk-nearly-full',
        'The server has no room for files at the moment. Texts are still saved; try the file again later.',
      );
    },
  };
}
