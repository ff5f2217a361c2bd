import { type Client, escapeIdentifier } from 'pg';

/** A column that holds a value of its own; generated ones follow from these. */
export interface Column {
  readonly name: string;
  /** As SQL writes it: `timestamp with time zone`, `mood[]`. */
  readonly type: string;
}

/** A table of the conference; columns in the order of their names, so that two databases agree on it. */
export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
}

/** Where a sequence stands. */
export interface SequenceState {
  readonly name: string;
  /** A whole number of up to 64 bits, in digits. */
  readonly value: string;
  /** Whether `value` has been given out already. */
  readonly called: boolean;
}

/** Tables in which TypeORM keeps its own notes: every database has its own. */
const BOOKKEEPING = ['migrations', 'typeorm_metadata'];

/** The tables of the schema `public`, by name; those of extensions and of the job queue's schema are not ours to copy. */
export async function readTables(client: Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `SELECT c.relname AS name,
            coalesce(json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod))
                              ORDER BY a.attname) FILTER (WHERE a.attgenerated = ''), '[]') AS columns
     FROM pg_class c
     LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> ALL ($1)
       AND NOT EXISTS (SELECT FROM pg_depend d
                       WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
     GROUP BY c.relname ORDER BY c.relname`,
    [BOOKKEEPING],
  );
  return rows;
}

/** The sequences of the schema `public` but TypeORM's own, by name. */
export async function readSequences(client: Client): Promise<SequenceState[]> {
  const { rows: names } = await client.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'S'
       AND NOT EXISTS (SELECT FROM pg_depend d JOIN pg_class t ON t.oid = d.refobjid
                       WHERE d.objid = c.oid AND d.deptype IN ('a', 'i') AND t.relname = ANY ($1))
     ORDER BY c.relname`,
    [BOOKKEEPING],
  );
  const states: SequenceState[] = [];
  for (const { name } of names) {
    const { rows } = await client.query<{ value: string; called: boolean }>(
      `SELECT last_value::text AS value, is_called AS called FROM ${escapeIdentifier(name)}`,
    );
    states.push(...rows.map((row) => ({ name, ...row })));
  }
  return states;
}

/**
 * The SQL of one row as one line of JSON: an array of the columns' exact texts, null where there is no value. What a
 * backup holds and what the hashes are taken of.
 */
export function rowAsLine({ columns }: Table): string {
  const texts = columns.map(({ name }) => `${escapeIdentifier(name)}::text`);
  return `to_json(ARRAY[${texts.join(', ')}]::text[])::text`;
}
