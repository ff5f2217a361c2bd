import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Several addresses of one person, and two accounts that become one, for a day with a way back. */
export class Addresses1700000001300 implements MigrationInterface {
  name = 'Addresses1700000001300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE person_address ADD COLUMN is_primary boolean NOT NULL DEFAULT false;
      CREATE UNIQUE INDEX person_address_primary ON person_address (person_id) WHERE is_primary;
      ALTER TABLE person ADD COLUMN merged_into uuid REFERENCES person (id) CHECK (merged_into <> id);
      CREATE TABLE address_claim (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person (id),
        address text NOT NULL,
        own_token_hash bytea NOT NULL UNIQUE,
        new_token_hash bytea NOT NULL UNIQUE,
        own_confirmed_at timestamptz,
        new_confirmed_at timestamptz,
        expires_at timestamptz NOT NULL
      );
      CREATE TABLE account_merge (
        id uuid PRIMARY KEY,
        kept_id uuid NOT NULL REFERENCES person (id),
        merged_id uuid NOT NULL REFERENCES person (id),
        merged_primary text,
        moved jsonb NOT NULL,
        merged_at timestamptz NOT NULL DEFAULT now(),
        undone_at timestamptz
      );
      CREATE INDEX account_merge_by_kept ON account_merge (kept_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE account_merge, address_claim;
      ALTER TABLE person DROP COLUMN merged_into;
      ALTER TABLE person_address DROP COLUMN is_primary;
    `);
  }
}
