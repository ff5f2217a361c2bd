import { type Client, escapeIdentifier } from 'pg';
import { appliedMigrations } from '../connection/refuse-newer-schema';
import { readSequences, readTables, rowAsLine, type SequenceState } from './catalogue';
import { hashTables, type TableHash } from './table-hashes';

/** The first line of a backup. */
export interface DumpHeader {
  readonly format: 'colloquy-backup';
  readonly version: 1;
  /** Instant of the snapshot, by the database's clock. */
  readonly created: string;
  /** The migrations that the database has been through. */
  readonly migrations: readonly string[];
  readonly tables: readonly TableHash[];
  readonly sequences: readonly SequenceState[];
}

/** Stands before the rows of each table; the rows that follow are arrays of texts in the order of these columns. */
export interface DumpedTable {
  readonly table: string;
  readonly columns: readonly string[];
}

const ROWS_AT_A_TIME = 200;

/**
 * A whole database as lines of JSON without line breaks: header, then each table's heading and rows, then `{"end":true}`.
 * @param client in a `snapshot` session, so that all lines tell of one instant
 */
export async function* dumpLines(client: Client): AsyncGenerator<string> {
  yield JSON.stringify(await header(client));
  for (const table of await readTables(client)) {
    const heading: DumpedTable = { table: table.name, columns: table.columns.map(({ name }) => name) };
    yield JSON.stringify(heading);
    await client.query(
      `DECLARE dump NO SCROLL CURSOR FOR SELECT ${rowAsLine(table)} AS line FROM ONLY ${escapeIdentifier(table.name)}`,
    );
    let fetched: { line: string }[];
    do {
      fetched = (await client.query<{ line: string }>(`FETCH ${ROWS_AT_A_TIME} FROM dump`)).rows;
      for (const { line } of fetched) yield line;
    } while (fetched.length > 0);
    await client.query('CLOSE dump');
  }
  yield JSON.stringify({ end: true });
}

async function header(client: Client): Promise<DumpHeader> {
  const { rows } = await client.query<{ created: Date }>('SELECT now() AS created');
  return {
    format: 'colloquy-backup',
    version: 1,
    created: rows[0]?.created.toISOString() ?? '',
    migrations: await appliedMigrations(async (sql) => (await client.query<object>(sql)).rows),
    tables: await hashTables(client),
    sequences: await readSequences(client),
  };
}
