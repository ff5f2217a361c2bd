import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Co-authors who are asked whether they are authors; and who has said so before the version that counts names them. */
export class AuthorInvitations1700000044100 implements MigrationInterface {
  name = 'AuthorInvitations1700000044100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE submission_author ADD COLUMN listed boolean NOT NULL DEFAULT true;
      CREATE TABLE author_invitation (
        id uuid PRIMARY KEY,
        submission_id uuid NOT NULL REFERENCES submission (id),
        author_key uuid NOT NULL,
        person_id uuid NOT NULL REFERENCES person (id),
        address text NOT NULL CHECK (address = lower(address)),
        key_hash bytea NOT NULL UNIQUE,
        state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'confirmed', 'declined', 'withdrawn')),
        invited_by uuid REFERENCES person (id),
        invited_at timestamptz NOT NULL DEFAULT now(),
        sent_at timestamptz NOT NULL DEFAULT now(),
        answered_at timestamptz,
        UNIQUE (submission_id, author_key)
      );
      CREATE INDEX author_invitation_by_person ON author_invitation (person_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE author_invitation;
      DELETE FROM submission_author WHERE NOT listed;
      ALTER TABLE submission_author DROP COLUMN listed`);
  }
}
