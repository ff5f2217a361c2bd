import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links by which works may come after the deadline, and which work came by which. */
export class LateLinks1700000044300 implements MigrationInterface {
  name = 'LateLinks1700000044300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE late_link (
        id uuid PRIMARY KEY,
        conference_id uuid NOT NULL REFERENCES conference (id),
        type_id uuid REFERENCES presentation_type (id) ON DELETE CASCADE,
        token_hash bytea NOT NULL UNIQUE,
        note text NOT NULL,
        uses int NOT NULL CHECK (uses > 0),
        until timestamptz NOT NULL,
        made_by uuid REFERENCES person (id),
        made_at timestamptz NOT NULL DEFAULT now(),
        ended_at timestamptz
      );
      CREATE INDEX late_link_by_conference ON late_link (conference_id);
      CREATE TABLE late_link_use (
        link_id uuid NOT NULL REFERENCES late_link (id) ON DELETE CASCADE,
        submission_id uuid NOT NULL REFERENCES submission (id) ON DELETE CASCADE,
        used_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (link_id, submission_id)
      );
      ALTER TABLE submission ADD COLUMN late_type_id uuid REFERENCES presentation_type (id) ON DELETE SET NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE submission DROP COLUMN late_type_id;
      DROP TABLE late_link_use, late_link`);
  }
}
