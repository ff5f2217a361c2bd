import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Decisions are released at a moment that can be called back until it comes; every change of one has a version of its
 * own, never used again; and what organisers aim at when they decide is kept.
 */
export class DecisionReleases1700000064100 implements MigrationInterface {
  name = 'DecisionReleases1700000064100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SEQUENCE decision_version AS int START 2;
      CREATE TABLE deciding_plan (
        conference_id uuid PRIMARY KEY REFERENCES conference (id),
        version int NOT NULL,
        plan jsonb NOT NULL
      );
      CREATE TABLE decision_release (
        id uuid PRIMARY KEY,
        conference_id uuid NOT NULL REFERENCES conference (id),
        state text NOT NULL DEFAULT 'releasing' CHECK (state IN ('releasing', 'released', 'undone')),
        releases_at timestamptz NOT NULL,
        asked_by uuid REFERENCES person (id),
        asked_at timestamptz NOT NULL DEFAULT now(),
        few_reviews_reason text NOT NULL DEFAULT '',
        job_id uuid
      );
      CREATE UNIQUE INDEX one_release_of_decisions_at_a_time ON decision_release (conference_id) WHERE state = 'releasing';
      ALTER TABLE decision DROP CONSTRAINT decision_check,
        ADD CONSTRAINT decision_released_at CHECK (state <> 'released' OR released_at IS NOT NULL),
        ADD COLUMN release_id uuid REFERENCES decision_release (id) ON DELETE SET NULL,
        ADD CONSTRAINT decision_releasing_has_release CHECK (state <> 'releasing' OR release_id IS NOT NULL);
      CREATE INDEX decision_by_release ON decision (release_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE decision SET state = 'pending' WHERE state = 'releasing';
      ALTER TABLE decision DROP COLUMN release_id, DROP CONSTRAINT decision_released_at,
        ADD CONSTRAINT decision_check CHECK (state = 'pending' OR released_at IS NOT NULL);
      DROP TABLE decision_release, deciding_plan;
      DROP SEQUENCE decision_version;
    `);
  }
}
