import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Archives of everything about one person, for an hour; and people who have asked to be erased. */
export class DataRights1700000025200 implements MigrationInterface {
  name = 'DataRights1700000025200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE person ADD COLUMN erased_at timestamptz;
      CREATE TABLE person_archive (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person (id),
        bytes bytea NOT NULL,
        made_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX person_archive_by_person ON person_archive (person_id);
      CREATE TABLE erasure (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person (id),
        keeps_name boolean NOT NULL,
        asked_at timestamptz NOT NULL DEFAULT now(),
        due_at timestamptz NOT NULL,
        undone_at timestamptz,
        done_at timestamptz,
        held_up_by text
      );
      CREATE UNIQUE INDEX one_open_erasure ON erasure (person_id) WHERE undone_at IS NULL AND done_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE erasure, person_archive; ALTER TABLE person DROP COLUMN erased_at');
  }
}
