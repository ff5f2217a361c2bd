import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, their addresses, and the sessions in which they are signed in. */
export class Accounts1700000001000 implements MigrationInterface {
  name = 'Accounts1700000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE person (
        id uuid PRIMARY KEY,
        name text NOT NULL CHECK (name <> ''),
        sort_name text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE TABLE person_address (
        address text PRIMARY KEY CHECK (address = lower(address)),
        person_id uuid NOT NULL REFERENCES person (id),
        verified_at timestamptz
      );
      CREATE INDEX person_address_by_person ON person_address (person_id);
      CREATE TABLE sign_in_session (
        token_hash bytea PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person (id),
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE sign_in_session, person_address, person');
  }
}
