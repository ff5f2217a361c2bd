import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notices with their versions, and who has agreed to which version. */
export class Notices1700000025000 implements MigrationInterface {
  name = 'Notices1700000025000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE notice (
        id uuid PRIMARY KEY,
        conference_id uuid NOT NULL REFERENCES conference (id),
        kind text NOT NULL
          CHECK (kind IN ('privacy-notice', 'recording', 'photograph', 'publication', 'mentoring-agreement', 'own')),
        title text NOT NULL CHECK (title <> ''),
        asks boolean NOT NULL,
        draft text CHECK (draft <> ''),
        revision int NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (conference_id, title)
      );
      CREATE UNIQUE INDEX one_notice_of_a_kind ON notice (conference_id, kind) WHERE kind <> 'own';
      CREATE TABLE notice_version (
        id uuid PRIMARY KEY,
        notice_id uuid NOT NULL REFERENCES notice (id),
        number int NOT NULL CHECK (number > 0),
        title text NOT NULL CHECK (title <> ''),
        text text NOT NULL CHECK (text <> ''),
        asks_anew boolean NOT NULL CHECK (asks_anew OR number > 1),
        published_at timestamptz NOT NULL DEFAULT now(),
        published_by uuid REFERENCES person (id),
        UNIQUE (notice_id, number)
      );
      CREATE TRIGGER notice_version_is_never_changed BEFORE UPDATE OR DELETE ON notice_version
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TABLE consent (
        notice_version_id uuid NOT NULL REFERENCES notice_version (id),
        person_id uuid NOT NULL REFERENCES person (id),
        subject_id uuid,
        given_at timestamptz NOT NULL DEFAULT now(),
        withdrawn_at timestamptz CHECK (withdrawn_at >= given_at)
      );
      CREATE UNIQUE INDEX consent_given_once ON consent (notice_version_id, person_id, subject_id)
        NULLS NOT DISTINCT WHERE withdrawn_at IS NULL;
      CREATE INDEX consent_by_person ON consent (person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE consent, notice_version, notice');
  }
}
