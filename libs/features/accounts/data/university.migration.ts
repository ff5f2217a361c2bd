import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom a university's sign-in means, and which of its answers have been used. */
export class University1700000001200 implements MigrationInterface {
  name = 'University1700000001200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE person_identity (
        issuer text NOT NULL,
        subject text NOT NULL,
        person_id uuid NOT NULL REFERENCES person (id),
        linked_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (issuer, subject),
        UNIQUE (issuer, person_id)
      );
      CREATE INDEX person_identity_by_person ON person_identity (person_id);
      CREATE TABLE university_answer (
        state_hash bytea PRIMARY KEY,
        at timestamptz NOT NULL DEFAULT now()
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE university_answer, person_identity');
  }
}
