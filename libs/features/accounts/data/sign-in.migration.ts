import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sign-in by links, and sessions that slide, are renewed, and are named to their owner. */
export class SignIn1700000001100 implements MigrationInterface {
  name = 'SignIn1700000001100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE sign_in_session
        ADD COLUMN means text NOT NULL DEFAULT 'link' CHECK (means IN ('link', 'university', 'demo')),
        ADD COLUMN browser text NOT NULL DEFAULT '',
        ADD COLUMN seen_at timestamptz NOT NULL DEFAULT now(),
        ADD COLUMN rights bytea,
        ADD COLUMN replaced boolean NOT NULL DEFAULT false;
      CREATE INDEX sign_in_session_by_person ON sign_in_session (person_id);
      CREATE TABLE sign_in_link (
        token_hash bytea PRIMARY KEY,
        person_id uuid REFERENCES person (id),
        address text CHECK ((address IS NULL) = (person_id IS NULL)),
        next text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        used_at timestamptz
      );
      CREATE INDEX sign_in_link_by_person ON sign_in_link (person_id);
      CREATE TABLE sign_in_attempt (
        subject_hash bytea NOT NULL,
        at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX sign_in_attempt_by_subject ON sign_in_attempt (subject_hash, at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE sign_in_attempt, sign_in_link;
      ALTER TABLE sign_in_session DROP COLUMN means, DROP COLUMN browser, DROP COLUMN seen_at, DROP COLUMN rights,
        DROP COLUMN replaced;
      DROP INDEX sign_in_session_by_person;
    `);
  }
}
