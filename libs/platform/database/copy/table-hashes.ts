import { createHash } from 'node:crypto';
import { type Client, escapeIdentifier } from 'pg';
import { readTables, rowAsLine } from './catalogue';
import { inSession } from './session';

/** What a table holds, in two words. */
export interface TableHash {
  readonly table: string;
  readonly rows: number;
  /** 64 hexadecimal digits. */
  readonly hash: string;
}

/** What a database held and what its copy holds. */
export interface CopyReport {
  readonly tables: readonly TableHash[];
  /** In words; empty where both are equal. */
  readonly differences: readonly string[];
}

/**
 * Number of rows and hash of every table of a database, all at one instant. Two databases with equal hashes hold the
 * same values; the order in which rows lie on the disk does not count.
 * @throws DomainError where the database cannot be reached
 */
export function tableHashes(url: string): Promise<TableHash[]> {
  return inSession(url, 'snapshot', hashTables);
}

/** The same, inside a session that is open already. */
export async function hashTables(client: Client): Promise<TableHash[]> {
  const hashes: TableHash[] = [];
  for (const table of await readTables(client)) {
    const { rows } = await client.query<{ rows: string; high: string; low: string }>(
      `SELECT count(*) AS rows, ${sumOf(1)} AS high, ${sumOf(17)} AS low
       FROM (SELECT encode(sha256(convert_to(${rowAsLine(table)}, 'UTF8')), 'hex') AS digest
             FROM ONLY ${escapeIdentifier(table.name)}) AS line`,
    );
    const found = rows[0] ?? { rows: '0', high: '0', low: '0' };
    hashes.push({ table: table.name, rows: Number(found.rows), hash: seal(found.rows, found.high, found.low) });
  }
  return hashes;
}

/** The hash of a table from its lines, computed here: what a backup file really holds. */
export class LineHash {
  private rows = 0;
  private high = 0n;
  private low = 0n;

  add(line: string): void {
    const digest = createHash('sha256').update(line).digest();
    this.rows += 1;
    this.high += digest.readBigInt64BE(0);
    this.low += digest.readBigInt64BE(8);
  }

  of(table: string): TableHash {
    return { table, rows: this.rows, hash: seal(String(this.rows), String(this.high), String(this.low)) };
  }
}

/** In words, where two lists of tables differ; empty where they are equal. */
export function differences(wanted: readonly TableHash[], found: readonly TableHash[]): string[] {
  const names = [...new Set([...wanted, ...found].map(({ table }) => table))].sort();
  return names.flatMap((name) => {
    const [want, have] = [wanted, found].map((list) => list.find(({ table }) => table === name));
    if (!want) return [`${name}: was not there before.`];
    if (!have) return [`${name}: is missing.`];
    if (want.rows !== have.rows) return [`${name}: number of rows ${have.rows}, not ${want.rows}.`];
    return want.hash === have.hash ? [] : [`${name}: as many rows, but other values.`];
  });
}

/** Sums of 64 bits of each row's hash: the order of the rows does not count, but a row that is there twice does. */
function sumOf(firstDigit: number): string {
  return `coalesce(sum(('x' || substr(digest, ${firstDigit}, 16))::bit(64)::bigint), 0)::text`;
}

function seal(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join(' ')).digest('hex');
}
