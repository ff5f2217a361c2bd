import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ConferenceServer } from '../builders/conference-server';

/** Each column from which a foreign key leads to a person, by itself or through another such column. */
const NAMES_PEOPLE = `
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
  WHERE table_schema = 'public' AND column_name IN ('person_id', 'requested_by') ORDER BY 1, 2`;

describe('what the program knows of people', () => {
  let server: ConferenceServer;

  beforeAll(async () => {
    server = await ConferenceServer.start();
  });
  afterAll(() => server.stop());

  it('has a part in the archive and in the erasure of a person: add each table to personal-data.ts of its room', async () => {
    const answered: { table: string; people: string[] }[] = JSON.parse(
      execFileSync(process.execPath, [join(__dirname, 'personal-data.cjs')], { encoding: 'utf8' }),
    );
    const known = new Set(answered.flatMap(({ table, people }) => people.map((column) => `${table}.${column}`)));
    const found = await server.rows<{ table: string; column: string }>(NAMES_PEOPLE);
    expect(found.length).toBeGreaterThan(20);
    expect(found.map(({ table, column }) => `${table}.${column}`).filter((name) => !known.has(name))).toEqual([]);
  });
});
