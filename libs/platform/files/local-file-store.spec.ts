import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { localFileStore } from './local-file-store';

const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

describe('localFileStore', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'colloquy-files-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const filesBelow = async () =>
    (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());

  it('gives back the bytes under the SHA-256 that FIPS 180-4 names for them', async () => {
    const store = localFileStore(join(folder, 'made', 'on', 'demand'));
    expect(await store.put(Buffer.from('abc'))).toEqual({ hash: ABC, size: 3 });
    expect((await buffer(await store.get(ABC))).toString()).toBe('abc');
  });

  it('keeps equal bytes once, also when several people upload them together', async () => {
    const store = localFileStore(folder);
    await Promise.all(Array.from({ length: 8 }, () => store.put(Buffer.from('abc'))));
    expect((await filesBelow()).map(({ name }) => name)).toEqual([ABC]);
  });

  it('keeps every single byte value and an empty file', async () => {
    const store = localFileStore(folder);
    for (const bytes of [Buffer.alloc(0), Buffer.from(Array.from({ length: 256 }, (_, value) => value))]) {
      const { hash } = await store.put(bytes);
      expect(await buffer(await store.get(hash))).toEqual(bytes);
    }
  });

  it('knows what it has', async () => {
    const store = localFileStore(folder);
    expect(await store.has(ABC)).toBe(false);
    await store.put(Buffer.from('abc'));
    expect(await store.has(ABC)).toBe(true);
  });

  it('says that there is no such file, and follows no path out of its folder', async () => {
    await writeFile(join(folder, 'secret'), 'x');
    const store = localFileStore(join(folder, 'store'));
    for (const name of [ABC, '../secret', `../secret\0`, ABC.toUpperCase(), '']) {
      await expect(store.get(name)).rejects.toMatchObject({ kind: 'not-found' });
      expect(await store.has(name)).toBe(false);
    }
  });

  it('leaves nothing half written behind when the disk refuses', async () => {
    await writeFile(join(folder, ABC.slice(0, 2)), 'a file where a folder is wanted');
    await expect(localFileStore(folder).put(Buffer.from('abc'))).rejects.toThrow();
    expect(await filesBelow()).toHaveLength(1);
  });
});
