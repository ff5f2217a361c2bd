import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What reviewers read of works whose authors they must not know, where somebody has put that better than the program. */
export class Blind1700000063000 implements MigrationInterface {
  name = 'Blind1700000063000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE redacted_copy (
        submission_id uuid NOT NULL REFERENCES submission (id),
        version int NOT NULL CHECK (version > 0),
        title text NOT NULL CHECK (title <> ''),
        abstract text NOT NULL CHECK (abstract <> ''),
        made_by uuid REFERENCES person (id),
        made_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (submission_id, version)
      );
      CREATE TABLE file_for_reviewers (
        file_id uuid PRIMARY KEY REFERENCES submission_file (id) ON DELETE CASCADE,
        shown_by uuid REFERENCES person (id),
        shown_at timestamptz NOT NULL DEFAULT now()
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE file_for_reviewers, redacted_copy');
  }
}
