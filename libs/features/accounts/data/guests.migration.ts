import type { MigrationInterface, QueryRunner } from 'typeorm';

const MEANS = (means: string): string => `
  ALTER TABLE sign_in_session DROP CONSTRAINT sign_in_session_means_check;
  ALTER TABLE sign_in_session ADD CONSTRAINT sign_in_session_means_check CHECK (means IN (${means}))`;

/** People who write before they have said who they are, and the links by which they do. */
export class Guests1700000040000 implements MigrationInterface {
  name = 'Guests1700000040000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE person ADD COLUMN guest boolean NOT NULL DEFAULT false;
      CREATE TABLE guest_link (
        token_hash bytea PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person (id),
        address text NOT NULL CHECK (address = lower(address)),
        next text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        used_at timestamptz
      );
      CREATE INDEX guest_link_by_person ON guest_link (person_id);
      ${MEANS(`'link', 'university', 'demo', 'guest'`)}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM sign_in_session WHERE means = 'guest';
      ${MEANS(`'link', 'university', 'demo'`)};
      DROP TABLE guest_link;
      ALTER TABLE person DROP COLUMN guest`);
  }
}
