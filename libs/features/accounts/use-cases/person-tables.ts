import type { Reader } from '@colloquy/platform/database';

/** A table whose rows name people, with what it takes to move them. All names are quoted, ready for SQL. */
export interface PersonTable {
  readonly table: string;
  /** The columns that name a person. */
  readonly people: readonly string[];
  /** The columns by which a row is found again: the primary key, else a unique rule, else all of them. */
  readonly key: readonly string[];
  /** The columns in which the database notes by itself when a row was written. */
  readonly times: readonly string[];
}

/** Tables of this room that are dealt with one by one. */
const OWN = ['person', 'sign_in_session', 'sign_in_link', 'address_claim', 'account_merge'];

const COLUMNS = `
  WITH RECURSIVE reference AS (
    SELECT c.conrelid, k.own, c.confrelid, k.other FROM pg_constraint c, unnest(c.conkey, c.confkey) AS k (own, other)
    WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace
  ), names_person AS (
    SELECT attrelid AS tab, attnum AS col FROM pg_attribute WHERE attrelid = 'public.person'::regclass AND attname = 'id'
    UNION
    SELECT r.conrelid, r.own FROM reference r JOIN names_person n ON r.confrelid = n.tab AND r.other = n.col
  )
  SELECT n.tab::regclass::text AS table, array_agg(DISTINCT quote_ident(a.attname)) AS people,
    ARRAY(SELECT quote_ident(attname) FROM pg_attribute
      WHERE attrelid = n.tab AND atttypid = 'timestamptz'::regtype AND atthasdef AND NOT attisdropped) AS times,
    coalesce(
      (SELECT ARRAY(SELECT quote_ident(attname) FROM pg_attribute
         WHERE attrelid = n.tab AND attnum = ANY (i.indkey::int2[]) ORDER BY attnum)
       FROM pg_index i WHERE i.indrelid = n.tab AND i.indisunique AND i.indpred IS NULL AND i.indexprs IS NULL
       ORDER BY i.indisprimary DESC, i.indexrelid LIMIT 1),
      ARRAY(SELECT quote_ident(attname) FROM pg_attribute
        WHERE attrelid = n.tab AND attnum > 0 AND NOT attisdropped ORDER BY attnum)) AS key
  FROM names_person n JOIN pg_class t ON t.oid = n.tab JOIN pg_attribute a ON a.attrelid = n.tab AND a.attnum = n.col
  WHERE t.relname <> ALL ($1) AND NOT EXISTS (
    SELECT 1 FROM pg_trigger g JOIN pg_proc f ON f.oid = g.tgfoid
    WHERE g.tgrelid = n.tab AND f.proname = 'refuse_change')
  GROUP BY n.tab ORDER BY 1`;

/**
 * Every table that names people, from the database's own catalogue, so that a feature made later is not forgotten: a
 * column names a person when a foreign key leads from it to `person`, also through another table's such column. Tables
 * whose rows never change keep whom they name: they tell what happened.
 */
export function personTables(db: Reader): Promise<PersonTable[]> {
  return db.query(COLUMNS, [OWN]);
}
