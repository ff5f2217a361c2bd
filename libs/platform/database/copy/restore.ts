import { DomainError } from '@colloquy/kernel';
import { type Client, escapeIdentifier } from 'pg';
import { migrate } from '../connection/migrate';
import { openDataSource } from '../connection/open-data-source';
import { appliedMigrations, migrationName } from '../connection/refuse-newer-schema';
import type { FeatureSchema } from '../feature-schema';
import { backupLines } from './backup-file';
import { readTables, type Table } from './catalogue';
import type { DumpedTable, DumpHeader } from './dump';
import { loosenRules } from './loosen-rules';
import { type DumpedLine, readRows } from './read-lines';
import { inSession } from './session';
import { type CopyReport, differences, hashTables } from './table-hashes';

const BATCH_ROWS = 500;
const BATCH_LETTERS = 1_000_000;

/**
 * Fills an empty database from a backup file, in one transaction: it ends equal to what was backed up, or as empty as
 * before. A backup of an older version is restored as it was and then brought to this version's schema.
 *
 * @throws DomainError `database-not-empty`, `backup-newer`, `backup-damaged` or `copy-differs`
 */
export function restore(url: string, file: string, schema: FeatureSchema): Promise<CopyReport> {
  return restoreLines(url, backupLines(file), schema);
}

/** The same from the lines of a backup, wherever they come from. */
export async function restoreLines(
  url: string,
  lines: AsyncIterable<string>,
  schema: FeatureSchema,
): Promise<CopyReport> {
  const rows = readRows(lines);
  try {
    const first = await rows.next();
    if (first.done || !('header' in first.value)) {
      throw new DomainError('invalid', 'backup-damaged', 'The backup is empty. Take another one.');
    }
    const { header } = first.value;
    await migrateAsFarAs(url, header, schema);
    const report = await inSession(url, 'write', (client) => fill(client, header, rows));
    await migrateAll(url, schema);
    return report;
  } finally {
    await rows.return(undefined);
  }
}

/** Gives the database the schema that the backup was made with, so that every value finds its column. */
async function migrateAsFarAs(url: string, { migrations }: DumpHeader, schema: FeatureSchema): Promise<void> {
  const then = schema.migrations.filter((migration) => migrations.includes(migrationName(migration)));
  if (then.length < migrations.length) {
    throw new DomainError(
      'invalid',
      'backup-newer',
      'This backup was made by a newer version of Colloquy. Restore it with that version.',
    );
  }
  const applied = await inSession(url, 'snapshot', (client) =>
    appliedMigrations(async (sql) => (await client.query<object>(sql)).rows),
  );
  if (applied.some((name) => !migrations.includes(name))) {
    throw new DomainError(
      'conflict',
      'database-ahead-of-backup',
      'The backup is older than the tables of this database. Restore it into a database that has never been used; its tables are then brought to this version.',
    );
  }
  await migrateAll(url, { entities: [], migrations: then });
}

async function migrateAll(url: string, schema: FeatureSchema): Promise<void> {
  const dataSource = await openDataSource(url, schema);
  try {
    await migrate(dataSource);
  } finally {
    await dataSource.destroy();
  }
}

/** Puts every row into its table; the transaction around it is given up unless all tables end equal. */
async function fill(client: Client, header: DumpHeader, rows: AsyncIterable<DumpedLine>): Promise<CopyReport> {
  const tables = await readTables(client);
  await refuseUnlessEmpty(client, tables);
  const tightenRules = await loosenRules(client);
  const batch = new Batch(client, tables);
  for await (const read of rows) if ('line' in read) await batch.add(read.heading, read.line);
  await batch.write();
  for (const { name, value, called } of header.sequences) {
    await client.query('SELECT setval($1::regclass, $2::bigint, $3)', [escapeIdentifier(name), value, called]);
  }
  await tightenRules();
  const found = await hashTables(client);
  const differing = differences(header.tables, found);
  if (differing.length === 0) return { tables: found, differences: [] };
  throw new DomainError(
    'conflict',
    'copy-differs',
    `The copy differs from the original, so the database was left empty. ${differing.join(' ')}`,
    differing.map((message) => ({ message })),
  );
}

async function refuseUnlessEmpty(client: Client, tables: readonly Table[]): Promise<void> {
  const full: string[] = [];
  for (const { name } of tables) {
    const table = escapeIdentifier(name);
    await client.query(`LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`);
    const { rowCount } = await client.query(`SELECT FROM ${table} LIMIT 1`);
    if (rowCount !== 0) full.push(name);
  }
  if (full.length === 0) return;
  throw new DomainError(
    'conflict',
    'database-not-empty',
    `The database is not empty (${full.join(', ')}). Restore into a new database, so that nothing is overwritten.`,
  );
}

/** Gathers rows of one table and inserts them together. */
class Batch {
  private heading: DumpedTable | undefined;
  private lines: string[] = [];
  private letters = 0;

  constructor(
    private readonly client: Client,
    private readonly tables: readonly Table[],
  ) {}

  async add(heading: DumpedTable, line: string): Promise<void> {
    if (heading !== this.heading || this.lines.length === BATCH_ROWS || this.letters > BATCH_LETTERS)
      await this.write();
    this.heading = heading;
    this.lines.push(line);
    this.letters += line.length;
  }

  async write(): Promise<void> {
    if (this.heading && this.lines.length > 0) {
      await this.client.query(this.insertInto(this.heading), [`[${this.lines.join(',')}]`]);
    }
    this.lines = [];
    this.letters = 0;
  }

  /** The texts become values by the same conversions by which the values became texts. */
  private insertInto({ table, columns }: DumpedTable): string {
    const known = this.tables.find(({ name }) => name === table);
    const values = columns.map((name, place) => {
      const type = known?.columns.find((column) => column.name === name)?.type;
      if (!type)
        throw new DomainError(
          'invalid',
          'backup-damaged',
          `The backup has a column ${table}.${name}; the database has none.`,
        );
      return `(line ->> ${place})::${type}`;
    });
    return `INSERT INTO ${escapeIdentifier(table)} (${columns.map((name) => escapeIdentifier(name)).join(', ')})
      OVERRIDING SYSTEM VALUE SELECT ${values.join(', ')} FROM jsonb_array_elements($1::jsonb) AS line`;
  }
}
