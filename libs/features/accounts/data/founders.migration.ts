import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rights that people have on the whole server, and the links by which the first of them come in. */
export class Founders1700000022000 implements MigrationInterface {
  name = 'Founders1700000022000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE server_right (
        person_id uuid NOT NULL REFERENCES person (id),
        name text NOT NULL CHECK (name IN ('founder')),
        since timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (person_id, name)
      );
      CREATE TABLE founder_link (
        token_hash bytea PRIMARY KEY,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        replaced_at timestamptz,
        used_at timestamptz
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE founder_link, server_right');
  }
}
