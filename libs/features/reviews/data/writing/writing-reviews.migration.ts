import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Reviews while they are written, each of its writer alone, and works that were put off or given back. Criteria may be for
 * some tracks. Every review has a letter among those of its work, which says nothing of who came when.
 */
export class WritingReviews1700000062000 implements MigrationInterface {
  name = 'WritingReviews1700000062000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE criterion ADD COLUMN track_ids uuid[] NOT NULL DEFAULT '{}';
      CREATE TABLE review_draft (
        submission_id uuid NOT NULL REFERENCES submission (id),
        reviewer_id uuid NOT NULL REFERENCES person (id),
        content jsonb NOT NULL DEFAULT '{}',
        revision int NOT NULL DEFAULT 0,
        sent_revision int,
        saved_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (submission_id, reviewer_id)
      );
      CREATE TABLE review_abstention (
        submission_id uuid NOT NULL REFERENCES submission (id),
        reviewer_id uuid NOT NULL REFERENCES person (id),
        kind text NOT NULL CHECK (kind IN ('not my field', 'no time', 'other')),
        reason text NOT NULL,
        abstained_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (submission_id, reviewer_id)
      );
      ALTER TABLE review_assignment ADD COLUMN skipped_at timestamptz;
      ALTER TABLE review ADD COLUMN letter int;
      UPDATE review r SET letter = given.letter FROM (
        SELECT id, row_number() OVER (PARTITION BY submission_id
          ORDER BY encode(sha256(convert_to(id::text, 'UTF8')), 'hex') COLLATE "C") - 1 AS letter FROM review) given
        WHERE given.id = r.id;
      ALTER TABLE review ALTER COLUMN letter SET NOT NULL, ADD UNIQUE (submission_id, letter);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE review DROP COLUMN letter;
      ALTER TABLE review_assignment DROP COLUMN skipped_at;
      DROP TABLE review_abstention, review_draft;
      ALTER TABLE criterion DROP COLUMN track_ids;
    `);
  }
}
