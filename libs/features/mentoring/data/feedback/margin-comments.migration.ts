import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Comments in the margin of a work, in threads on words of a version; feedback rounds; when somebody looked last; and
 * comments that were reported.
 */
export class MarginComments1700000054300 implements MigrationInterface {
  name = 'MarginComments1700000054300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE margin_thread (
        id uuid PRIMARY KEY,
        conference_id uuid NOT NULL REFERENCES conference (id),
        submission_id uuid NOT NULL REFERENCES submission (id),
        pairing_id uuid NOT NULL REFERENCES pairing (id),
        version int NOT NULL CHECK (version > 0),
        field text,
        words_from int NOT NULL DEFAULT 0,
        words_until int NOT NULL DEFAULT 0,
        quote text NOT NULL DEFAULT '',
        before_quote text NOT NULL DEFAULT '',
        after_quote text NOT NULL DEFAULT '',
        opened_by uuid NOT NULL REFERENCES person (id),
        opened_at timestamptz NOT NULL DEFAULT now(),
        resolved_by uuid REFERENCES person (id),
        resolved_at timestamptz,
        CHECK ((resolved_at IS NULL) OR (resolved_by IS NOT NULL)),
        CHECK (words_from <= words_until)
      );
      CREATE INDEX margin_thread_by_submission ON margin_thread (submission_id, opened_at);
      CREATE INDEX margin_thread_by_pairing ON margin_thread (pairing_id);
      CREATE INDEX margin_thread_by_opener ON margin_thread (opened_by);
      CREATE TABLE margin_comment (
        id uuid PRIMARY KEY,
        thread_id uuid NOT NULL REFERENCES margin_thread (id) ON DELETE CASCADE,
        person_id uuid NOT NULL REFERENCES person (id),
        text text NOT NULL,
        suggestion text,
        suggestion_state text CHECK (suggestion_state IN ('offered', 'taken', 'left')),
        taken_after_version int,
        answered_by uuid REFERENCES person (id),
        written_at timestamptz NOT NULL DEFAULT now(),
        changed_at timestamptz,
        removed_at timestamptz,
        CHECK ((suggestion IS NULL) = (suggestion_state IS NULL))
      );
      CREATE INDEX margin_comment_by_thread ON margin_comment (thread_id, written_at);
      CREATE INDEX margin_comment_by_person ON margin_comment (person_id);
      CREATE TABLE comment_report (
        id uuid PRIMARY KEY,
        conference_id uuid NOT NULL REFERENCES conference (id),
        comment_id uuid NOT NULL UNIQUE REFERENCES margin_comment (id) ON DELETE CASCADE,
        reported_by uuid NOT NULL REFERENCES person (id),
        reason text NOT NULL,
        reported_at timestamptz NOT NULL DEFAULT now(),
        closed_by uuid REFERENCES person (id),
        closed_at timestamptz
      );
      CREATE INDEX comment_report_by_conference ON comment_report (conference_id, reported_at);
      CREATE TABLE feedback_round (
        id uuid PRIMARY KEY,
        conference_id uuid NOT NULL REFERENCES conference (id),
        submission_id uuid NOT NULL REFERENCES submission (id),
        pairing_id uuid NOT NULL REFERENCES pairing (id),
        number int NOT NULL CHECK (number > 0),
        state text NOT NULL DEFAULT 'asked' CHECK (state IN ('asked', 'returned', 'taken back')),
        version int NOT NULL CHECK (version > 0),
        asked_by uuid REFERENCES person (id),
        wish text NOT NULL DEFAULT '',
        asked_at timestamptz NOT NULL DEFAULT now(),
        due_at timestamptz NOT NULL,
        strength text NOT NULL DEFAULT '',
        question text NOT NULL DEFAULT '',
        next_step text NOT NULL DEFAULT '',
        revision int NOT NULL DEFAULT 1,
        returned_at timestamptz,
        returned_by uuid REFERENCES person (id),
        UNIQUE (pairing_id, number),
        CHECK ((state = 'returned') = (returned_at IS NOT NULL))
      );
      CREATE UNIQUE INDEX one_open_round_per_pairing ON feedback_round (pairing_id) WHERE state = 'asked';
      CREATE INDEX feedback_round_by_submission ON feedback_round (submission_id, number);
      CREATE TABLE margin_look (
        submission_id uuid NOT NULL REFERENCES submission (id),
        person_id uuid NOT NULL REFERENCES person (id),
        seen_at timestamptz NOT NULL,
        version int NOT NULL,
        before_at timestamptz,
        before_version int,
        PRIMARY KEY (submission_id, person_id)
      );
      CREATE INDEX margin_look_by_person ON margin_look (person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE margin_look, feedback_round, comment_report, margin_comment, margin_thread');
  }
}
