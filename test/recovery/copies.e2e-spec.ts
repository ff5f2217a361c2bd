import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import {
  backUp,
  type FeatureSchema,
  migrate,
  move,
  openDataSource,
  restore,
  tableHashes,
} from '@colloquy/platform/database';
import { Client } from 'pg';
import { runOn, type ThrowawayDatabase, throwawayDatabase } from '../builders/throwaway-database';
import { LATER_SCHEMA, ODD_ROWS, ODD_SCHEMA, ODD_TABLES } from './odd-values';

const folder = mkdtempSync(join(tmpdir(), 'colloquy-copies-'));
const file = join(folder, 'backup.jsonl.gz');
const made: ThrowawayDatabase[] = [];

async function emptyDatabase(): Promise<string> {
  const database = await throwawayDatabase();
  made.push(database);
  return database.url;
}

async function bringTo(url: string, schema: FeatureSchema): Promise<void> {
  const dataSource = await openDataSource(url, schema);
  await migrate(dataSource);
  await dataSource.destroy();
}

async function rowsOf(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows.flat();
  } finally {
    await client.end();
  }
}

/** Everything a database holds, generated columns included, by another way than the one under test. */
async function everything(url: string): Promise<unknown[]> {
  const tables = ODD_TABLES.map((table) => rowsOf(url, `SELECT t::text FROM ${table} AS t ORDER BY 1`));
  return Promise.all([...tables, rowsOf(url, 'SELECT last_value, is_called FROM abstract_id_seq')]);
}

/** The rules that hold for whoever writes next. */
const rules = (url: string) =>
  rowsOf(
    url,
    `SELECT conname || ' ' || condeferrable FROM pg_constraint WHERE connamespace = 'public'::regnamespace
     UNION ALL SELECT tgname || ' ' || tgenabled::text FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1`,
  );

describe('a copy of the whole database', () => {
  let original: string;

  beforeAll(async () => {
    original = await emptyDatabase();
    await bringTo(original, ODD_SCHEMA);
    await runOn(original, ...ODD_ROWS);
    expect((await backUp(original, file)).differences).toEqual([]);
  });

  afterAll(async () => {
    await Promise.all(made.map((database) => database.drop()));
    rmSync(folder, { recursive: true });
  });

  it('comes back from a backup with every value as it was', async () => {
    const copy = await emptyDatabase();
    await restore(copy, file, ODD_SCHEMA);
    expect(await everything(copy)).toEqual(await everything(original));
    expect(await tableHashes(copy)).toEqual(await tableHashes(original));
  });

  it('moves to another database, where people can go on as before', async () => {
    const copy = await emptyDatabase();
    const { tables } = await move(original, copy, ODD_SCHEMA);
    expect(tables.find(({ table }) => table === 'version')?.rows).toBe(1200);
    expect(await everything(copy)).toEqual(await everything(original));
    expect(await rules(copy)).toEqual(await rules(original));
    const next = `INSERT INTO "Odd ""table" DEFAULT VALUES RETURNING id::int`;
    expect(await rowsOf(copy, next)).toEqual(await rowsOf(original, next));
    await runOn(original, `DELETE FROM "Odd ""table" WHERE id > 5`);
    expect(await rowsOf(copy, 'INSERT INTO abstract DEFAULT VALUES RETURNING id')).toEqual([77_778]);
  });

  it('is readable by its owner alone, since it holds personal data', () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('is refused by a database that holds anything, and leaves that as it is', async () => {
    const before = await tableHashes(original);
    await expect(restore(original, file, ODD_SCHEMA)).rejects.toMatchObject({
      code: 'database-not-empty',
      message: expect.stringContaining('remark'),
    });
    expect(await tableHashes(original)).toEqual(before);
  });

  it.each([
    ['one value is another', (text: string) => text.replace('not shouted', 'not shouteD'), 'copy-differs'],
    ['one row is missing', (text: string) => text.replace('["not shouted"]\n', ''), 'copy-differs'],
    ['a row refers to nothing', (text: string) => text.replace('["1","5001"]', '["9999","5001"]'), '23503'],
    ['the end is cut off', (text: string) => text.slice(0, -20), 'backup-damaged'],
    ['it is no backup', () => 'hello\n', 'backup-damaged'],
  ])('is given up as a whole when %s', async (_, damage, code) => {
    const damaged = join(folder, 'damaged.gz');
    writeFileSync(damaged, gzipSync(damage(gunzipSync(readFileSync(file)).toString())));
    const copy = await emptyDatabase();
    await expect(restore(copy, damaged, ODD_SCHEMA)).rejects.toMatchObject({ code });
    expect((await tableHashes(copy)).filter(({ rows }) => rows > 0)).toEqual([]);
  });

  it('is recognised as damaged when the file itself was cut off', async () => {
    const damaged = join(folder, 'cut.gz');
    writeFileSync(damaged, readFileSync(file).subarray(0, -100));
    await expect(restore(await emptyDatabase(), damaged, ODD_SCHEMA)).rejects.toMatchObject({ code: 'backup-damaged' });
    const missing = restore(await emptyDatabase(), join(folder, 'nowhere'), ODD_SCHEMA);
    await expect(missing).rejects.toMatchObject({ code: 'backup-missing' });
  });

  it('of an older version is brought to this version', async () => {
    const copy = await emptyDatabase();
    await restore(copy, file, LATER_SCHEMA);
    expect(await rowsOf(copy, 'SELECT DISTINCT colour FROM remark')).toEqual(['blue']);
  });

  it('of an older version asks for an unused database when the tables are newer already', async () => {
    const copy = await emptyDatabase();
    await bringTo(copy, LATER_SCHEMA);
    await expect(restore(copy, file, LATER_SCHEMA)).rejects.toMatchObject({ code: 'database-ahead-of-backup' });
  });

  it('of a newer version is refused before anything is written', async () => {
    const newer = await emptyDatabase();
    const later = join(folder, 'later.gz');
    await bringTo(newer, LATER_SCHEMA);
    await backUp(newer, later);
    const copy = await emptyDatabase();
    await expect(restore(copy, later, ODD_SCHEMA)).rejects.toMatchObject({ code: 'backup-newer' });
    expect(await tableHashes(copy)).toEqual([]);
  });

  it('shows one instant, also while people go on writing', async () => {
    const busy = await emptyDatabase();
    await runOn(busy, 'CREATE TABLE one (n int)', 'CREATE TABLE two (n int)');
    let people = true;
    const write = async () => {
      while (people) await runOn(busy, 'BEGIN', 'INSERT INTO one VALUES (1)', 'INSERT INTO two VALUES (1)', 'COMMIT');
    };
    const writing = write();
    for (let round = 0; round < 5; round += 1) {
      const { tables, differences } = await backUp(busy, join(folder, 'busy.gz'));
      expect(differences).toEqual([]);
      expect(new Set(tables.map(({ hash }) => hash)).size).toBe(1);
    }
    people = false;
    await writing;
  });
});
