import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many things an act was about, and who was shown what of sensitive kinds. */
export class Log1700000025100 implements MigrationInterface {
  name = 'Log1700000025100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE audit_entry ADD COLUMN count int CHECK (count >= 0);
      CREATE INDEX audit_entry_by_person ON audit_entry (person_id, at);
      CREATE TABLE sight (
        id uuid PRIMARY KEY,
        conference_id uuid,
        person_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind <> ''),
        subject_id uuid NOT NULL,
        about uuid[] NOT NULL CHECK (cardinality(about) > 0),
        hour timestamptz NOT NULL,
        at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (person_id, kind, subject_id, hour)
      );
      CREATE INDEX sight_by_conference ON sight (conference_id, at);
      CREATE INDEX sight_about ON sight USING gin (about);
      CREATE TRIGGER sight_is_append_only BEFORE UPDATE OR DELETE ON sight
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE sight;
      DROP INDEX audit_entry_by_person;
      ALTER TABLE audit_entry DROP COLUMN count;
    `);
  }
}
