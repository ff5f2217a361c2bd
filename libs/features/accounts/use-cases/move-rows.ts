import type { Id } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import { type PersonTable, personTables } from './person-tables';

/** Values of a row by its columns, as JSON. */
type Values = Readonly<Record<string, unknown>>;

/** What has become of the rows of one table, so that it can be undone. */
export interface MovedRows {
  readonly table: string;
  readonly people: readonly string[];
  readonly key: readonly string[];
  /** The key and the people of each row that was moved, before and after. */
  readonly moved: readonly { readonly before: Values; readonly after: Values }[];
  /** Rows that said nothing but what another row says of the person who stays. */
  readonly dropped: readonly Values[];
}

const bare = (column: string): string => column.replace(/^"|"$/g, '');
const jsonOf = (alias: string, columns: readonly string[]): string =>
  `jsonb_build_object(${[...new Set(columns)].map((column) => `'${bare(column)}', ${alias}.${column}`).join(', ')})`;

/** Makes every row that names one person name another. @returns what it takes to go back */
export async function moveRows(tx: Transaction, from: Id, to: Id): Promise<MovedRows[]> {
  const tables = await personTables(tx);
  const rows: MovedRows[] = [];
  for (const table of tables) {
    const dropped = await dropRepetitions(tx, table, from, to);
    const { people, key } = table;
    const found: { row: Values }[] = await tx.query(
      `SELECT ${jsonOf('t', [...key, ...people])} AS row FROM ${table.table} t WHERE $1 IN (${people.join(', ')}) FOR UPDATE`,
      [from],
    );
    const after = (row: Values): Values => {
      const changed = people.map(bare).filter((column) => row[column] === from);
      return { ...row, ...Object.fromEntries(changed.map((column) => [column, to])) };
    };
    const moved = found.map(({ row }) => ({ before: row, after: after(row) }));
    if (moved.length + dropped.length > 0) rows.push({ table: table.table, people, key, moved, dropped });
  }
  await inOneStatement(
    tx,
    rows.map(({ table, people }) => {
      const changes = people.map((column) => `${column} = CASE ${column} WHEN $1 THEN $2 ELSE ${column} END`);
      return `UPDATE ${table} SET ${changes.join(', ')} WHERE $1 IN (${people.join(', ')})`;
    }),
    [from, to],
  );
  return rows;
}

/** Makes the rows that were moved, and still name whom they were moved to, name the first person again. */
export async function moveRowsBack(tx: Transaction, rows: readonly MovedRows[]): Promise<void> {
  await inOneStatement(
    tx,
    rows.map(({ table, people, key }, place) => {
      const changes = people.map((name) => `${name} = (m -> 'before' ->> '${bare(name)}')::uuid`);
      const same = [...new Set([...key, ...people])].map(
        (name) => `to_jsonb(t) -> '${bare(name)}' = m -> 'after' -> '${bare(name)}'`,
      );
      return `UPDATE ${table} t SET ${changes.join(', ')} FROM jsonb_array_elements($${place + 1}::jsonb) AS m WHERE ${same.join(' AND ')}`;
    }),
    rows.map(({ moved }) => JSON.stringify(moved)),
  );
  for (const { table, dropped } of rows) {
    await tx.query(
      `INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb) ON CONFLICT DO NOTHING`,
      [JSON.stringify(dropped)],
    );
  }
}

/** Takes out each row of the one person that says only what a row of the other says already, such as the same role. */
async function dropRepetitions(tx: Transaction, table: PersonTable, from: Id, to: Id): Promise<Values[]> {
  const moved = (column: string) =>
    table.people.includes(column) ? `CASE b.${column} WHEN $1 THEN $2 ELSE b.${column} END` : `b.${column}`;
  const telling = (alias: string) =>
    [...table.people, ...table.times].reduce((json, column) => `${json} - '${bare(column)}'`, `to_jsonb(${alias})`);
  const people = table.people.map((column) => `a.${column} IS NOT DISTINCT FROM ${moved(column)}`);
  const deleted = (await tx.query(
    `DELETE FROM ${table.table} b USING ${table.table} a
     WHERE $1 IN (${table.people.map((column) => `b.${column}`).join(', ')}) AND a.ctid <> b.ctid
       AND ${people.join(' AND ')} AND ${telling('a')} = ${telling('b')} RETURNING to_jsonb(b) AS row`,
    [from, to],
  )) as [{ row: Values }[], number];
  return deleted[0].map(({ row }) => row);
}

/** Foreign keys between the tables are judged when the statement ends, so all tables change in one. */
async function inOneStatement(tx: Transaction, updates: readonly string[], values: readonly unknown[]): Promise<void> {
  const [last, ...others] = updates;
  if (!last) return;
  const parts = others.map((update, place) => `part_${place} AS (${update})`);
  await tx.query(`${parts.length > 0 ? `WITH ${parts.join(', ')} ` : ''}${last}`, [...values]);
}
