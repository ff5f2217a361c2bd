import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From which conference another one was copied, and what one committee writes for the next. */
export class Handover1700000022100 implements MigrationInterface {
  name = 'Handover1700000022100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE conference ADD COLUMN copied_from uuid REFERENCES conference (id) CHECK (copied_from <> id);
      CREATE TABLE handover_note (
        conference_id uuid NOT NULL REFERENCES conference (id),
        section text NOT NULL,
        text text NOT NULL,
        version int NOT NULL DEFAULT 1 CHECK (version > 0),
        written_by uuid REFERENCES person (id),
        written_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (conference_id, section)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE handover_note; ALTER TABLE conference DROP COLUMN copied_from');
  }
}
