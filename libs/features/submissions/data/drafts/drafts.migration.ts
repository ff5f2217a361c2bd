import type { MigrationInterface, QueryRunner } from 'typeorm';

const NEVER_CHANGED = (table: string, name: string): string => `
  CREATE TRIGGER ${name} BEFORE UPDATE OR DELETE ON ${table}
    FOR EACH ROW EXECUTE FUNCTION refuse_change('goes with its author')`;

/** Drafts that are written in the program, what became of them at which occasion, and receipts. */
export class Drafts1700000040100 implements MigrationInterface {
  name = 'Drafts1700000040100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE submission
        ALTER COLUMN track_id DROP NOT NULL,
        ADD COLUMN type_id uuid REFERENCES presentation_type (id) ON DELETE SET NULL,
        ADD COLUMN submitted_version int,
        ADD COLUMN started_by uuid REFERENCES person (id),
        ADD COLUMN late_until timestamptz,
        ADD COLUMN withdrawn_at timestamptz,
        ADD COLUMN withdrawn_from text;
      UPDATE submission s SET submitted_version = (SELECT max(number) FROM abstract_version WHERE submission_id = s.id);
      ALTER TABLE submission ADD CONSTRAINT submission_is_whole
        CHECK (submitted_version IS NULL OR track_id IS NOT NULL),
        ADD CONSTRAINT submission_counts_a_version FOREIGN KEY (id, submitted_version)
          REFERENCES abstract_version (submission_id, number) DEFERRABLE INITIALLY DEFERRED;
      ALTER TABLE submission_author
        ADD COLUMN author_key uuid NOT NULL DEFAULT gen_random_uuid(),
        ADD COLUMN confirmed_at timestamptz DEFAULT now(),
        ADD COLUMN named text,
        ADD UNIQUE (submission_id, author_key);
      ALTER TABLE abstract_version
        DROP CONSTRAINT abstract_version_title_check,
        ADD COLUMN occasion text NOT NULL DEFAULT 'submit'
          CHECK (occasion IN ('submit', 'import', 'kept', 'pause', 'handed over', 'before restoring')),
        ADD COLUMN content jsonb,
        ADD CONSTRAINT abstract_version_has_a_title CHECK (title <> '' OR occasion NOT IN ('submit', 'import'));
      CREATE TABLE abstract_draft (
        submission_id uuid PRIMARY KEY REFERENCES submission (id),
        content jsonb NOT NULL,
        revision int NOT NULL DEFAULT 1,
        version_revision int NOT NULL DEFAULT 1,
        saved_at timestamptz NOT NULL DEFAULT now(),
        saved_by uuid REFERENCES person (id)
      );
      CREATE TABLE receipt (
        submission_id uuid NOT NULL,
        version int NOT NULL,
        person_id uuid REFERENCES person (id),
        at timestamptz NOT NULL,
        in_grace boolean NOT NULL,
        sha256 text NOT NULL,
        text text NOT NULL,
        PRIMARY KEY (submission_id, version),
        FOREIGN KEY (submission_id, version) REFERENCES abstract_version (submission_id, number)
      );
      CREATE INDEX receipt_by_person ON receipt (person_id);
      ${NEVER_CHANGED('receipt', 'receipt_is_never_changed')}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE receipt, abstract_draft;
      ALTER TABLE submission DROP CONSTRAINT submission_is_whole, DROP CONSTRAINT submission_counts_a_version,
        DROP COLUMN type_id, DROP COLUMN submitted_version, DROP COLUMN started_by, DROP COLUMN late_until,
        DROP COLUMN withdrawn_at, DROP COLUMN withdrawn_from, ALTER COLUMN track_id SET NOT NULL;
      ALTER TABLE submission_author DROP COLUMN author_key, DROP COLUMN confirmed_at, DROP COLUMN named;
      ALTER TABLE abstract_version DROP CONSTRAINT abstract_version_has_a_title, DROP COLUMN occasion, DROP COLUMN content,
        ADD CONSTRAINT abstract_version_title_check CHECK (title <> '')`);
  }
}
