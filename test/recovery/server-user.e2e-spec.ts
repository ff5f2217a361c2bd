import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, lstatSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installedPackage } from '../../libs/platform/database/embedded/server-program';
import { canReach, serverUser } from '../../libs/platform/database/embedded/server-user';
import { runOn } from '../builders/throwaway-database';
import { clusterOf, compile, launch, scratchFolder } from './launch';

const NOBODY = 65_534;
const asRoot = process.getuid?.() === 0;
/** Of PostgreSQL 18, but of no real release, so that no earlier copy of it can be in a cache. */
const VERSION = `18.0.0-test.${process.pid}`;

const folder = scratchFolder();
const bare = join(folder, 'package');

/** By hard links: the files are large, and nobody writes to them. */
const copyOfBare = (to: string) => execFileSync('cp', ['-al', bare, to]);

async function startsAndWorks(dataFolder: string, packageFolder: string, uid?: number): Promise<void> {
  const running = await launch(dataFolder, { packageFolder }, uid);
  try {
    expect(running.message).toBeUndefined();
    await runOn(running.url, 'CREATE TABLE note (text text)');
  } finally {
    await running.stop();
  }
}

beforeAll(() => {
  compile();
  cpSync(installedPackage(), bare, { recursive: true, filter: (path) => !lstatSync(path).isSymbolicLink() });
  const manifest = JSON.parse(readFileSync(join(bare, 'package.json'), 'utf8')) as object;
  writeFileSync(join(bare, 'package.json'), JSON.stringify({ ...manifest, version: VERSION }));
});

afterAll(() => rmSync(folder, { recursive: true }));

(asRoot ? describe : describe.skip)('started by root', () => {
  afterAll(() =>
    rmSync(`/var/cache/colloquy/postgres-${VERSION}-linux-${process.arch}`, { recursive: true, force: true }),
  );

  it('becomes an ordinary user that can write beside no program: data and a copy of the server are its own', async () => {
    const home = join(folder, 'home');
    execFileSync('install', ['-d', '-m', '700', '-o', String(NOBODY), '-g', String(NOBODY), home]);
    const dataFolder = join(home, 'data');
    await startsAndWorks(dataFolder, bare, NOBODY);
    expect(statSync(clusterOf(dataFolder)).uid).toBe(NOBODY);
    expect(lstatSync(join(bare, 'native', 'lib', 'libicui18n.so.60'), { throwIfNoEntry: false })).toBeUndefined();
  });

  it('works in a checkout that only root may enter, and again at the second start', async () => {
    const closed = join(folder, 'closed');
    execFileSync('install', ['-d', '-m', '700', closed]);
    copyOfBare(join(closed, 'package'));
    const dataFolder = join(closed, 'data');
    await startsAndWorks(dataFolder, join(closed, 'package'));
    const cluster = clusterOf(dataFolder);
    try {
      expect(cluster).toMatch(/^\/var\/lib\/colloquy\/[0-9a-f]{16}$/);
      expect(statSync(cluster).mode & 0o777).toBe(0o700);
      const again = await launch(dataFolder, { packageFolder: join(closed, 'package') });
      await runOn(again.url, 'DROP TABLE note');
      await again.stop();
    } finally {
      rmSync(cluster, { recursive: true });
    }
  });

  it('says what to do when the folders above the data are closed later', async () => {
    const above = join(folder, 'above');
    execFileSync('install', ['-d', '-m', '711', above]);
    const dataFolder = join(above, 'data');
    await startsAndWorks(dataFolder, installedPackage());
    chmodSync(above, 0o700);
    const refused = await launch(dataFolder);
    expect(refused).toMatchObject({ code: 'database-folder-closed', message: expect.stringContaining('chmod o+x') });
  });

  it('never works as root, and makes the user for the server where there is none', () => {
    const name = `colloquy-test-${process.pid}`;
    const user = serverUser(undefined, name);
    try {
      expect(user?.uid).toBeGreaterThan(0);
      expect(canReach('/root', user)).toBe(canReach('/root', { uid: NOBODY, gid: NOBODY }));
      expect(serverUser(undefined, name)).toEqual(user);
    } finally {
      execFileSync('userdel', [name]);
    }
  });

  it('hands the data of an ordinary user to nobody else', () => {
    const owned = join(folder, 'owned');
    execFileSync('install', ['-d', '-m', '700', '-o', String(NOBODY), '-g', String(NOBODY), owned]);
    expect(serverUser(owned)).toEqual({ uid: NOBODY, gid: NOBODY });
  });
});

describe('started by whoever runs the tests', () => {
  const dataFolder = join(folder, 'plain');

  it('works although npm was told to run no install scripts', async () => {
    const unhydrated = join(folder, 'unhydrated');
    copyOfBare(unhydrated);
    await startsAndWorks(dataFolder, unhydrated);
    expect(lstatSync(join(unhydrated, 'native', 'lib', 'libicui18n.so.60')).isSymbolicLink()).toBe(true);
  });

  it('says which version to use when the data were made by another major version', async () => {
    const version = join(clusterOf(dataFolder), 'PG_VERSION');
    writeFileSync(version, '17\n');
    const refused = await launch(dataFolder);
    writeFileSync(version, '18\n');
    expect(refused).toMatchObject({
      code: 'database-of-other-version',
      message: expect.stringContaining('PostgreSQL 17'),
    });
  });

  it('says where to put the password back when it is lost', async () => {
    const record = join(dataFolder, 'server.json');
    expect(statSync(record).mode & 0o777).toBe(0o600);
    const { password } = JSON.parse(readFileSync(record, 'utf8')) as { password: string };
    writeFileSync(record, readFileSync(record, 'utf8').replace(password, 'another'));
    const refused = await launch(dataFolder);
    expect(refused).toMatchObject({ code: 'database-password-lost', message: expect.stringContaining('server.json') });
    writeFileSync(record, readFileSync(record, 'utf8').replace('another', password));
    const running = await launch(dataFolder);
    await runOn(running.url, 'DROP TABLE note');
    await running.stop();
  });
});
