import type { FeatureSchema } from '@colloquy/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every kind of column and rule that could go wrong in a copy. */
class Odd1700000000001 implements MigrationInterface {
  name = 'Odd1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TYPE mood AS ENUM ('calm', 'very "odd", indeed', '{}');
      CREATE DOMAIN short_code AS varchar(6) CHECK (VALUE ~ '^[A-Z]');
      CREATE TABLE "Odd ""table" (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        "from" text, letters char(5), code short_code, bytes bytea, moods mood[], words text[][],
        at timestamptz, day date, span interval, number numeric, rounded numeric(12, 3), double float8, single real,
        document jsonb, verbatim json, search tsvector, years int4range, bits bit(3), address inet, truth boolean,
        twice numeric GENERATED ALWAYS AS (rounded * 2) STORED
      );
      CREATE TABLE abstract (id serial PRIMARY KEY, latest integer, replaces integer REFERENCES abstract);
      CREATE TABLE version (id integer PRIMARY KEY, abstract integer NOT NULL REFERENCES abstract);
      ALTER TABLE abstract ADD CONSTRAINT abstract_latest FOREIGN KEY (latest) REFERENCES version;
      CREATE FUNCTION shout() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN NEW.text = upper(NEW.text); RETURN NEW; END $$;
      CREATE TABLE remark (text text);
      CREATE TRIGGER shout BEFORE INSERT ON remark FOR EACH ROW EXECUTE FUNCTION shout();
      CREATE TABLE nothing_in_it ();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE "Odd ""table", version, abstract, remark, nothing_in_it CASCADE; DROP DOMAIN short_code',
    );
  }
}

/** What the next version of the program changes. */
class Later1700000000002 implements MigrationInterface {
  name = 'Later1700000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE remark ADD COLUMN colour text NOT NULL DEFAULT 'blue'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE remark DROP COLUMN colour');
  }
}

/** This version's schema. */
export const ODD_SCHEMA: FeatureSchema = { entities: [], migrations: [Odd1700000000001] };

/** The next version's. */
export const LATER_SCHEMA: FeatureSchema = { entities: [], migrations: [Odd1700000000001, Later1700000000002] };

const EVERY_BYTE = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0')).join('');

/** Fills a database of {@link ODD_SCHEMA}. */
export const ODD_ROWS: readonly string[] = [
  `INSERT INTO "Odd ""table" ("from", letters, code, bytes, moods, words, at, day, span, number, rounded, double, single,
     document, verbatim, search, years, bits, address, truth) VALUES
   ('👩🏽‍🎓 עברית e\u0301 \u0001\t\\ "quoted"', 'ab', 'UG-042', '\\x${EVERY_BYTE}', ARRAY['very "odd", indeed', '{}']::mood[],
    ARRAY[['a,b', NULL], ['NULL', '']], '2026-11-23 09:00:00.123456+00', '0044-03-15 BC', '-1 year 2 days 03:04:05.000006',
    12345678901234567890.000000000000000001000, 1.005, 0.1::float8 + 0.2::float8, 16777217, '{"b": [1, 1.0, "ü"], "a": null}',
    '{ "kept":  "as it is", "kept": 2 }', to_tsvector('english', 'cats running'), '[3,5)', B'101', '2001:db8::/32', true),
   ('', '', NULL, '', '{}', '{}', 'infinity', '-infinity', '0', 'NaN', -0.001, 'NaN', '-0', 'null', '""', '', 'empty', B'000',
    '127.0.0.1', false),
   (E'[\\n{"table":"abstract","columns":[]}\\n{"end":true}', NULL, NULL, NULL, NULL, NULL, '-infinity', '294276-12-31', NULL,
    'Infinity', NULL, '-Infinity', 1e-45, '[]', NULL, NULL, NULL, NULL, NULL, NULL)`,
  `INSERT INTO "Odd ""table" DEFAULT VALUES`,
  `DELETE FROM "Odd ""table" WHERE id = 4`,
  `INSERT INTO "Odd ""table" ("from") SELECT repeat('long ', 400000)`,
  'INSERT INTO abstract (id, replaces) SELECT n, CASE WHEN n < 1200 THEN n + 1 END FROM generate_series(1200, 1, -1) AS n',
  'INSERT INTO version SELECT id + 5000, id FROM abstract',
  'UPDATE abstract SET latest = id + 5000',
  `SELECT setval('abstract_id_seq', 77777)`,
  `ALTER TABLE remark DISABLE TRIGGER shout`,
  `INSERT INTO remark VALUES ('not shouted'), ('not shouted'), (NULL)`,
  `ALTER TABLE remark ENABLE TRIGGER shout`,
];

/** The tables of {@link ODD_SCHEMA}, as SQL writes them. */
export const ODD_TABLES: readonly string[] = ['"Odd ""table"', 'abstract', 'version', 'remark', 'nothing_in_it'];
