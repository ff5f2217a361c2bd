import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The submission form: its questions, each with every wording that somebody has answered. A question that is removed is
 * retired, never deleted: answers hang on its id and on the version of its wording.
 */
export class SubmissionForm1700000023000 implements MigrationInterface {
  name = 'SubmissionForm1700000023000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE submission_form (
        conference_id uuid PRIMARY KEY REFERENCES conference (id),
        version int NOT NULL DEFAULT 1,
        changed_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE TABLE form_question (
        id uuid PRIMARY KEY,
        conference_id uuid NOT NULL REFERENCES conference (id),
        position int NOT NULL,
        required text NOT NULL CHECK (required IN ('never', 'always', 'after')),
        required_after timestamptz CHECK ((required = 'after') = (required_after IS NOT NULL)),
        frozen_after timestamptz,
        shown_when jsonb,
        seen_by text[] NOT NULL CHECK (cardinality(seen_by) > 0),
        version int NOT NULL CHECK (version > 0),
        answered_version int CHECK (answered_version <= version),
        retired_at timestamptz
      );
      CREATE INDEX form_question_by_conference ON form_question (conference_id, position);
      CREATE TABLE form_question_version (
        question_id uuid NOT NULL REFERENCES form_question (id),
        version int NOT NULL CHECK (version > 0),
        kind text NOT NULL CHECK (kind IN ('text', 'long-text', 'choice', 'choices', 'file', 'consent')),
        label text NOT NULL CHECK (label <> ''),
        help text NOT NULL,
        options jsonb NOT NULL,
        word_limit int CHECK (word_limit > 0),
        notice_id uuid,
        since timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (question_id, version)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE form_question_version, form_question, submission_form');
  }
}
