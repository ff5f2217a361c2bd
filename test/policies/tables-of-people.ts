/** Each column of a table from which a foreign key leads to a person, by itself or through another such column; views hold nothing. */
export const NAMES_PEOPLE = `
  WITH RECURSIVE reference AS (
    SELECT c.conrelid, k.own, c.confrelid, k.other FROM pg_constraint c, unnest(c.conkey, c.confkey) AS k (own, other)
    WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace
  ), names_person AS (
    SELECT attrelid AS tab, attnum AS col FROM pg_attribute WHERE attrelid = 'person'::regclass AND attname = 'id'
    UNION SELECT r.conrelid, r.own FROM reference r JOIN names_person n ON r.confrelid = n.tab AND r.other = n.col
  )
  SELECT n.tab::regclass::text AS table, a.attname AS column FROM names_person n
  JOIN pg_attribute a ON a.attrelid = n.tab AND a.attnum = n.col
  UNION SELECT table_name, column_name FROM information_schema.columns
  JOIN information_schema.tables USING (table_schema, table_name)
  WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND column_name IN ('person_id', 'requested_by')
  ORDER BY 1, 2`;

/** Each table whose rows are of a conference: they name it, or something that is of one. */
export const OF_A_CONFERENCE = `
  WITH RECURSIVE of_conference AS (
    SELECT 'conference'::regclass::oid AS tab
    UNION SELECT c.conrelid FROM pg_constraint c JOIN of_conference o ON c.confrelid = o.tab
    WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace
  )
  SELECT tab::regclass::text AS table FROM of_conference
  UNION SELECT table_name FROM information_schema.columns
  WHERE table_schema = 'public' AND column_name = 'conference_id' ORDER BY 1`;
