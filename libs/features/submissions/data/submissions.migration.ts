import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Submissions, their authors, and the versions of their abstracts. */
export class Submissions1700000003000 implements MigrationInterface {
  name = 'Submissions1700000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE submission (
        id uuid PRIMARY KEY,
        conference_id uuid NOT NULL REFERENCES conference (id),
        code text NOT NULL,
        track_id uuid NOT NULL REFERENCES track (id),
        wished_type text NOT NULL CHECK (wished_type IN ('talk', 'lightning-talk', 'poster')),
        state text NOT NULL CHECK (state IN ('draft', 'submitted', 'in revision', 'accepted', 'waitlisted', 'declined', 'confirmed', 'withdrawn')),
        keywords text[] NOT NULL,
        affiliations text[] NOT NULL,
        source_url text,
        source_licence text,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (conference_id, code)
      );
      CREATE TABLE submission_author (
        submission_id uuid NOT NULL REFERENCES submission (id),
        person_id uuid NOT NULL REFERENCES person (id),
        position int NOT NULL CHECK (position >= 0),
        presenter boolean NOT NULL,
        affiliations int[] NOT NULL,
        PRIMARY KEY (submission_id, person_id),
        UNIQUE (submission_id, position)
      );
      CREATE INDEX submission_author_by_person ON submission_author (person_id);
      CREATE TABLE abstract_version (
        submission_id uuid NOT NULL REFERENCES submission (id),
        number int NOT NULL CHECK (number > 0),
        title text NOT NULL CHECK (title <> ''),
        abstract text NOT NULL,
        sha256 text NOT NULL,
        written_by uuid REFERENCES person (id),
        written_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (submission_id, number)
      );
      CREATE TRIGGER abstract_version_is_never_overwritten BEFORE UPDATE OR DELETE ON abstract_version
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE abstract_version, submission_author, submission');
  }
}
