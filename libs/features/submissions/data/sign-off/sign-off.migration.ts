import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Supervisors who are asked whether a work may be submitted, what they said, and of which version. */
export class SignOffs1700000044200 implements MigrationInterface {
  name = 'SignOffs1700000044200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sign_off (
        id uuid PRIMARY KEY,
        submission_id uuid NOT NULL REFERENCES submission (id),
        version int NOT NULL,
        supervisor_address text NOT NULL,
        person_id uuid REFERENCES person (id),
        name text NOT NULL,
        address text NOT NULL,
        key_hash bytea UNIQUE,
        state text NOT NULL DEFAULT 'asked'
          CHECK (state IN ('asked', 'signed', 'not-yet', 'delegated', 'overridden', 'ended')),
        note text NOT NULL DEFAULT '',
        asked_by uuid REFERENCES person (id),
        asked_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        sent_at timestamptz NOT NULL DEFAULT now(),
        reminded_before int,
        answered_at timestamptz,
        CHECK (state = 'overridden' OR (person_id IS NOT NULL AND key_hash IS NOT NULL))
      );
      CREATE INDEX sign_off_by_submission ON sign_off (submission_id);
      CREATE INDEX sign_off_by_person ON sign_off (person_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE sign_off');
  }
}
