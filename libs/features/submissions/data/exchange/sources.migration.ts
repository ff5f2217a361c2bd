import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From which system a work came, under which name there, and digests of what was taken of it. */
export class Sources1700000043100 implements MigrationInterface {
  name = 'Sources1700000043100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE submission_source (
        conference_id uuid NOT NULL REFERENCES conference (id),
        system text NOT NULL CHECK (system IN ('table', 'pretalx', 'indico')),
        external_id text NOT NULL,
        submission_id uuid NOT NULL REFERENCES submission (id),
        taken jsonb NOT NULL,
        PRIMARY KEY (conference_id, system, external_id)
      );
      CREATE INDEX submission_source_by_submission ON submission_source (submission_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE submission_source');
  }
}
