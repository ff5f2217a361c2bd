import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What reviewers and organisers say to each other about a work, each post with who may read it and who was told of it. */
export class Discussing1700000062100 implements MigrationInterface {
  name = 'Discussing1700000062100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE discussion_post (
        id uuid PRIMARY KEY,
        submission_id uuid NOT NULL REFERENCES submission (id),
        writer_id uuid NOT NULL REFERENCES person (id),
        wrote_as text NOT NULL CHECK (wrote_as IN ('reviewer', 'organiser')),
        sight text NOT NULL CHECK (sight IN ('organisers', 'reviewers', 'authors')),
        text text NOT NULL,
        written_at timestamptz NOT NULL DEFAULT now(),
        widened_by uuid REFERENCES person (id),
        told text CHECK (told IN ('organisers', 'reviewers', 'authors'))
      );
      CREATE INDEX discussion_post_by_submission ON discussion_post (submission_id, written_at);
      CREATE INDEX discussion_post_untold ON discussion_post (written_at) WHERE told IS DISTINCT FROM sight;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE discussion_post');
  }
}
